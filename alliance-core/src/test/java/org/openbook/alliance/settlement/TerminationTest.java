package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.PeriodFacts.Estimate;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** A contract that ends before everything can be known. */
class TerminationTest {
  private static final ContractPeriod FIRST = ContractPeriod.parse("2018-04-01/2020-12-31");
  private static final ContractPeriod LAST = ContractPeriod.parse("2021-01-01/2021-12-31");

  private static TargetCost.Builder ledger() {
    return TargetCost.builder()
        .period(SettlementSamples.PERIOD)
        .basis(ComparisonBasis.directCosts());
  }

  private static TargetCost open() {
    return ledger()
        .provision(SettlementSamples.term("Target cost"))
        .addTranches(
            Tranche.decided(SettlementSamples.term("Tranche"), FIRST, Amounts.euros("40000000")))
        .addTranches(Tranche.open(SettlementSamples.term("Tranche"), LAST))
        .build();
  }

  private static TargetCost estimated() {
    return open()
        .withTranche(
            Tranche.estimated(
                SettlementSamples.term("Tranche"), LAST, Amounts.euros("12600000"), "as 2020"));
  }

  private static PeriodFacts.Builder facts(TargetCost target) {
    return PeriodFacts.builder()
        .period(SettlementSamples.PERIOD)
        .costs(SettlementSamples.costs("46000000"))
        .target(target)
        .addMeasurements(SettlementSamples.measured("nps", "79"));
  }

  private static Measurement acuta() {
    return Measurement.of(
        KeyResultId.of("acuta"),
        Rational.of(71),
        Source.estimate(Label.same("mean of 2019 and 2020")));
  }

  private static PeriodFacts estimatedFacts() {
    return facts(estimated()).addMeasurements(acuta()).build();
  }

  private static CommercialModel model(Line line) {
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(line)
        .build();
  }

  private static Line.Builder line(String id, Formula amount) {
    return SmallModel.line(id, amount).payers(SmallModel.CLIENTS).payees(SmallModel.PROVIDERS);
  }

  @Test
  void settlement_on_termination_names_each_estimate() {
    Settlement settled = SmallModel.model().settle(estimatedFacts(), Stage.TERMINATION);

    assertThat(settled.estimates())
        .containsExactly(
            new Estimate("tranche 2021-01-01/2021-12-31", Label.same("as 2020")),
            new Estimate("value of indicator 'acuta'", Label.same("mean of 2019 and 2020")));
    assertThat(settled.estimates().get(1))
        .hasToString("value of indicator 'acuta' is estimated (mean of 2019 and 2020)");
    assertThat(settled.isProvisional()).isFalse();
  }

  @Test
  void settlement_on_termination_pays_as_a_final_one() {
    Settlement settled = SmallModel.model().settle(estimatedFacts(), Stage.TERMINATION);

    // The same numbers as those of the small alliance, of which two are estimated here.
    assertThat(settled.line(LineId.of("gain")).payable()).isEqualTo(Amounts.euros("3300000"));
    assertThat(settled.line(LineId.of("bonus")).payable()).isEqualTo(Amounts.euros("1218000"));
    assertThat(Stage.TERMINATION.isLast()).isTrue();
    assertThat(Stage.FINAL.isLast()).isTrue();
    assertThat(Stage.INTERIM.isLast()).isFalse();
    assertThat(Stage.ON_ACCOUNT.isLast()).isFalse();
  }

  @Test
  void nothing_is_retained_on_termination() {
    Rate half = Rate.of(SettlementSamples.term("Retention"), Rational.of(1, 2));
    Formula gain = Formula.money(Rational.of(3_300_000)).named(SettlementSamples.term("Gain"));
    CommercialModel model = model(line("gain", gain).retention(half).build());
    PeriodFacts none = PeriodFacts.builder().period(SettlementSamples.PERIOD).build();

    assertThat(model.settle(none, Stage.INTERIM).lines().get(0).payable())
        .isEqualTo(Amounts.euros("1650000"));
    assertThat(model.settle(none, Stage.TERMINATION).lines().get(0).payable())
        .isEqualTo(Amounts.euros("3300000"));
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "TERMINATION")
  void other_stages_take_no_estimate(Stage stage) {
    CommercialModel model = model(line("fee", SmallModel.FEE).onAccount(SmallModel.FEE).build());
    PeriodFacts facts =
        PeriodFacts.builder().period(SettlementSamples.PERIOD).target(estimated()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.settle(facts, stage))
        .withMessage(
            "facts of 2018-04-01/2021-12-31: tranche 2021-01-01/2021-12-31 is estimated (as 2020);"
                + " only a settlement on termination takes an estimate");
    assertThat(model.settle(facts, Stage.TERMINATION).line(LineId.of("fee")).payable())
        .isEqualTo(Amounts.euros("2104000"));
  }

  @Test
  void what_is_open_on_termination_is_refused() {
    CommercialModel tolerant = SmallModel.open(MissingMeasurement.DROP_AND_RENORMALISE).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tolerant.settle(facts(open()).build(), Stage.TERMINATION))
        .withMessage(
            "facts of 2018-04-01/2021-12-31 has 2 faults: (1) tranche 2021-01-01/2021-12-31 is open;"
                + " on termination what is not known is estimated · (2) measurement acuta is open; on"
                + " termination what is not known is estimated");
  }

  @Test
  void estimates_are_found_in_every_kind_of_fact() {
    TargetCost target =
        ledger()
            .provision(SettlementSamples.term("Target cost").withSource(Source.estimate("a")))
            .baseline(Amounts.euros("1"))
            .addEvents(
                TargetEvent.builder()
                    .provision(SettlementSamples.term("Law").withSource(Source.estimate("b")))
                    .kind(TargetEvent.Kind.LEGISLATION)
                    .bearer(TargetEvent.Bearer.SHARED)
                    .amount(Amounts.euros("1"))
                    .date(LocalDate.of(2020, 1, 1))
                    .approver("Leadership team")
                    .build())
            .build();
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .target(target)
            .addBaselines(acuta())
            .putOthers(
                QuantityId.of("claims"),
                new Inputs.Input(Rational.ONE, Unit.COUNT, Source.estimate("c")))
            .build();

    assertThat(facts.estimates().stream().map(Estimate::what))
        .containsExactly(
            "target cost", "target event 'Law'", "value of indicator 'acuta'", "fact 'claims'");
    assertThat(SettlementSamples.facts().estimates()).isEmpty();
  }
}
