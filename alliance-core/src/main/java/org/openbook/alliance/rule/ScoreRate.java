package org.openbook.alliance.rule;

import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;

/**
 * The rate that a score gives: the part of a pool that it releases, a sharing rate, a multiplier of
 * gain or pain.
 *
 * <p>Not the score: a contract may release nothing up to 20 points and everything from 80. Where a
 * pool is released, a rate below 0 is a sanction. Worked numbers: in proportion to 100 points, a
 * score of 58 gives 0.58 and a score of −20 gives −0.2.
 */
@FunctionalInterface
public interface ScoreRate {
  /** The rates of the library. */
  Form<ScoreRate> FORM = ScoreRates.FORM;

  /** The rate at a score; unit RATIO. */
  Formula at(Formula score);

  /** Whether a document can say it; a contract's own lambda is written as what it makes. */
  default boolean isSaid() {
    return false;
  }

  /**
   * The score divided by the points that give 1; proportional on both sides of 0.
   *
   * @throws IllegalArgumentException if the points are not above 0
   */
  static ScoreRate proportionalTo(Rational fullScore) {
    return new ScoreRates.Proportional(fullScore);
  }

  /** Straight lines from score to rate; a stretch of one height is a dead zone. */
  static ScoreRate along(Polyline line) {
    return new ScoreRates.Along(line);
  }

  /** Steps from score to rate. */
  static ScoreRate steps(Staircase stairs) {
    return new ScoreRates.Steps(stairs);
  }
}
