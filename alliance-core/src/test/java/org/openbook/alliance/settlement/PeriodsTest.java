package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement.Version;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.TimeQuantity;

/** An agreement's contract periods and the target ledger of each. */
class PeriodsTest {
  private static final ContractPeriod FIRST = SettlementSamples.PERIOD;
  private static final ContractPeriod SECOND = ContractPeriod.parse("2022-01-01/2024-12-31");
  private static final ContractPeriod EARLY = ContractPeriod.parse("2018-04-01/2018-12-31");
  private static final ContractPeriod LATE = ContractPeriod.parse("2019-01-01/2021-12-31");
  private static final TargetCost TARGET = SettlementSamples.target("52600000").build();

  private static Agreement.Builder open(CommercialModel model) {
    return Agreement.builder()
        .label(Label.en("Small"))
        .term(SettlementSamples.TERM)
        .addVersions(Version.of(SettlementSamples.TERM, model));
  }

  private static Agreement agreed(TargetCost target) {
    return open(SmallModel.model()).addPeriods(FIRST).addPeriods(SECOND).addTargets(target).build();
  }

  private static PeriodFacts withoutTarget() {
    return SettlementSamples.open().costs(SettlementSamples.costs("46000000")).build();
  }

  private static TargetCost grown() {
    return SettlementSamples.target("52600000")
        .addEvents(
            TargetEvent.builder()
                .provision(SettlementSamples.term("More clients"))
                .kind(TargetEvent.Kind.VOLUME)
                .bearer(TargetEvent.Bearer.SHARED)
                .amount(Amounts.euros("400000"))
                .date(LocalDate.of(2020, 1, 1))
                .approver("Leadership team")
                .build())
        .build();
  }

  // ---- whose target ----

  @Test
  void facts_without_a_target_are_settled_on_that_of_their_period() {
    Settlement settled = agreed(TARGET).settle(withoutTarget());

    assertThat(settled).isEqualTo(SettlementSamples.settlement());
    assertThat(settled.facts().target()).contains(TARGET);
    assertThat(settled.factsDigest()).isEqualTo(SettlementSamples.facts().digest());
    assertThat(agreed(TARGET).settleAsOf(FIRST.start(), withoutTarget(), Stage.INTERIM))
        .isEqualTo(settled);
  }

  @Test
  void facts_with_a_target_keep_it() {
    PeriodFacts facts =
        SettlementSamples.open().costs(SettlementSamples.costs("46000000")).target(grown()).build();

    assertThat(agreed(TARGET).settle(facts).facts().target()).contains(grown());
  }

  @Test
  void later_event_of_the_ledger_changes_no_settlement_that_was_issued() {
    Settlement issued = agreed(TARGET).settle(withoutTarget());
    Agreement later = agreed(grown());

    assertThat(later.settle(issued.facts())).isEqualTo(issued);
    assertThat(later.settle(issued.facts()).digest()).isEqualTo(issued.digest());
    assertThat(issued.model().settle(issued.facts(), issued.stage()).digest())
        .isEqualTo(issued.digest());
    assertThat(later.settle(withoutTarget()).factsDigest()).isNotEqualTo(issued.factsDigest());
    assertThat(later.settle(withoutTarget()).figure(PeriodFacts.targetCost()).value())
        .isEqualTo(Rational.of(53_000_000));
  }

  @Test
  void amended_terms_change_no_settlement_that_was_issued() {
    Settlement issued = agreed(TARGET).settle(withoutTarget());
    CommercialModel amended = SmallModel.open(MissingMeasurement.TREAT_AS_NEUTRAL).build();
    Agreement later =
        Agreement.builder()
            .label(Label.en("Small"))
            .term(SettlementSamples.TERM)
            .addVersions(Version.of(FIRST, SmallModel.model()))
            .addVersions(
                Version.of(ContractPeriod.parse("2022-01-01/2028-03-31"), amended)
                    .binding(SettlementSamples.REGION, LocalDate.of(2023, 1, 1)))
            .addPeriods(FIRST)
            .addTargets(TARGET)
            .build();

    assertThat(later.settle(withoutTarget()).digest()).isEqualTo(issued.digest());
    assertThat(issued.termsDigest()).isEqualTo(SmallModel.model().digest());
    assertThat(amended.digest()).isNotEqualTo(issued.termsDigest());
  }

  @Test
  void period_without_a_target_lacks_it() {
    PeriodFacts facts = PeriodFacts.builder().period(SECOND).build();

    assertThat(agreed(TARGET).targets()).containsExactly(TARGET);
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> agreed(TARGET).settle(facts))
        .withMessageContaining("target-cost");
  }

  @Test
  void target_of_a_period_takes_the_place_of_the_one_before() {
    TargetCost second =
        TargetCost.builder()
            .provision(SettlementSamples.term("Target cost"))
            .period(SECOND)
            .basis(ComparisonBasis.directCosts())
            .baseline(Amounts.euros("1"))
            .build();

    assertThat(agreed(second).withTarget(grown()).withTarget(TARGET).targets())
        .containsExactly(TARGET, second);
    assertThat(agreed(TARGET).withTarget(grown())).isEqualTo(agreed(grown()));
  }

  // ---- on account ----

  private static CommercialModel onAccount(Formula amount) {
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Monthly"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(
            SmallModel.line("fee", SmallModel.FEE)
                .payers(SmallModel.CLIENTS)
                .payees(SmallModel.PROVIDERS)
                .kind(Line.Kind.FEE)
                .onAccount(amount.named(SettlementSamples.term("On account")))
                .build())
        .build();
  }

  private static Settlement secondQuarter(CommercialModel model, TargetCost target) {
    return open(model)
        .addPeriods(FIRST)
        .addTargets(target)
        .build()
        .settle(
            PeriodFacts.builder().period(ContractPeriod.parse("2018-04-01/2018-06-30")).build(),
            Stage.ON_ACCOUNT);
  }

  @Test
  void months_are_settled_on_the_target_of_their_contract_period_if_the_terms_ask_for_it() {
    // 0.1 % of the target a month.
    Formula share =
        PeriodFacts.targetCost()
            .times(TimeQuantity.ELAPSED_MONTHS.formula())
            .times(Rational.of(1, 1000));
    Settlement settled = secondQuarter(onAccount(share), TARGET);

    assertThat(settled.facts().target()).contains(TARGET);
    assertThat(settled.line(LineId.of("fee")).payable()).isEqualTo(Amounts.euros("157800"));
  }

  @Test
  void months_pin_no_target_that_the_terms_on_account_do_not_ask_for() {
    Settlement settled = secondQuarter(onAccount(Formula.money(Rational.of(90_000))), TARGET);

    assertThat(settled.facts().target()).isEmpty();
  }

  @Test
  void tranche_that_begins_after_the_months_is_not_open_for_them() {
    TargetCost open = twoTranches(Tranche.open(SettlementSamples.term("2019"), LATE));
    Settlement settled = secondQuarter(onAccount(PeriodFacts.targetCost()), open);

    assertThat(settled.isProvisional()).isFalse();
    assertThat(settled.line(LineId.of("fee")).payable()).isEqualTo(Amounts.euros("9000000"));
  }

  // ---- a part of a contract period ----

  private static TargetCost twoTranches(Tranche last) {
    return TargetCost.builder()
        .provision(SettlementSamples.term("Target cost"))
        .period(FIRST)
        .basis(ComparisonBasis.directCosts())
        .addTranches(
            Tranche.decided(SettlementSamples.term("2018"), EARLY, Amounts.euros("9000000")))
        .addTranches(last)
        .build();
  }

  private static Settlement early(TargetCost target, Stage stage) {
    CostEntry cost =
        SettlementSamples.entry("a", SettlementSamples.CLINIC, "1", EARLY.start())
            .amount(Amounts.euros("8000000"))
            .build();
    return agreed(target)
        .settle(
            PeriodFacts.builder()
                .period(EARLY)
                .costs(SettlementSamples.costs(Amounts.EUR, EARLY, List.of(cost)))
                .addMeasurements(SettlementSamples.measured("nps", "79"))
                .addMeasurements(SettlementSamples.measured("acuta", "71"))
                .build(),
            stage);
  }

  @Test
  void part_of_a_period_is_compared_up_to_the_tranche_that_ends_with_it() {
    TargetCost target =
        twoTranches(
            Tranche.decided(SettlementSamples.term("2019"), LATE, Amounts.euros("43600000")));
    Settlement settled = early(target, Stage.INTERIM);

    assertThat(settled.facts().target()).contains(target);
    assertThat(settled.figure(PeriodFacts.targetCost()).value()).isEqualTo(Rational.of(9_000_000));
    assertThat(settled.line(LineId.of("gain")).payable()).isEqualTo(Amounts.euros("500000"));
    assertThat(settled.isProvisional()).isFalse();
  }

  @Test
  void tranche_after_the_part_is_open_for_an_interim_settlement_and_not_on_termination() {
    TargetCost target = twoTranches(Tranche.open(SettlementSamples.term("2019"), LATE));

    assertThat(early(target, Stage.INTERIM).openMatters())
        .hasToString("[tranche 2019-01-01/2021-12-31]");
    assertThat(early(target, Stage.INTERIM).line(LineId.of("gain")).payable())
        .isEqualTo(Amounts.euros("0"));
    assertThat(early(target, Stage.TERMINATION).line(LineId.of("gain")).payable())
        .isEqualTo(Amounts.euros("500000"));
  }

  @Test
  void final_settlement_of_a_part_of_a_period_lacks_a_target() {
    TargetCost target = twoTranches(Tranche.open(SettlementSamples.term("2019"), LATE));

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> early(target, Stage.FINAL))
        .withMessageContaining("target-cost");
  }

  @Test
  void interim_settlement_of_months_on_the_target_of_a_longer_period_is_refused() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(ContractPeriod.parse("2018-04-01/2018-06-30"))
            .target(TARGET)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> onAccount(PeriodFacts.targetCost()).settle(facts))
        .withMessageContaining(
            "target cost is of 2018-04-01/2021-12-31; it is of 2018-04-01/2018-06-30");
  }

  // ---- what is refused ----

  @Test
  void period_outside_the_term_or_over_another_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                open(SmallModel.model())
                    .addPeriods(FIRST)
                    .addPeriods(ContractPeriod.parse("2021-12-31/2024-12-31"))
                    .addPeriods(ContractPeriod.parse("2025-01-01/2028-04-01"))
                    .build())
        .withMessage(
            "agreement 'Small' has 2 faults: (1) contract period 2021-12-31/2024-12-31 starts before"
                + " the one before it ends; it starts on 2022-01-01 or later · (2) contract period"
                + " 2025-01-01/2028-04-01 leaves the term; the term is 2018-04-01/2028-03-31");
  }

  @Test
  void target_of_an_unknown_period_or_a_second_one_is_refused() {
    TargetCost francs =
        TargetCost.builder()
            .provision(SettlementSamples.term("Target cost"))
            .period(SECOND)
            .basis(ComparisonBasis.directCosts())
            .baseline(Amounts.of("1", Amounts.currency("CHF")))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                open(SmallModel.model())
                    .addPeriods(FIRST)
                    .addTargets(TARGET)
                    .addTargets(grown())
                    .addTargets(francs)
                    .build())
        .withMessage(
            "agreement 'Small' has 3 faults: (1) contract period 2018-04-01/2021-12-31 has two target"
                + " costs; it has one · (2) target cost 'Target cost (4.11)' of 2022-01-01/2024-12-31"
                + " is of no contract period; they are [2018-04-01/2021-12-31] · (3) currency of"
                + " target cost 'Target cost (4.11)' of 2022-01-01/2024-12-31 is CHF; the agreement's"
                + " currency is EUR");
  }

  @Test
  void settled_period_lies_inside_one_contract_period() {
    PeriodFacts facts =
        PeriodFacts.builder().period(ContractPeriod.parse("2021-12-01/2022-01-31")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreed(TARGET).settle(facts, Stage.FINAL))
        .withMessage(
            "agreement 'Small': period is 2021-12-01/2022-01-31; it is inside one contract period,"
                + " they are [2018-04-01/2021-12-31, 2022-01-01/2024-12-31]");
  }

  @Test
  void periods_and_targets_are_part_of_the_agreement() {
    EqualityGroups.check(
        List.of(agreed(TARGET), agreed(TARGET)),
        List.of(agreed(grown())),
        List.of(open(SmallModel.model()).addPeriods(FIRST).build()),
        List.of(open(SmallModel.model()).build()));
    assertThat(agreed(TARGET).digest()).isNotEqualTo(agreed(grown()).digest());
    assertThat(open(SmallModel.model()).addPeriods(FIRST).build().digest())
        .isNotEqualTo(open(SmallModel.model()).build().digest());
  }
}
