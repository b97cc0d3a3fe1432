package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class FactsDocumentTest {
  private static final ContractPeriod PERIOD = SettlementSamples.PERIOD;
  private static final Source SOURCE = Source.published("report");

  private static TargetCost target() {
    LocalDate end = LocalDate.of(2018, 12, 31);
    Formula change =
        Formula.money(Amounts.euros("100"))
            .times(Rational.parse("0.5"))
            .named(SettlementSamples.term("Half"));
    return TargetCost.builder()
        .provision(SettlementSamples.term("Target"))
        .period(PERIOD)
        .basis(ComparisonBasis.directCostsAnd(ComparisonBasis.Content.FEE))
        .addTranches(
            Tranche.decided(
                SettlementSamples.term("2018"),
                ContractPeriod.of(PERIOD.start(), end),
                Amounts.euros("1000.50")))
        .addTranches(
            Tranche.open(
                SettlementSamples.term("Rest"),
                ContractPeriod.of(end.plusDays(1), PERIOD.endInclusive())))
        .priceLevel(PriceLevel.of("maku", YearMonth.of(2018, 4)))
        .addEvents(
            TargetEvent.builder()
                .provision(SettlementSamples.term("Event"))
                .kind(TargetEvent.Kind.LEGISLATION)
                .bearer(TargetEvent.Bearer.OWNER)
                .change(change)
                .date(PERIOD.start())
                .approver("Leadership team")
                .recognisedCost(Amounts.euros("12.5"))
                .build())
        .build();
  }

  private static PeriodFacts.Builder facts() {
    return PeriodFacts.builder()
        .period(PERIOD)
        .target(target())
        .costs(SettlementSamples.costs("120", "-20.5"))
        .addMeasurements(SettlementSamples.measured("nps", "79"))
        .addUnmeasured(KeyResultId.of("acuta"))
        .addBaselines(SettlementSamples.measured("nps", "1/3"))
        .putOthers(QuantityId.of("heads"), new Inputs.Input(Rational.of(12), Unit.COUNT, SOURCE))
        .putOthers(
            QuantityId.of("wage"), new Inputs.Input(Rational.of(1, 3), Unit.money("EUR"), SOURCE))
        .putOthers(
            QuantityId.of("nps"),
            new Inputs.Input(Rational.of(-4), Unit.measure("NPS points"), SOURCE));
  }

  @Test
  void every_fact_is_written() {
    PeriodFacts facts = facts().build();
    PeriodFacts again = FactsDocument.parse(FactsDocument.of(facts).toJson()).facts();

    assertThat(again).isEqualTo(facts);
    assertThat(again.digest()).isEqualTo(facts.digest());
  }

  @Test
  void costs_with_findings_are_written() {
    LocalDate day = PERIOD.start();
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .costs(
                SettlementSamples.costs(
                    Amounts.EUR,
                    PERIOD,
                    List.of(
                        SettlementSamples.entry("e1", SettlementSamples.CLINIC, "9", day)
                            .amount(Amounts.euros("7"))
                            .build())))
            .build();

    assertThat(FactsDocument.parse(FactsDocument.of(facts).toJson()).facts()).isEqualTo(facts);
    assertThat(facts.costs().orElseThrow().findings()).hasSize(1);
  }

  @Test
  void total_by_hand_is_a_fact() {
    PeriodFacts facts = FactsDocument.parse(JsonSamples.factsByHand()).facts();

    assertThat(facts.others())
        .containsEntry(
            QuantityId.of("actual-cost"),
            new Inputs.Input(
                Rational.of(46_000_000), Unit.money("EUR"), Source.ledger("trial balance 2021")));
  }

  @Test
  void draft_that_lists_measurements_is_migrated() {
    String draft =
        """
        {"format": "openbook-alliance/facts", "version": 0, "period": "2018-04-01/2021-12-31",
         "measurements": [
           {"indicator": "nps", "value": "79", "source": "measurement: survey 2021"},
           {"indicator": "acuta", "value": "71", "source": "measurement: survey 2021"}]}
        """;

    assertThat(FactsDocument.parse(draft).facts()).isEqualTo(SettlementSamples.open().build());
  }

  @Test
  void draft_that_measures_twice_is_refused() {
    String draft =
        """
        {"format": "openbook-alliance/facts", "version": 0, "period": "2018-04-01/2021-12-31",
         "measurements": [
           {"indicator": "nps", "value": "79", "source": "measurement: survey 2021"},
           {"indicator": "nps", "value": "71", "source": "measurement: survey 2021"}]}
        """;

    assertThat(Refusal.of(() -> FactsDocument.parse(draft)))
        .containsExactly("$.measurements: it is an array; it must be an object");
  }
}
