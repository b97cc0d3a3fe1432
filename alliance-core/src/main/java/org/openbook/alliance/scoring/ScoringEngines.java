package org.openbook.alliance.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;

/**
 * The scoring engines that come with the library.
 *
 * <p>In all of them an indicator with an improvement curve has the better of its points for the
 * value reached and for the improvement. Without a baseline value it has its points for the value
 * reached, except under {@code REFUSE}. An indicator that weighs nothing is not asked for. Where
 * measurements drop out and none is left, the score is refused and names every one of them.
 */
public final class ScoringEngines {
  /** The engines as documents name them, each with its own members. */
  public static final Form<ScoringEngine> FORM = Engines.FORM;

  /** How documents name scores in formulas: each form reads what makes one of a scorecard. */
  public static final Map<String, Form<Function<Scorecard, Formula>>> SCORES = ScoreNoun.KINDS;

  private ScoringEngines() {}

  /** Which area or indicator a step of a formula is the score of, if it is one's. */
  public static Optional<KeyResultId> scored(Formula step) {
    return step.noun().filter(ScoreNoun.class::isInstance).flatMap(noun -> ((ScoreNoun) noun).of());
  }

  /** The engine that made the score of a whole scorecard, if one of these did. */
  public static Optional<ScoringEngine> engine(Formula score) {
    return score
        .noun()
        .filter(ScoreNoun.class::isInstance)
        .flatMap(noun -> ((ScoreNoun) noun).engine());
  }

  /**
   * The mean of the indicators' points, weighted by their shares of the whole.
   *
   * <p>Worked numbers: 80 at 75 and 20 at −10 give 58; with the second not measured and {@code
   * DROP_AND_RENORMALISE} 75.
   */
  public static ScoringEngine weightedMean(MissingMeasurement missing) {
    return new Engines.Mean(missing);
  }

  /**
   * The mean of the areas' means, weighted by the areas' weights.
   *
   * <p>It differs from {@link #weightedMean} only where measurements drop out: a missing
   * indicator's weight goes to the others of its area, and an area's weight to the other areas only
   * if nothing of it was measured. Worked numbers: an area of 60 with 50 % at 100 points and 50 %
   * not measured, and an area of 40 at 0 points, give 60 here and 300/7 there.
   */
  public static ScoringEngine weightedMeanOfAreas(MissingMeasurement missing) {
    return new Engines.MeanOfAreas(missing);
  }

  /**
   * An engine's score, but the lowest of the scale if the mean of any area is below a minimum. An
   * area at the minimum passes.
   */
  public static ScoringEngine minimumGatedAreas(
      ScoringEngine engine, MissingMeasurement missing, Rational areaMinimum) {
    return new Engines.Gated(engine, missing, areaMinimum);
  }

  /** An engine's score, read off a table of steps: 0 from 0, 50 from 40, 100 from 80. */
  public static ScoringEngine steppedBands(ScoringEngine engine, Staircase bands) {
    return new Engines.Stepped(engine, bands);
  }

  /**
   * The weighted mean of one area's indicators, for a gate or a pool of that area.
   *
   * @throws IllegalArgumentException if all its indicators weigh nothing
   */
  public static Formula areaScore(
      Scorecard scorecard, KeyResultArea area, MissingMeasurement missing) {
    return new WeightedMean(scorecard.scale(), missing).of(area);
  }
}
