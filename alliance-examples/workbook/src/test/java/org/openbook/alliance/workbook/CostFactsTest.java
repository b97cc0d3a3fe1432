package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** Costs are known from one cell each: what follows from them follows in the workbook too. */
final class CostFactsTest {
  private static final QuantityId CLINIC = PeriodFacts.actualId(SmallTerms.CLINIC);
  private static final QuantityId LAB = PeriodFacts.actualId(SmallTerms.LAB);
  private static final Formula TARGET = Formula.money(Rational.of(20_000_000));
  private static final Formula COMPARED =
      Formula.quantity(PeriodFacts.COMPARED, Unit.MONEY, Label.en("compared"));
  private static final Map<String, Rational> FACTS =
      Map.of(
          "actual-cost",
          Rational.of(18_500_000),
          CLINIC.value(),
          Rational.of(9_000_000),
          LAB.value(),
          Rational.of(9_500_000));

  private static Formula gain(Formula cost) {
    return TARGET.minus(cost).positivePart().times(Rational.of(1, 2));
  }

  private static Distribution byCost() {
    return Distribution.byCost(List.of(party(SmallTerms.CLINIC), party(SmallTerms.LAB)));
  }

  private static Party party(PartyId id) {
    return Party.of(id, Label.en(id.value()));
  }

  private static String amount(OpenedWorkbook workbook) {
    return workbook.value(workbook.named("amount_line"));
  }

  @Test
  void changed_cost_of_a_party_changes_what_is_compared() {
    OpenedWorkbook workbook = SmallTerms.open(SmallTerms.settled(gain(COMPARED), byCost(), FACTS));
    assertThat(amount(workbook)).isEqualTo("750000");
    workbook.set(CLINIC, Rational.of(10_000_000));
    assertThat(amount(workbook)).isEqualTo("250000");
  }

  @Test
  void changed_cost_of_a_party_changes_the_total_and_what_is_compared() {
    Formula both = gain(COMPARED).plus(gain(PeriodFacts.actualCost()));
    OpenedWorkbook workbook = SmallTerms.open(SmallTerms.settled(both, byCost(), FACTS));
    workbook.set(CLINIC, Rational.of(10_000_000));
    assertThat(amount(workbook)).isEqualTo("500000");
    assertThat(workbook.value(workbook.named("fact_actual_cost"))).isEqualTo("19500000");
    assertThat(workbook.value(workbook.named("fact_compared_cost"))).isEqualTo("19500000");
  }

  @Test
  void missing_cost_of_a_party_leaves_the_total_unknown() {
    OpenedWorkbook workbook = SmallTerms.open(SmallTerms.settled(gain(COMPARED), byCost(), FACTS));
    workbook.clear(LAB);
    assertThat(amount(workbook)).isEqualTo("#");
  }

  @Test
  void total_without_the_costs_of_parties_is_a_fact_of_its_own() {
    Map<String, Rational> total = Map.of("actual-cost", Rational.of(18_500_000));
    Settlement settled = SmallTerms.reporting(PeriodFacts.actualCost(), gain(COMPARED), total);
    OpenedWorkbook workbook = SmallTerms.open(settled);
    workbook.set(PeriodFacts.ACTUAL_ID, Rational.of(19_000_000));
    assertThat(amount(workbook)).isEqualTo("500000");
  }

  @Test
  void figure_that_is_only_reported_is_written_and_computed() {
    Formula left = TARGET.minus(PeriodFacts.actualCost());
    Map<String, Rational> total = Map.of("actual-cost", Rational.of(18_500_000));
    Settlement settled = SmallTerms.reporting(left, gain(COMPARED), total);
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(workbook.results(settled))
        .isEqualTo(OpenedWorkbook.expected(settled))
        .contains("reported 1500000");
    workbook.set(PeriodFacts.ACTUAL_ID, Rational.of(21_000_000));
    assertThat(workbook.results(settled)).contains("line 0", "reported -1000000");
  }
}
