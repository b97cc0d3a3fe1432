package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.testing.Cards;
import org.openbook.alliance.term.Clause;

/**
 * The points of the United States' hospital value-based purchasing (42 CFR 412.165), built from
 * curves, rounding and a goal of improvement, against the rule as it is written.
 */
class HospitalScoringProperties {
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rounding WHOLE = Rounding.toDecimals(0, RoundingMode.HALF_UP);
  private static final Clause RULE = Clause.of("42 CFR 412.165(a)");

  @Provide
  Arbitrary<Rational> rates() {
    return Arbitraries.integers().between(0, 40).map(fortieths -> Rational.of(fortieths, 40));
  }

  private static KeyResultIndicator measure(Rational threshold, Rational benchmark) {
    return Cards.indicator("m", "100")
        .curve(points(threshold, "0.5", benchmark, "9.5", Polyline.End.EXTEND, "10"))
        .improvement(points(Rational.ZERO, "-0.5", Rational.ONE, "9.5", Polyline.End.CLAMP, "9"))
        .improvementGoal(benchmark)
        .build();
  }

  private static ScoreCurve points(
      Rational from, String low, Rational to, String high, Polyline.End below, String most) {
    Polyline line =
        Polyline.of(
            List.of(
                Polyline.point(from, Rational.parse(low)),
                Polyline.point(to, Rational.parse(high))),
            below,
            Polyline.End.CLAMP);
    return ScoreCurve.along(line).rounded(WHOLE, RULE).limited(Rational.ZERO, Rational.parse(most));
  }

  // Achievement: 10 at the benchmark, 0 below the threshold, else 9 parts of the way plus a half.
  private static Rational achievement(Rational p, Rational threshold, Rational benchmark) {
    if (!p.isLessThan(benchmark)) {
      return Rational.of(10);
    }
    if (p.isLessThan(threshold)) {
      return Rational.ZERO;
    }
    Rational way = p.minus(threshold).dividedBy(benchmark.minus(threshold));
    return WHOLE.apply(way.times(Rational.of(9)).plus(HALF)).max(Rational.ONE).min(Rational.of(9));
  }

  // Improvement: 0 up to the baseline, 9 from the benchmark, else 10 parts of the way less a half.
  private static Rational improvement(Rational p, Rational baseline, Rational benchmark) {
    if (!p.isMoreThan(baseline)) {
      return Rational.ZERO;
    }
    if (!p.isLessThan(benchmark)) {
      return Rational.of(9);
    }
    Rational way = p.minus(baseline).dividedBy(benchmark.minus(baseline));
    return WHOLE
        .apply(way.times(Rational.of(10)).minus(HALF))
        .max(Rational.ZERO)
        .min(Rational.of(9));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void points_are_the_greater_of_achievement_and_improvement(
      @ForAll("rates") Rational performance,
      @ForAll("rates") Rational baseline,
      @ForAll("rates") Rational one,
      @ForAll("rates") Rational other) {
    Rational threshold = one.min(other);
    Rational benchmark = one.max(other).plus(Rational.of(1, 40));
    Scorecard card =
        Cards.card(Cards.area("1", "100", measure(threshold, benchmark)))
            .scale(ScoreScale.zeroTo(Rational.of(10)))
            .build();
    Inputs facts =
        Cards.withBaselines(Cards.measured("m", performance.toString()), "m", baseline.toString());
    Rational achieved = achievement(performance, threshold, benchmark);
    Rational improved = improvement(performance, baseline, benchmark);
    KeyResultIndicator measure = card.indicators().get(0);
    assertThat(measure.achievementScore().evaluate(facts).value()).isEqualTo(achieved);
    assertThat(measure.improvementScore().orElseThrow().evaluate(facts).value())
        .isEqualTo(improved);
    assertThat(
            ScoringEngines.weightedMean(MissingMeasurement.REFUSE)
                .score(card)
                .evaluate(facts)
                .value())
        .isEqualTo(achieved.max(improved));
    Statistics.label("better")
        .collect(Integer.signum(achieved.compareTo(improved)))
        .coverage(c -> List.of(-1, 0, 1).forEach(sign -> c.check(sign).count(n -> n > 10)));
  }

  // Domains of 10/25/40/25 with the last missing weigh 13.33/33.33/53.33.
  @Example
  void weights_are_renormalised_over_the_domains_present() {
    Scorecard card =
        Cards.card(
                Cards.area("process", "10", Cards.points("p", "10")),
                Cards.area("outcomes", "25", Cards.points("o", "25")),
                Cards.area("experience", "40", Cards.points("x", "40")),
                Cards.area("efficiency", "25", Cards.points("e", "25")))
            .build();
    var total =
        ScoringEngines.weightedMeanOfAreas(MissingMeasurement.DROP_AND_RENORMALISE).score(card);
    assertThat(total.evaluate(Cards.measured("p", "100", "o", "0", "x", "0")).value())
        .isEqualTo(Rational.parse("40/3"));
    assertThat(total.evaluate(Cards.measured("p", "0", "o", "100", "x", "0")).value())
        .isEqualTo(Rational.parse("100/3"));
    assertThat(total.evaluate(Cards.measured("p", "0", "o", "0", "x", "100")).value())
        .isEqualTo(Rational.parse("160/3"));
  }
}
