package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;

/** The scoring engines that come with the library. */
public final class ScoringEngines {
  private ScoringEngines() {}

  /**
   * The mean of the indicators' points, weighted by their shares of the whole.
   *
   * <p>Worked numbers: 80 at 75 and 20 at −10 give 58; with the second not measured and {@code
   * DROP_AND_RENORMALISE} 75.
   */
  public static ScoringEngine weightedMean(MissingMeasurement missing) {
    requireNonNull(missing, "missing");
    return scorecard ->
        weightedMean(scorecard, missing, KeyResultIndicator::achievementScore)
            .named(scorecard.provision());
  }

  /**
   * The weighted mean in which an indicator with an improvement curve has the better of its points
   * for the value reached and for the change against its baseline. Without a baseline it has its
   * points for the value reached, except under {@code REFUSE}.
   */
  public static ScoringEngine bestOfAchievementAndImprovement(MissingMeasurement missing) {
    requireNonNull(missing, "missing");
    return scorecard ->
        weightedMean(scorecard, missing, indicator -> best(indicator, missing))
            .named(scorecard.provision());
  }

  /**
   * An engine's score, but the lowest of the scale if the mean of any area is below a minimum. An
   * area at the minimum passes.
   */
  public static ScoringEngine minimumGatedAreas(
      ScoringEngine engine, MissingMeasurement missing, Rational areaMinimum) {
    requireNonNull(engine, "engine");
    requireNonNull(missing, "missing");
    Formula minimum = Formula.score(areaMinimum);
    return scorecard -> {
      List<Formula> gates = new ArrayList<>();
      for (KeyResultArea area : scorecard.areas()) {
        gates.add(areaScore(scorecard, area, missing).isAtLeast(minimum));
      }
      return Formula.choice(
              Formula.allOf(gates),
              engine.score(scorecard),
              Formula.score(scorecard.scale().lowest()))
          .named(scorecard.provision());
    };
  }

  /** An engine's score, read off a table of steps: 0 from 0, 50 from 40, 100 from 80. */
  public static ScoringEngine steppedBands(ScoringEngine engine, Staircase bands) {
    requireNonNull(engine, "engine");
    requireNonNull(bands, "bands");
    return scorecard ->
        engine.score(scorecard).onSteps(bands, Unit.SCORE).named(scorecard.provision());
  }

  /** The weighted mean of one area's indicators. */
  public static Formula areaScore(
      Scorecard scorecard, KeyResultArea area, MissingMeasurement missing) {
    List<Weighted> parts =
        area.indicators().stream()
            .map(i -> new Weighted(i, scorecard.share(area, i), i.achievementScore()))
            .toList();
    return mean(parts, scorecard.scale(), missing).named(area.provision());
  }

  private record Weighted(KeyResultIndicator indicator, Rational share, Formula score) {}

  private static Formula best(KeyResultIndicator indicator, MissingMeasurement missing) {
    Formula achieved = indicator.achievementScore();
    if (indicator.improvementScore().isEmpty()) {
      return achieved;
    }
    Formula better = achieved.atLeast(indicator.improvementScore().get());
    return missing == MissingMeasurement.REFUSE
        ? better
        : Formula.choice(Formula.present(indicator.baselineId()), better, achieved);
  }

  private static Formula weightedMean(
      Scorecard scorecard,
      MissingMeasurement missing,
      Function<KeyResultIndicator, Formula> score) {
    List<Weighted> parts = new ArrayList<>();
    for (KeyResultArea area : scorecard.areas()) {
      for (KeyResultIndicator i : area.indicators()) {
        parts.add(new Weighted(i, scorecard.share(area, i), score.apply(i)));
      }
    }
    return mean(parts, scorecard.scale(), missing);
  }

  private static Formula mean(List<Weighted> parts, ScoreScale scale, MissingMeasurement missing) {
    return switch (missing) {
      case REFUSE -> fixedMean(parts, Weighted::score);
      case SCORE_LOWEST -> fixedMean(parts, part -> orElse(part, scale.lowest()));
      case TREAT_AS_NEUTRAL -> fixedMean(parts, part -> orElse(part, scale.neutral()));
      case DROP_AND_RENORMALISE -> renormalisedMean(parts);
    };
  }

  private static Formula fixedMean(List<Weighted> parts, Function<Weighted, Formula> score) {
    Rational whole = Rational.sum(parts.stream().map(Weighted::share).toList());
    Formula sum =
        Formula.sum(parts.stream().map(part -> score.apply(part).times(part.share())).toList());
    // Shares of the whole add up to 1, so an area of the whole card needs no division.
    return whole.equals(Rational.ONE) ? sum : sum.dividedBy(Formula.ratio(whole));
  }

  private static Formula renormalisedMean(List<Weighted> parts) {
    Formula points =
        Formula.sum(
            parts.stream()
                .map(part -> ifMeasured(part, part.score().times(part.share())))
                .toList());
    Formula weight =
        Formula.sum(
            parts.stream().map(part -> ifMeasured(part, Formula.ratio(part.share()))).toList());
    return points.dividedBy(weight);
  }

  private static Formula ifMeasured(Weighted part, Formula then) {
    return Formula.choice(
        Formula.present(part.indicator().measuredId()),
        then,
        Formula.constant(Rational.ZERO, then.unit()));
  }

  private static Formula orElse(Weighted part, Rational points) {
    return Formula.choice(
        Formula.present(part.indicator().measuredId()), part.score(), Formula.score(points));
  }
}
