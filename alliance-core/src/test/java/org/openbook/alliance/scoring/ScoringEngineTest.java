package org.openbook.alliance.scoring;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.scoring.testing.ScoringEngineContract;
import org.openbook.alliance.term.Meaning;

/**
 * An engine of one's own in a few lines: the weakest indicator is the score. It keeps the contract.
 */
class ScoringEngineTest implements ScoringEngineContract {
  private static final ScoringEngine WEAKEST =
      scorecard ->
          Formula.least(
                  scorecard.indicators().stream()
                      .map(KeyResultIndicator::achievementScore)
                      .toList())
              .named(scorecard.provision(), Meaning.OVERALL_SCORE);

  @Override
  @Provide
  public Arbitrary<ScoringEngine> enginesUnderTest() {
    return Arbitraries.just(WEAKEST);
  }
}
