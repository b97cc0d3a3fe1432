package org.openbook.alliance.cases.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.Payoff;
import org.openbook.alliance.law.PayoffLaws;
import org.openbook.alliance.law.PayoutRule;
import org.openbook.alliance.law.SettlementLaws;
import org.openbook.alliance.law.SettlementRule;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** Models that somebody could sign keep the library's laws, below the target, at it and above. */
class CandidateLawsTest {
  private static final Rational CENT = Rational.of(1, 100);
  private static final QuantityId COST = QuantityId.of("actual-cost");
  private static final QuantityId COMPARED = QuantityId.of("compared-cost");

  private static List<Settlement> settlements(Candidate candidate) {
    return Stream.of("40", "79", "80", "97.5", "99.99", "100", "101", "102.5", "115", "180")
        .map(outturn -> candidate.settle(number("100"), number(outturn)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void settlement_keeps_the_laws_of_every_settlement(Candidate candidate) {
    CommercialModel model = candidate.model();
    List<PeriodFacts> facts = settlements(candidate).stream().map(Settlement::facts).toList();
    for (Law<SettlementRule, PeriodFacts> law :
        List.of(
            SettlementLaws.replayed(),
            SettlementLaws.explained(),
            SettlementLaws.instalmentsAddUp(),
            SettlementLaws.orderOfFactsHasNoMeaning())) {
      assertThat(law.violationsAmong(model::settle, facts)).isEmpty();
    }
    assertThat(SettlementLaws.orderOfLinesHasNoMeaning().violationsAmong(model, facts)).isEmpty();
  }

  /** What the provider keeps falls with its costs, never faster than they rise, without a cliff. */
  @ParameterizedTest
  @EnumSource
  void provider_gains_nothing_by_spending_and_falls_off_no_cliff(Candidate candidate) {
    PayoutRule rule = PayoutRule.of(candidate.model());
    Payoff paid = Payoff.ofParty(rule, TwoSides.PROVIDER);
    Payoff kept = facts -> paid.on(facts).minus(facts.find(COST).orElseThrow().value());
    List<Inputs> cases = settlements(candidate).stream().map(Settlement::inputs).toList();
    boolean hasCompared = cases.get(0).find(COMPARED).isPresent();
    QuantityId[] together = hasCompared ? new QuantityId[] {COMPARED} : new QuantityId[0];

    assertThat(SettlementLaws.conserving().violationsAmong(rule, cases)).isEmpty();
    assertThat(PayoffLaws.neverRises(number("7"), COST, together).violationsAmong(kept, cases))
        .isEmpty();
    assertThat(
            PayoffLaws.continuous(number("60"), CENT.times(Rational.of(3)), COST, together)
                .violationsAmong(kept, cases))
        .isEmpty();
  }
}
