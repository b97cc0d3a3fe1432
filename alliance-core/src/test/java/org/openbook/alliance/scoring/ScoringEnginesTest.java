package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.scoring.testing.Cards.area;
import static org.openbook.alliance.scoring.testing.Cards.asMeasured;
import static org.openbook.alliance.scoring.testing.Cards.card;
import static org.openbook.alliance.scoring.testing.Cards.indicator;
import static org.openbook.alliance.scoring.testing.Cards.measured;
import static org.openbook.alliance.scoring.testing.Cards.points;
import static org.openbook.alliance.scoring.testing.Cards.withBaselines;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

class ScoringEnginesTest {
  private static final Scorecard TWO =
      card(area("1", "100", points("a", "80"), points("b", "20"))).build();

  private static Rational score(ScoringEngine engine, Scorecard card, Inputs facts) {
    return engine.score(card).evaluate(facts).value();
  }

  private static Rational mean(MissingMeasurement missing, Inputs facts) {
    return score(ScoringEngines.weightedMean(missing), TWO, facts);
  }

  @Test
  void weighted_mean_of_everything_measured() {
    assertThat(mean(MissingMeasurement.REFUSE, measured("a", "75", "b", "-10")))
        .isEqualTo(number("58"));
  }

  @Test
  void missing_measurement_is_treated_as_the_terms_say() {
    Inputs onlyFirst = measured("a", "75");
    assertThat(mean(MissingMeasurement.DROP_AND_RENORMALISE, onlyFirst)).isEqualTo(number("75"));
    assertThat(mean(MissingMeasurement.SCORE_LOWEST, onlyFirst)).isEqualTo(number("40"));
    assertThat(mean(MissingMeasurement.TREAT_AS_NEUTRAL, onlyFirst)).isEqualTo(number("60"));
    assertThatThrownBy(() -> mean(MissingMeasurement.REFUSE, Inputs.none()))
        .hasMessage("not computable; missing: measured.a, measured.b (each is given as a fact)");
  }

  @Test
  void nothing_measured_is_refused_by_name_where_measurements_drop_out() {
    assertThatThrownBy(() -> mean(MissingMeasurement.DROP_AND_RENORMALISE, Inputs.none()))
        .isInstanceOfSatisfying(
            EvaluationException.class,
            exception ->
                assertThat(exception.missing())
                    .containsExactly(QuantityId.of("measured.a"), QuantityId.of("measured.b")));
  }

  @Test
  void missing_measurement_is_named_in_the_explanation() {
    Figure score =
        ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST)
            .score(TWO)
            .evaluate(measured("a", "75"));
    assertThat(labels(score)).contains(StandardLabel.NOT_MEASURED.of(Label.en("b")), Label.en("a"));
  }

  private static List<Label> labels(Figure figure) {
    return Stream.concat(
            figure.label().stream(),
            figure.operands().stream().flatMap(operand -> labels(operand).stream()))
        .toList();
  }

  // A measure without a benchmark drops from numerator and denominator: 48/80 becomes 37/60.
  @Test
  void dropped_measure_leaves_numerator_and_denominator() {
    ScoreCurve outOf20 =
        ScoreCurve.linear(
            Polyline.point(number("0"), number("0")), Polyline.point(number("20"), number("100")));
    Scorecard card =
        card(area(
                "1",
                "4",
                indicator("a", "1").curve(outOf20).build(),
                indicator("b", "1").curve(outOf20).build(),
                indicator("c", "1").curve(outOf20).build(),
                indicator("d", "1").curve(outOf20).build()))
            .wholeWeight(number("4"))
            .build();
    ScoringEngine engine = ScoringEngines.weightedMean(MissingMeasurement.DROP_AND_RENORMALISE);
    assertThat(score(engine, card, measured("a", "15", "b", "12", "c", "10", "d", "11")))
        .isEqualTo(number("60"));
    assertThat(score(engine, card, measured("a", "15", "b", "12", "c", "10")))
        .isEqualTo(number("3700/60"));
  }

  @Test
  void missing_indicators_weight_stays_in_its_area_where_areas_are_averaged() {
    Scorecard card =
        card(
                area("1", "60", points("1a", "50"), points("1b", "50")),
                area("2", "40", points("2a", "100")))
            .weighting(Scorecard.Weighting.WITHIN_THE_AREA)
            .build();
    Inputs facts = measured("1a", "100", "2a", "0");
    MissingMeasurement drop = MissingMeasurement.DROP_AND_RENORMALISE;
    assertThat(score(ScoringEngines.weightedMeanOfAreas(drop), card, facts))
        .isEqualTo(number("60"));
    assertThat(score(ScoringEngines.weightedMean(drop), card, facts)).isEqualTo(number("300/7"));
    assertThat(score(ScoringEngines.weightedMeanOfAreas(drop), card, measured("2a", "5")))
        .isEqualTo(number("5"));
  }

  @Test
  void indicator_has_the_better_of_achievement_and_improvement() {
    ScoreCurve change =
        ScoreCurve.linear(
            Polyline.point(number("0"), number("0")), Polyline.point(number("40"), number("100")));
    KeyResultIndicator nps =
        indicator("nps", "100")
            .curve(ScoreCurve.throughLevels(number("50"), number("60"), number("80")))
            .improvement(change)
            .build();
    Scorecard card = card(area("1", "100", nps)).build();
    ScoringEngine strict = ScoringEngines.weightedMean(MissingMeasurement.REFUSE);
    ScoringEngine mild = ScoringEngines.weightedMean(MissingMeasurement.TREAT_AS_NEUTRAL);
    Inputs reached = measured("nps", "62");
    assertThat(score(strict, card, withBaselines(reached, "nps", "54"))).isEqualTo(number("20"));
    assertThat(score(strict, card, withBaselines(reached, "nps", "61"))).isEqualTo(number("10"));
    assertThat(score(mild, card, reached)).isEqualTo(number("10"));
    assertThatThrownBy(() -> score(strict, card, reached))
        .hasMessageContaining("missing: baseline.nps");
  }

  @Test
  void indicator_that_weighs_nothing_is_not_asked_for() {
    Scorecard card = card(area("1", "100", points("a", "100"), points("watched", "0"))).build();
    for (MissingMeasurement missing : MissingMeasurement.values()) {
      assertThat(score(ScoringEngines.weightedMean(missing), card, measured("a", "7")))
          .isEqualTo(number("7"));
    }
  }

  @Test
  void area_below_its_minimum_takes_the_whole_score_down() {
    Scorecard card =
        card(area("1", "50", points("a", "50")), area("2", "50", points("b", "50"))).build();
    ScoringEngine engine =
        ScoringEngines.minimumGatedAreas(
            ScoringEngines.weightedMean(MissingMeasurement.REFUSE),
            MissingMeasurement.REFUSE,
            Rational.ZERO);
    assertThat(score(engine, card, measured("a", "80", "b", "0"))).isEqualTo(number("40"));
    assertThat(score(engine, card, measured("a", "80", "b", "-0.01"))).isEqualTo(number("-100"));
  }

  @Test
  void stepped_score_stands_on_its_step() {
    ScoringEngine engine =
        ScoringEngines.steppedBands(
            ScoringEngines.weightedMean(MissingMeasurement.REFUSE),
            Staircase.of(
                List.of(
                    Staircase.step(number("0"), number("0")),
                    Staircase.step(number("40"), number("50")),
                    Staircase.step(number("80"), number("100"))),
                Staircase.OwnedEnd.LOWER));
    assertThat(score(engine, TWO, measured("a", "75", "b", "-10"))).isEqualTo(number("50"));
    assertThat(score(engine, TWO, measured("a", "80", "b", "80"))).isEqualTo(number("100"));
    assertThatThrownBy(() -> score(engine, TWO, measured("a", "-5", "b", "-5")))
        .hasMessageContaining("in 'Score': -5 falls through the steps");
  }

  @Test
  void mean_of_an_area_that_weighs_nothing_is_refused() {
    KeyResultArea watched = area("2", "0", points("b", "0"));
    Scorecard card = card(area("1", "100", points("a", "100")), watched).build();
    assertThatThrownBy(() -> ScoringEngines.areaScore(card, watched, MissingMeasurement.REFUSE))
        .hasMessage(
            "area '2': all its indicators weigh 0; a mean is taken of one that weighs more");
    assertThat(
            score(
                ScoringEngines.weightedMeanOfAreas(MissingMeasurement.REFUSE),
                card,
                measured("a", "7")))
        .isEqualTo(number("7"));
  }

  @Test
  void custom_scale_has_its_own_lowest_and_neutral_points() {
    Scorecard card =
        card(area(
                "1",
                "100",
                indicator("a", "50").curve(asMeasured().limited(number("1"), number("5"))).build(),
                indicator("b", "50").curve(asMeasured().limited(number("1"), number("5"))).build()))
            .scale(new ScoreScale(number("1"), number("3"), number("5")))
            .build();
    Inputs facts = measured("a", "5");
    assertThat(score(ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST), card, facts))
        .isEqualTo(number("3"));
    assertThat(score(ScoringEngines.weightedMean(MissingMeasurement.TREAT_AS_NEUTRAL), card, facts))
        .isEqualTo(number("4"));
  }
}
