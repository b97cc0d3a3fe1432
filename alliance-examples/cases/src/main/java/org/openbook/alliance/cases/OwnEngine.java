package org.openbook.alliance.cases;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.term.Meaning;

/** A scoring engine of one's own, as the README shows it. */
public final class OwnEngine implements ScoringEngine {
  private static final Rational HALF = Rational.ofPercent("50");

  // spotless:off
  @Override
  public Formula score(Scorecard scorecard) {
    // One failure weighs on everything: half the mean of all indicators, half the worst of them.
    List<Formula> points = scorecard.indicators().stream().map(KeyResultIndicator::achievementScore).toList();
    Formula mean = ScoringEngines.weightedMean(MissingMeasurement.REFUSE).score(scorecard);
    return mean.times(HALF).plus(Formula.least(points).times(HALF)).named(scorecard.provision(), Meaning.OVERALL_SCORE);
  }
  // spotless:on
}
