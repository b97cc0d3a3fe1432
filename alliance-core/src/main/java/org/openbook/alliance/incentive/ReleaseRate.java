package org.openbook.alliance.incentive;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;

/**
 * The part of the pool that a score releases.
 *
 * <p>Not the score: a contract may release nothing up to 20 points and everything from 80. A rate
 * below 0 is a sanction. Worked number: in proportion to 100 points, a score of 58 releases 0.58.
 */
@FunctionalInterface
public interface ReleaseRate {
  /** The rate at a score; unit RATIO. */
  Formula at(Formula score);

  /** The score divided by the points that release everything; proportional on both sides of 0. */
  static ReleaseRate proportionalTo(Rational fullScore) {
    Formula full = Formula.score(fullScore);
    return score -> score.dividedBy(full);
  }

  /** Straight lines from score to rate. */
  static ReleaseRate along(Polyline line) {
    requireNonNull(line, "line");
    return score -> score.onCurve(line, Unit.RATIO);
  }

  /** Steps from score to rate. */
  static ReleaseRate steps(Staircase stairs) {
    requireNonNull(stairs, "stairs");
    return score -> score.onSteps(stairs, Unit.RATIO);
  }
}
