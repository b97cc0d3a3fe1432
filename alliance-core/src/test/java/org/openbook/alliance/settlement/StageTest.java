package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Settlement.OpenMatter;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.TimeQuantity;

/** On account, interim, final; provisional or not. */
class StageTest {
  private static final ContractPeriod FIRST = ContractPeriod.parse("2018-04-01/2020-12-31");
  private static final ContractPeriod LAST = ContractPeriod.parse("2021-01-01/2021-12-31");
  private static final Rate HALF = Rate.of(SettlementSamples.term("Retention"), Rational.of(1, 2));

  private static Formula gain(String amount) {
    return Formula.money(Rational.parse(amount)).named(SettlementSamples.term("Gain"));
  }

  private static CommercialModel model(Line... lines) {
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Staged model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addAllLines(List.of(lines))
        .build();
  }

  private static Line.Builder line(String id, Formula amount) {
    return SmallModel.line(id, amount).payers(SmallModel.CLIENTS).payees(SmallModel.PROVIDERS);
  }

  private static PeriodFacts none(String period) {
    return PeriodFacts.builder().period(ContractPeriod.parse(period)).build();
  }

  private static SettledLine settled(Line line, Stage stage) {
    return model(line).settle(none("2018-04-01/2021-12-31"), stage).lines().get(0);
  }

  @Test
  void part_of_a_gain_is_retained_until_the_final_settlement() {
    Line gain = line("gain", gain("3300000")).retention(HALF).build();

    assertThat(settled(gain, Stage.INTERIM).amount()).isEqualTo(Amounts.euros("3300000"));
    assertThat(settled(gain, Stage.INTERIM).payable()).isEqualTo(Amounts.euros("1650000"));
    assertThat(settled(gain, Stage.INTERIM).retained()).isEqualTo(Amounts.euros("1650000"));
    assertThat(settled(gain, Stage.INTERIM).payableOf(SettlementSamples.CITY))
        .isEqualTo(Rational.of(-1_105_500));
    assertThat(settled(gain, Stage.FINAL).payable()).isEqualTo(Amounts.euros("3300000"));
    assertThat(settled(gain, Stage.INTERIM)).hasToString("Gain EUR 3300000, payable 1650000");
  }

  @Test
  void pain_is_taken_in_full() {
    Line share = line("share", gain("-1052000")).retention(HALF).build();

    assertThat(settled(share, Stage.INTERIM).payable()).isEqualTo(Amounts.euros("-1052000"));
  }

  @Test
  void part_payable_now_is_rounded_to_the_cent() {
    Line gain = line("gain", gain("0.03")).retention(HALF).build();

    assertThat(settled(gain, Stage.INTERIM).payable()).isEqualTo(Amounts.euros("0.02"));
  }

  @Test
  void lines_without_terms_for_it_are_not_paid_on_account() {
    Provision name = SettlementSamples.term("Fee on account");
    Formula twelfths =
        Formula.money(Rational.of(120_000))
            .times(TimeQuantity.ELAPSED_MONTHS.formula())
            .dividedBy(Formula.count(Rational.of(12)));
    CommercialModel model =
        model(
            line("fee", gain("100")).onAccount(twelfths.named(name)).build(),
            line("gain", gain("5")).build());
    Settlement march = model.settle(none("2019-01-01/2019-03-31"), Stage.ON_ACCOUNT);

    assertThat(march.stage()).isEqualTo(Stage.ON_ACCOUNT);
    assertThat(march.lines()).singleElement().hasToString("Fee on account EUR 30000");
    assertThat(march.reported()).isEmpty();
    assertThat(march.partyStatements().get(2).payable()).isEqualTo(Amounts.euros("30000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> march.line(LineId.of("gain")))
        .withMessage("line is 'gain'; the lines settled are [fee]");
  }

  @Test
  void model_without_lines_on_account_settles_nothing_on_account() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                model(line("gain", gain("5")).build())
                    .settle(none("2019-01-01/2019-03-31"), Stage.ON_ACCOUNT))
        .withMessage(
            "facts of 2019-01-01/2019-03-31: no line of the terms is payable on account; at least one"
                + " is");
  }

  @Test
  void amount_on_account_without_a_clause_or_of_another_unit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("fee", gain("1")).onAccount(Formula.score(Rational.ONE)).build())
        .withMessage(
            "line 'fee' has 2 faults: (1) its amount on account is a SCORE; it is a MONEY · (2) its "
                + "amount on account has no name with a clause; name it as the contract does");
  }

  // ---- provisional ----

  private static PeriodFacts.Builder untilLastTranche() {
    CostEntry early = cost("a", "40000000", LocalDate.of(2020, 12, 31));
    CostEntry late = cost("b", "6000000", LocalDate.of(2021, 1, 1));
    return PeriodFacts.builder()
        .period(SettlementSamples.PERIOD)
        .costs(SettlementSamples.costs(Amounts.EUR, SettlementSamples.PERIOD, List.of(early, late)))
        .target(
            TargetCost.builder()
                .provision(SettlementSamples.term("Target"))
                .period(SettlementSamples.PERIOD)
                .basis(ComparisonBasis.directCosts())
                .addTranches(
                    Tranche.decided(
                        SettlementSamples.term("Tranche"), FIRST, Amounts.euros("41000000")))
                .addTranches(Tranche.open(SettlementSamples.term("Tranche"), LAST))
                .build())
        .addMeasurements(SettlementSamples.measured("nps", "79"));
  }

  private static CostEntry cost(String id, String euros, LocalDate day) {
    return SettlementSamples.entry(id, SettlementSamples.CLINIC, "1", day)
        .amount(Amounts.euros(euros))
        .build();
  }

  private static CommercialModel tolerant() {
    CommercialModel.Builder model = SmallModel.open(MissingMeasurement.DROP_AND_RENORMALISE);
    return model.addLines(line("second-fee", SmallModel.FEE).kind(Line.Kind.FEE).build()).build();
  }

  @Test
  void open_tranche_and_measurement_make_a_settlement_provisional() {
    Settlement settled = tolerant().settle(untilLastTranche().build());

    assertThat(settled.isProvisional()).isTrue();
    assertThat(settled.openMatters())
        .containsExactly(
            new OpenMatter(OpenMatter.Kind.TRANCHE, "2021-01-01/2021-12-31"),
            new OpenMatter(OpenMatter.Kind.MEASUREMENT, "acuta"));
    assertThat(settled.openMatters().get(0)).hasToString("tranche 2021-01-01/2021-12-31");
  }

  @Test
  void provisional_incentive_is_shown_and_not_payable() {
    Settlement settled = tolerant().settle(untilLastTranche().build());

    // 41 M€ against 40 M€ until 31.12.2020; costs of 2021 are reimbursed and not compared.
    assertThat(settled.line(LineId.of("gain")).amount()).isEqualTo(Amounts.euros("500000"));
    assertThat(settled.line(LineId.of("gain")).payable()).isEqualTo(Amounts.euros("0"));
    assertThat(settled.line(LineId.of("bonus")).payable()).isEqualTo(Amounts.euros("0"));
    assertThat(settled.line(LineId.of("second-fee")).payable())
        .isEqualTo(settled.line(LineId.of("second-fee")).amount());
    assertThat(settled.figure(PeriodFacts.actualCost()).value()).isEqualTo(Rational.of(46_000_000));
  }

  @Test
  void final_settlement_while_something_is_open_is_refused() {
    PeriodFacts facts = untilLastTranche().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tolerant().settle(facts, Stage.FINAL))
        .withMessage(
            "facts of 2018-04-01/2021-12-31 has 2 faults: "
                + "(1) tranche 2021-01-01/2021-12-31 is open; a final settlement has nothing open · "
                + "(2) measurement acuta is open; a final settlement has nothing open");
  }

  @Test
  void indicator_that_stays_without_a_value_is_not_open() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .addUnmeasured(KeyResultId.of("acuta"))
            .build();
    Settlement settled = tolerant().settle(facts, Stage.FINAL);

    assertThat(settled.isProvisional()).isFalse();
    assertThat(settled.line(LineId.of("bonus")).payable()).isEqualTo(Amounts.euros("1218000"));
  }

  @Test
  void unmeasured_indicator_that_is_unknown_or_measured_is_refused() {
    PeriodFacts unknown =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .costs(SettlementSamples.costs("1"))
            .target(SettlementSamples.target("1").build())
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .addUnmeasured(KeyResultId.of("acutta"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tolerant().settle(unknown))
        .withMessage(
            "facts of 2018-04-01/2021-12-31: unmeasured of indicator 'acutta': the scorecard has no"
                + " such indicator, it has [nps, acuta]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettlementSamples.open().addUnmeasured(KeyResultId.of("nps")).build())
        .withMessage(
            "facts of 2018-04-01/2021-12-31: indicator 'nps' has a measurement and stays without one;"
                + " it is one of both");
  }

  @Test
  void stages_of_one_period_are_different_settlements() {
    PeriodFacts facts = SettlementSamples.facts();

    assertThat(SmallModel.model().settle(facts, Stage.FINAL))
        .isNotEqualTo(SmallModel.model().settle(facts, Stage.INTERIM));
    assertThat(SmallModel.model().settle(facts, Stage.FINAL).digest())
        .isNotEqualTo(SmallModel.model().settle(facts, Stage.INTERIM).digest());
    assertThat(Stage.ON_ACCOUNT).hasToString("on account");
  }

  // ---- parties that join later ----

  @Test
  void party_that_is_bound_after_the_period_shares_no_line_of_it() {
    LocalDate joins = LocalDate.of(2022, 1, 1);
    Alliance alliance =
        Alliance.builder()
            .add(
                Party.of(SettlementSamples.CITY, Label.en("City")),
                Role.CLIENT,
                SettlementSamples.PERIOD.start())
            .add(Party.of(SettlementSamples.REGION, Label.en("Region")), Role.CLIENT, joins)
            .add(
                Party.of(SettlementSamples.CLINIC, Label.en("Clinic")),
                Role.PROVIDER,
                SettlementSamples.PERIOD.start())
            .build();
    CommercialModel model =
        CommercialModel.builder()
            .provision(SettlementSamples.term("Later"))
            .currency(Amounts.EUR)
            .alliance(alliance)
            .addLines(line("fee", gain("1")).build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.settle(none("2021-01-01/2021-12-31")))
        .withMessage(
            "facts of 2021-01-01/2021-12-31: party 'region' shares line 'fee' and is bound on no day"
                + " of the period; it must be bound on one");
    assertThat(model.settle(none("2022-01-01/2022-12-31")).lines()).hasSize(1);
  }
}
