package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/** What is found in random models shows in the settlements that the findings carry. */
class FindingsProperties {
  // Six lines, each rounded to one euro at most and cut to whole steps on both sides.
  private static final long MOST_ROUNDED = 36;

  private static final Axis COSTS = Axis.actualCost(Rational.ZERO, Rational.of(7_000));

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Property(tries = 60)
  void witness_differs_in_the_quantity_and_shows_the_finding(
      @ForAll("cases") SettlementCase given) {
    IncentiveAnalysis analysis = IncentiveAnalysis.of(given.model(), given.facts());
    Rational slack = Rational.of(MOST_ROUNDED);

    for (Finding finding : analysis.check(List.of(COSTS)).findings()) {
      Witness witness = finding.witness().orElse(null);
      if (witness != null && finding.kind() != Kind.ORDER_MATTERS) {
        assertThat(cost(witness.one())).isLessThan(cost(witness.other()));
      }
      if (witness != null && finding.kind() == Kind.DEAD_ZONE) {
        assertThat(
                result(given, finding, witness.other())
                    .minus(result(given, finding, witness.one()))
                    .abs())
            .isLessThanOrEqualTo(slack);
      }
      if (witness != null && finding.kind() == Kind.PERVERSE) {
        assertThat(result(given, finding, witness.other()).plus(slack))
            .isGreaterThanOrEqualTo(result(given, finding, witness.one()));
      }
    }
  }

  private static Rational cost(Settlement settlement) {
    QuantityId id = PeriodFacts.ACTUAL_ID;
    return settlement.facts().others().get(id).value();
  }

  /** What the provider of the finding is paid, less its part of the costs that are paid back. */
  private static Rational result(SettlementCase given, Finding finding, Settlement settlement) {
    return settlement.partyStatements().stream()
        .filter(statement -> statement.party().name().toString().equals(finding.subject()))
        .map(
            statement ->
                Amounts.value(statement.net())
                    .minus(cost(settlement).times(part(given, statement.party().id()))))
        .findFirst()
        .orElseThrow();
  }

  private static Rational part(SettlementCase given, PartyId party) {
    return given.model().lines().stream()
        .filter(line -> line.kind() == Line.Kind.COSTS)
        .map(line -> Reimbursement.fractions(line.payees().fixed().orElseThrow()))
        .map(parts -> parts.getOrDefault(party, Rational.ZERO))
        .findFirst()
        .orElseThrow();
  }
}
