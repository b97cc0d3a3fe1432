package com.example.consumer;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;

/** Half the mean of all indicators, half the worst of them. */
final class FairEngine implements ScoringEngine {
  private static final Rational HALF = Rational.of(1, 2);

  @Override
  public Formula score(Scorecard scorecard) {
    List<Formula> points =
        scorecard.indicators().stream().map(KeyResultIndicator::achievementScore).toList();
    Formula mean = ScoringEngines.weightedMean(MissingMeasurement.REFUSE).score(scorecard);
    return mean.times(HALF).plus(Formula.least(points).times(HALF)).named(scorecard.provision(), Meaning.OVERALL_SCORE);
  }
}
