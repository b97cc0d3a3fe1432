package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.Clause;

class AxisTest {
  private static final ScoreCurve RISING =
      ScoreCurve.throughLevels(Rational.of(50), Rational.of(60), Rational.of(80));

  @Test
  void indicator_moves_over_all_that_its_curve_tells_apart() {
    Axis axis = Axis.measured(indicator(RISING));

    assertThat(axis.id()).isEqualTo(QuantityId.of("measured.nps"));
    assertThat(axis).hasToString("measured.nps from 50 to 80");
    assertThat(axis.better()).isEqualTo(Axis.Better.MORE);
  }

  @Test
  void falling_curve_means_that_less_is_better() {
    ScoreCurve falling =
        ScoreCurve.throughLevels(Rational.of(80), Rational.of(60), Rational.of(50));

    assertThat(Axis.measured(indicator(falling)).better()).isEqualTo(Axis.Better.LESS);
  }

  @Test
  void binary_indicator_moves_from_failure_to_excellence() {
    Rational level = Rational.of(70);

    assertThat(Axis.measured(indicator(ScoreCurve.throughLevels(Rational.of(50), level, level))))
        .hasToString("measured.nps from 50 to 70");
  }

  @Test
  void range_of_a_rounded_limited_or_stepped_curve_is_that_of_its_edges() {
    ScoreCurve steps =
        ScoreCurve.steps(
            Staircase.of(
                    List.of(
                        Staircase.step(Rational.of(3), Rational.ZERO),
                        Staircase.step(Rational.of(5), Rational.HUNDRED)),
                    Staircase.OwnedEnd.LOWER)
                .endingAt(Rational.of(9)));
    Rounding whole = Rounding.of(Rational.ONE, RoundingMode.HALF_UP);

    assertThat(Axis.measured(indicator(steps))).hasToString("measured.nps from 3 to 9");
    assertThat(Axis.measured(indicator(RISING.rounded(whole, Clause.of("3")))))
        .hasToString("measured.nps from 50 to 80");
    assertThat(Axis.measured(indicator(RISING.limited(Rational.ZERO, Rational.ONE))))
        .hasToString("measured.nps from 50 to 80");
  }

  @Test
  void single_edge_is_told_apart_from_what_lies_next_to_it() {
    ScoreCurve flat =
        ScoreCurve.steps(
            Staircase.of(
                List.of(Staircase.step(Rational.of(3), Rational.ZERO)), Staircase.OwnedEnd.LOWER));

    assertThat(Axis.measured(indicator(flat))).hasToString("measured.nps from 2 to 4");
  }

  @Test
  void scores_of_a_model_are_moved_over_their_scale_as_the_terms_use_them() {
    KeyResultIndicator nps = indicator(RISING);
    KeyResultArea first = area("first", nps);
    KeyResultArea second = area("second", indicator("wait"));
    Scorecard card =
        Scorecard.builder()
            .provision(term("Card"))
            .weighting(Scorecard.Weighting.WITHIN_THE_AREA)
            .addAllAreas(List.of(first, second))
            .build();
    Formula score = ScoringEngines.weightedMeanOfAreas(MissingMeasurement.REFUSE).score(card);
    Formula bonus =
        Formula.money(Rational.HUNDRED)
            .times(score.dividedBy(Formula.score(Rational.HUNDRED)))
            .named(term("Bonus"));
    CommercialModel model =
        CommercialModel.builder()
            .provision(term("Terms"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .scorecard(card)
            .addLines(FaultyTerms.paid("bonus", bonus))
            .build();

    assertThat(Axis.score(model).orElseThrow()).hasToString("score from -100 to 100");
    assertThat(Axis.score(model).orElseThrow().figure()).contains(score);
    assertThat(Axis.areaScores(model).toString())
        .isEqualTo("[score.first from -100 to 100, score.second from -100 to 100]");
    assertThat(Axis.score(FaultyTerms.painCap())).isEmpty();
    assertThat(Axis.areaScores(FaultyTerms.painCap())).isEmpty();
  }

  private static KeyResultArea area(String id, KeyResultIndicator indicator) {
    return KeyResultArea.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(Rational.of(50))
        .addIndicators(indicator)
        .build();
  }

  @Test
  void less_cost_and_more_score_are_better_and_of_other_facts_nothing_is_said() {
    Formula figure = Formula.score(Rational.ONE);
    QuantityId id = QuantityId.of("score");

    assertThat(Axis.actualCost(Rational.ZERO, Rational.ONE).better()).isEqualTo(Axis.Better.LESS);
    Axis score = Axis.figure(id, figure, Rational.ZERO, Rational.ONE);
    assertThat(score.better()).isEqualTo(Axis.Better.MORE);
    assertThat(score.figure()).contains(figure);
    Axis fact = Axis.of(id, Rational.ZERO, Rational.ONE);
    assertThat(fact.better()).isEqualTo(Axis.Better.NOT_DECLARED);
    assertThat(fact.whereBetterIs(Axis.Better.MORE).better()).isEqualTo(Axis.Better.MORE);
  }

  @Test
  void other_range_keeps_the_rest() {
    Axis axis = Axis.measured(indicator(RISING)).within(Rational.ZERO, Rational.HUNDRED);

    assertThat(axis).hasToString("measured.nps from 0 to 100");
    assertThat(axis.better()).isEqualTo(Axis.Better.MORE);
  }

  @Test
  void range_without_width_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.actualCost(Rational.ONE, Rational.ONE))
        .withMessage("axis 'actual-cost': it goes from 1 to 1; its end is above its start");
  }

  private static KeyResultIndicator indicator(String id) {
    return builder(id).curve(RISING).build();
  }

  private static KeyResultIndicator indicator(ScoreCurve curve) {
    return builder("nps").curve(curve).build();
  }

  private static KeyResultIndicator.Builder builder(String id) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(term("Satisfaction"))
        .weight(Rational.HUNDRED)
        .unit(Unit.measure("NPS"));
  }
}
