package org.openbook.alliance.scoring;

import org.openbook.alliance.formula.Formula;

/**
 * Makes one overall score of a scorecard.
 *
 * <p>Not a calculator of numbers: it returns a formula over the indicators' measured values, so
 * that the score is explained and can be analysed like every other term. An engine of your own
 * composes formulas, or wraps Java code with {@link Formula#of}. Engines are pure: equal scorecards
 * give equal formulas.
 */
@FunctionalInterface
public interface ScoringEngine {
  /**
   * The overall score, of unit SCORE, within the scorecard's scale; named as the scorecard is, with
   * the meaning {@link org.openbook.alliance.term.Meaning#OVERALL_SCORE}, by which readers of the
   * terms know it.
   */
  Formula score(Scorecard scorecard);
}
