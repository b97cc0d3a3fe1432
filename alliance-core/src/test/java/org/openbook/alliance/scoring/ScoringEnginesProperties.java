package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.testing.ScoringArbitraries;
import org.openbook.alliance.scoring.testing.ScoringEngineContract;

class ScoringEnginesProperties implements ScoringEngineContract {
  private static final ScoringEngine DROPPING =
      ScoringEngines.weightedMean(MissingMeasurement.DROP_AND_RENORMALISE);

  @Override
  @Provide
  public Arbitrary<ScoringEngine> enginesUnderTest() {
    return policies()
        .flatMap(
            missing ->
                Arbitraries.of(
                    ScoringEngines.weightedMean(missing),
                    ScoringEngines.weightedMeanOfAreas(missing),
                    ScoringEngines.minimumGatedAreas(
                        ScoringEngines.weightedMean(missing), missing, Rational.ZERO),
                    ScoringEngines.steppedBands(
                        ScoringEngines.weightedMean(missing),
                        Staircase.of(
                            List.of(
                                Staircase.step(Rational.of(-100), Rational.ZERO),
                                Staircase.step(Rational.of(40), Rational.of(50))),
                            Staircase.OwnedEnd.LOWER))));
  }

  @Provide
  Arbitrary<MissingMeasurement> policies() {
    return Arbitraries.of(MissingMeasurement.class);
  }

  @Provide
  Arbitrary<Tuple2<Scorecard, Inputs>> partlyMeasuredCards() {
    return ScoringArbitraries.scorecards()
        .flatMap(
            card ->
                ScoringArbitraries.someMeasurementsOf(card).map(facts -> Tuple.of(card, facts)));
  }

  // The oracle adds up in the contract's words, over what is present, and divides once.
  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void dropping_is_the_mean_over_what_was_measured(
      @ForAll("partlyMeasuredCards") Tuple2<Scorecard, Inputs> given) {
    Scorecard card = given.get1();
    Inputs facts = given.get2();
    Rational points = Rational.ZERO;
    Rational weight = Rational.ZERO;
    for (KeyResultArea area : card.areas()) {
      for (KeyResultIndicator i : area.indicators()) {
        if (facts.find(i.measuredId()).isPresent()) {
          Rational share = card.share(area, i);
          points = points.plus(points(i, facts).times(share));
          weight = weight.plus(share);
        }
      }
    }
    if (weight.isZero()) {
      assertThatThrownBy(() -> DROPPING.score(card).evaluate(facts))
          .isInstanceOf(EvaluationException.class)
          .hasMessageStartingWith("not computable; missing: measured.");
    } else {
      assertThat(DROPPING.score(card).evaluate(facts).value()).isEqualTo(points.dividedBy(weight));
    }
    Statistics.label("measured")
        .collect(weight.isZero())
        .coverage(c -> c.check(true).count(n -> n > 5));
  }

  private static Rational points(KeyResultIndicator indicator, Inputs facts) {
    Rational achieved = indicator.achievementScore().evaluate(facts).value();
    return indicator
        .improvementScore()
        .map(improved -> improved.evaluate(facts).value().max(achieved))
        .orElse(achieved);
  }

  @Property
  void policies_differ_only_where_something_is_missing(
      @ForAll("measuredCards") ScoredCard measured,
      @ForAll("policies") MissingMeasurement missing) {
    Tuple2<Scorecard, Inputs> given = Tuple.of(measured.scorecard(), measured.measured());
    Scorecard card = given.get1();
    Rational strict = score(ScoringEngines.weightedMean(MissingMeasurement.REFUSE), given);
    assertThat(score(ScoringEngines.weightedMean(missing), given)).isEqualTo(strict);
    assertThat(score(ScoringEngines.weightedMeanOfAreas(missing), given)).isEqualTo(strict);
    assertThat(strict).isBetween(card.scale().lowest(), card.scale().highest());
  }

  @Property
  void lowest_is_never_better_than_neutral(
      @ForAll("partlyMeasuredCards") Tuple2<Scorecard, Inputs> given) {
    Rational lowest = score(ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST), given);
    Rational neutral =
        score(ScoringEngines.weightedMean(MissingMeasurement.TREAT_AS_NEUTRAL), given);
    assertThat(lowest).isLessThanOrEqualTo(neutral);
  }

  @Property
  void areas_by_their_weights_make_the_whole_score(@ForAll("measuredCards") ScoredCard measured) {
    Tuple2<Scorecard, Inputs> given = Tuple.of(measured.scorecard(), measured.measured());
    Scorecard card = given.get1();
    Rational sum = Rational.ZERO;
    for (KeyResultArea area : card.areas()) {
      Formula mean = ScoringEngines.areaScore(card, area, MissingMeasurement.REFUSE);
      Rational share = area.weight().dividedBy(card.wholeWeight());
      sum = sum.plus(mean.evaluate(given.get2()).value().times(share));
    }
    assertThat(score(ScoringEngines.weightedMean(MissingMeasurement.REFUSE), given)).isEqualTo(sum);
  }

  private static Rational score(ScoringEngine engine, Tuple2<Scorecard, Inputs> given) {
    return engine.score(given.get1()).evaluate(given.get2()).value();
  }
}
