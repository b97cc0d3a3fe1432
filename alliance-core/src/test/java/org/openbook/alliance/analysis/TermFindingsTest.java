package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.share.ShareBands;

/** Parts of the terms that do nothing, and rules whose order matters. */
class TermFindingsTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(57_000_000));
  private static final Rate HALF = Rate.of(term("Half"), Rational.of(1, 2));

  @Test
  void cap_beyond_every_amount_never_binds() {
    IncentiveReport report = check(HALF, cap("5000000.01"));

    assertThat(report.of(Kind.NEVER_BINDS)).hasSize(1);
    assertThat(report.of(Kind.NEVER_BINDS).get(0).causes()).hasToString("[Cap (4.3)]");
  }

  @Test
  void cap_that_one_amount_reaches_binds() {
    assertThat(check(HALF, cap("4999999.99")).verdicts())
        .containsEntry(Kind.NEVER_BINDS, Verdict.PROVED_ABSENT);
  }

  @Test
  void band_beyond_every_amount_is_never_reached() {
    assertThat(check(bands("20")).of(Kind.NEVER_REACHED)).hasSize(1);
    assertThat(check(bands("19")).verdicts())
        .containsEntry(Kind.NEVER_REACHED, Verdict.PROVED_ABSENT);
  }

  @Test
  void gate_that_is_always_met_has_a_branch_that_is_never_reached() {
    Finding branch = check(gate("30000000")).of(Kind.NEVER_REACHED).get(0);

    assertThat(branch.message()).contains("the condition is never failed");
    assertThat(check(gate("50000000")).of(Kind.NEVER_REACHED)).isEmpty();
  }

  @Test
  void share_and_cap_pay_something_else_in_the_other_order() {
    IncentiveReport report = check(HALF, cap("3000000"));

    Finding order = report.of(Kind.ORDER_MATTERS).get(0);
    assertThat(order.causes()).hasToString("[Half (4.4), Cap (4.3)]");
    assertThat(order.from().orElseThrow().low()).isEqualTo(Rational.of(40_000_000));
    assertThat(order.to().orElseThrow().high()).isEqualTo(Rational.of(47_000_000));
    Witness witness = order.witness().orElseThrow();
    assertThat(witness.one().facts()).isEqualTo(witness.other().facts());
    assertThat(paid(witness)).isNotEqualTo(paid(Witness.of(witness.other(), witness.one())));
  }

  @Test
  void two_rates_pay_the_same_in_any_order() {
    Rate third = Rate.of(term("Third"), Rational.of(1, 3));

    assertThat(check(HALF, third).verdicts())
        .containsEntry(Kind.ORDER_MATTERS, Verdict.PROVED_ABSENT);
  }

  @Test
  void indicator_behind_a_closed_gate_is_dominated() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);
    Formula points = nps.achievementScore();
    Formula never = points.atMost(Formula.score(Rational.of(-100)));
    Formula bonus =
        Formula.money(Rational.of(1000))
            .times(never.dividedBy(Formula.score(Rational.HUNDRED)))
            .named(term("Bonus"));

    IncentiveReport report = scored(bonus, nps);

    assertThat(report.of(Kind.DOMINATED)).hasSize(1);
    assertThat(report.of(Kind.DOMINATED).get(0).witness()).isPresent();
  }

  @Test
  void indicator_that_moves_less_than_a_cent_is_below_rounding() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);
    Formula bonus =
        Formula.money(Rational.parse("0.004"))
            .times(nps.achievementScore().dividedBy(Formula.score(Rational.HUNDRED)))
            .named(term("Bonus"));

    IncentiveReport report = scored(bonus, nps);

    assertThat(report.of(Kind.BELOW_ROUNDING)).hasSize(1);
    assertThat(report.of(Kind.BELOW_ROUNDING).get(0).amount().orElseThrow().middle())
        .isEqualTo(Rational.parse("0.008"));
    assertThat(report.verdicts()).containsEntry(Kind.DOMINATED, Verdict.PROVED_ABSENT);
  }

  private static IncentiveReport scored(Formula bonus, KeyResultIndicator indicator) {
    CommercialModel model =
        CommercialModel.builder()
            .provision(term("Terms"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .scorecard(SmallModel.scorecard())
            .addLines(FaultyTerms.paid("bonus", bonus))
            .build();
    PeriodFacts facts = PeriodFacts.builder().period(SettlementSamples.PERIOD).build();
    return IncentiveAnalysis.of(model, facts).check(List.of(Axis.measured(indicator)));
  }

  private static Limit cap(String euros) {
    return Limit.atMost(term("Cap"), Formula.money(Rational.parse(euros)));
  }

  private static AmountRule bands(String edgePercent) {
    return ShareBands.builder()
        .provision(term("Bands"))
        .base(FaultyTerms.TARGET)
        .addBands(
            ShareBands.band(Rational.ZERO, Rational.ofPercent(edgePercent), Rational.of(1, 2)))
        .addBands(ShareBands.above(Rational.ofPercent(edgePercent), Rational.of(1, 4)))
        .build();
  }

  private static AmountRule gate(String costs) {
    return Gate.builder()
        .provision(term("Gate"))
        .measured(FaultyTerms.ACTUAL)
        .limit(Formula.money(Rational.parse(costs)))
        .bound(Gate.Bound.INCLUSIVE)
        .effect(Gate.Effect.ALL_OR_NOTHING)
        .build();
  }

  private static IncentiveReport check(AmountRule... rules) {
    Formula saved = FaultyTerms.TARGET.minus(FaultyTerms.ACTUAL).positivePart();
    Formula gain = AmountRule.applyAll(List.of(rules), saved);
    return IncentiveAnalysis.of(
            FaultyTerms.model(FaultyTerms.paid("gain", gain)), FaultyTerms.facts())
        .check(List.of(COSTS));
  }

  private static Rational paid(Witness witness) {
    return Amounts.value(witness.one().line(LineId.of("gain")).amount());
  }
}
