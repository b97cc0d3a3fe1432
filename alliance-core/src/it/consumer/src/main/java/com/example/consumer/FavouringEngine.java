package com.example.consumer;

import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;

/** Broken on purpose: whatever stands first on the scorecard is the score. */
final class FavouringEngine implements ScoringEngine {
  @Override
  public Formula score(Scorecard scorecard) {
    return scorecard.indicators().get(0).achievementScore();
  }
}
