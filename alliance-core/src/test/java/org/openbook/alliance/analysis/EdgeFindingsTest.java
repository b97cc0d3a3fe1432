package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Axis.Better;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** Faults right at an edge: at an end of the range, at one number only, at an end that is owned. */
class EdgeFindingsTest {
  private static final QuantityId HEADS = QuantityId.of("heads");
  private static final Formula COUNT = Formula.quantity(HEADS, Unit.COUNT, Label.en("Heads"));
  private static final Formula NONE = Formula.money(Rational.ZERO);
  private static final Formula BONUS = Formula.money(Rational.of(300_000));

  // ---- what is paid at one number ----

  @Test
  void bonus_lost_at_the_very_end_of_the_range_is_perverse() {
    Formula bonus = Formula.choice(COUNT.isLessThan(count("10")), BONUS, NONE).named(term("Bonus"));

    Finding perverse = check(bonus).of(Kind.PERVERSE).get(0);

    assertThat(perverse.from()).contains(exactly("10"));
    assertThat(perverse.to()).contains(exactly("10"));
    assertThat(perverse.amount()).contains(exactly("300000"));
    assertThat(paid(perverse.witness().orElseThrow().one())).isEqualTo(Rational.of(300_000));
    assertThat(paid(perverse.witness().orElseThrow().other())).isEqualTo(Rational.ZERO);
  }

  @Test
  void bonus_at_one_number_only_is_shown_by_that_number() {
    Formula bonus =
        Formula.choice(COUNT.compared(Relation.EQUAL, count("4")), BONUS, NONE)
            .named(term("Bonus"));

    IncentiveReport report = check(bonus);

    Witness witness = report.of(Kind.CLIFF).get(0).witness().orElseThrow();
    assertThat(paid(witness.one())).isEqualTo(Rational.ZERO);
    assertThat(paid(witness.other())).isEqualTo(Rational.of(300_000));
    assertThat(report.of(Kind.PERVERSE).get(0).amount()).contains(exactly("300000"));
  }

  @Test
  void jump_next_to_another_is_shown_without_it() {
    Formula bonus =
        Formula.choice(
                Formula.allOf(
                    List.of(COUNT.isAtLeast(count("4")), COUNT.isLessThan(count("4.001")))),
                BONUS,
                NONE)
            .named(term("Bonus"));

    for (Finding cliff : check(bonus).of(Kind.CLIFF)) {
      Witness witness = cliff.witness().orElseThrow();
      assertThat(paid(witness.other()).minus(paid(witness.one())))
          .isEqualTo(cliff.amount().orElseThrow().middle());
    }
    assertThat(check(bonus).of(Kind.CLIFF)).hasSize(2);
  }

  @Test
  void small_jump_does_not_hide_the_great_one_at_the_same_number() {
    Formula cent = Formula.money(Rational.parse("0.005"));
    Formula bonus =
        Formula.choice(
                COUNT.compared(Relation.EQUAL, count("4")),
                BONUS,
                Formula.choice(COUNT.isLessThan(count("4")), NONE, cent))
            .named(term("Bonus"));

    assertThat(check(bonus).of(Kind.CLIFF).get(0).amount()).contains(exactly("300000"));
  }

  @Test
  void stretches_with_a_jump_the_right_way_in_between_are_not_one() {
    Formula saw =
        Formula.choice(
            COUNT.isLessThan(count("5")), count("5").minus(COUNT), count("20").minus(COUNT));

    List<Finding> perverse = check(saw.times(perHead()).named(term("Bonus"))).of(Kind.PERVERSE);

    assertThat(perverse).hasSize(2);
    for (Finding finding : perverse) {
      assertThat(finding.amount()).contains(exactly("5"));
      Witness witness = finding.witness().orElseThrow();
      assertThat(paid(witness.other())).isLessThan(paid(witness.one()));
    }
  }

  @Test
  void pole_is_no_jump_of_any_size() {
    Formula pole = BONUS.dividedBy(COUNT.minus(count("5"))).times(COUNT.atMost(count("5")));

    IncentiveReport report = check(pole.named(term("Bonus")));

    assertThat(report.of(Kind.NO_VALUE)).hasSize(1);
    assertThat(report.of(Kind.CLIFF)).isEmpty();
    assertThat(report.verdicts()).containsEntry(Kind.CLIFF, Verdict.UNKNOWN);
  }

  @Test
  void stretches_on_both_sides_of_a_pole_are_not_one() {
    Formula pole = Formula.money(Rational.of(7)).dividedBy(COUNT.minus(count("5")));

    List<Finding> perverse = check(pole.times(count("1")).named(term("Bonus"))).of(Kind.PERVERSE);

    assertThat(perverse).hasSize(2);
    assertThat(perverse.get(0).to()).contains(exactly("5"));
    assertThat(perverse.get(1).from()).contains(exactly("5"));
  }

  // ---- what is never reached ----

  @Test
  void step_that_gives_its_only_edge_away_is_never_reached() {
    assertThat(check(onSteps(Staircase.OwnedEnd.LOWER, "-5", "0")).of(Kind.NEVER_REACHED))
        .hasSize(1);
    assertThat(check(onSteps(Staircase.OwnedEnd.UPPER, "-5", "0")).verdicts())
        .containsEntry(Kind.NEVER_REACHED, Verdict.PROVED_ABSENT);
    assertThat(check(onSteps(Staircase.OwnedEnd.LOWER, "0", "10")).verdicts())
        .containsEntry(Kind.NEVER_REACHED, Verdict.PROVED_ABSENT);
    assertThat(check(onSteps(Staircase.OwnedEnd.UPPER, "0", "10")).of(Kind.NEVER_REACHED))
        .hasSize(1);
  }

  private static Formula onSteps(Staircase.OwnedEnd owned, String first, String second) {
    Staircase stairs =
        Staircase.of(
                List.of(
                    Staircase.step(Rational.parse(first), Rational.ONE),
                    Staircase.step(Rational.parse(second), Rational.of(2))),
                owned)
            .otherwise(Rational.ZERO);
    return COUNT.onSteps(stairs, Unit.MONEY).named(term("Steps"));
  }

  @Test
  void piece_between_two_numbers_of_a_rounding_is_not_proved_to_be_reached() {
    Formula rounded =
        COUNT
            .times(Rational.of(1000))
            .rounded(Rounding.of(Rational.ONE, RoundingMode.HALF_UP), "whole heads");
    Polyline line =
        Polyline.of(
            List.of(
                Polyline.point(Rational.ZERO, Rational.ZERO),
                Polyline.point(Rational.parse("100.2"), Rational.of(5)),
                Polyline.point(Rational.parse("100.8"), Rational.of(9)),
                Polyline.point(Rational.of(10_000), Rational.of(99))),
            Polyline.End.CLAMP,
            Polyline.End.CLAMP);

    assertThat(check(rounded.onCurve(line, Unit.MONEY).named(term("Curve"))).verdicts())
        .containsEntry(Kind.NEVER_REACHED, Verdict.UNKNOWN);
  }

  @Test
  void cap_before_its_amount_or_above_another_cap_or_at_its_amount_never_binds() {
    Formula amount = COUNT.times(perHead());
    Formula first = Formula.least(List.of(Formula.money(Rational.of(11)), amount));
    Formula behind =
        Formula.least(
            List.of(amount, Formula.money(Rational.of(8)), Formula.money(Rational.of(5))));

    assertThat(check(first.named(term("Cap"))).of(Kind.NEVER_BINDS)).hasSize(1);
    assertThat(check(amount.atMost(amount).named(term("Cap"))).of(Kind.NEVER_BINDS)).hasSize(1);
    assertThat(check(behind.named(term("Cap"))).of(Kind.NEVER_BINDS)).hasSize(1);
  }

  private static Formula perHead() {
    return Formula.money(Rational.ONE).dividedBy(count("1"));
  }

  // ---- what is not proved ----

  @Test
  void division_by_what_rounding_may_make_0_is_not_proved_to_have_a_value() {
    Formula divisor =
        COUNT
            .times(Rational.of(1000))
            .rounded(Rounding.of(Rational.ONE, RoundingMode.HALF_UP), "whole heads")
            .minus(Formula.ratio(Rational.of(500)));

    assertThat(check(BONUS.dividedBy(divisor).named(term("Bonus"))).verdicts())
        .containsEntry(Kind.NO_VALUE, Verdict.UNKNOWN);
  }

  @Test
  void reported_figure_without_a_value_refuses_the_settlement() {
    Formula mean = BONUS.dividedBy(COUNT.minus(count("5"))).named(term("Mean"));
    CommercialModel model =
        open(COUNT.times(perHead()).named(term("Bonus"))).addReported(mean).build();

    Finding finding = analysis(model).check(List.of(heads())).of(Kind.NO_VALUE).get(0);

    assertThat(finding.from()).contains(exactly("5"));
    assertThat(finding.subject()).isEqualTo("Mean");
  }

  @Test
  void quantity_that_cancels_out_is_not_proved_to_have_an_effect() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);
    Formula points = nps.achievementScore();
    Formula bonus =
        Formula.money(Rational.of(1000))
            .times(points.minus(points).dividedBy(Formula.score(Rational.HUNDRED)))
            .named(term("Bonus"));
    CommercialModel model = open(bonus).scorecard(SmallModel.scorecard()).build();

    assertThat(analysis(model).check(List.of(Axis.measured(nps))).verdicts())
        .containsEntry(Kind.DOMINATED, Verdict.UNKNOWN);
  }

  @Test
  void indicator_that_stays_unmeasured_can_be_moved_and_shown() {
    KeyResultIndicator acuta = SmallModel.scorecard().indicators().get(1);
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .addUnmeasured(acuta.id())
            .build();

    IncentiveReport report =
        IncentiveAnalysis.of(SmallModel.model(), facts).check(List.of(Axis.measured(acuta)));

    assertThat(report.of(Kind.DEAD_ZONE)).isEmpty();
    assertThat(payouts(facts, acuta).amounts().get(0)).allMatch(Optional::isPresent);
  }

  private static PayoutMap payouts(PeriodFacts facts, KeyResultIndicator moved) {
    return IncentiveAnalysis.of(SmallModel.model(), facts)
        .map(
            SettlementSamples.CLINIC,
            Axis.measured(moved),
            Axis.actualCost(Rational.of(40_000_000), Rational.of(50_000_000)),
            2);
  }

  // ---- parts ----

  private static Axis heads() {
    return Axis.of(HEADS, Rational.ZERO, Rational.of(10)).whereBetterIs(Better.MORE);
  }

  private static Formula count(String number) {
    return Formula.count(Rational.parse(number));
  }

  private static Enclosure exactly(String number) {
    return Enclosure.of(Rational.parse(number));
  }

  private static Rational paid(Settlement settlement) {
    return Amounts.value(settlement.line(LineId.of("bonus")).amount());
  }

  private static CommercialModel.Builder open(Formula bonus) {
    return CommercialModel.builder()
        .provision(term("Terms"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(FaultyTerms.paid("bonus", bonus));
  }

  private static IncentiveReport check(Formula bonus) {
    return analysis(open(bonus).build()).check(List.of(heads()));
  }

  private static IncentiveAnalysis analysis(CommercialModel model) {
    return IncentiveAnalysis.of(model, PeriodFacts.builder().period(PERIOD).build());
  }
}
