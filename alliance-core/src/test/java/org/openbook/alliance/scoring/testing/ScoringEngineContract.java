package org.openbook.alliance.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.FormulaLaws;
import org.openbook.alliance.law.ScoringLaws;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.law.testing.Kept;
import org.openbook.alliance.law.testing.Surroundings;
import org.openbook.alliance.scoring.ScoringEngine;

/**
 * What every scoring engine keeps. A test of an engine of your own implements this interface and
 * gives the engine.
 */
public interface ScoringEngineContract {
  /** The engines to try. */
  @Provide
  Arbitrary<ScoringEngine> enginesUnderTest();

  /** Scorecards with every indicator measured. */
  @Provide
  default Arbitrary<ScoredCard> measuredCards() {
    return ScoringArbitraries.measuredCards();
  }

  /** A score has points, not euros. */
  @Property(tries = 100)
  default void score_is_of_unit_score(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.inPoints(), engine, given);
  }

  /** Readers of the terms know the score by what it says it is. */
  @Property(tries = 100)
  default void score_says_that_it_is_the_overall_score(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.said(), engine, given);
  }

  /** The same terms are the same formula, whose digest is pinned in a settlement. */
  @Property(tries = 100)
  default void equal_scorecards_give_equal_formulas(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.repeatable(), engine, given);
  }

  /** An engine asks for measured and baseline values of its scorecard's indicators only. */
  @Property(tries = 100)
  default void score_asks_for_the_scorecards_values_only(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.onItsOwnFacts(), engine, given);
  }

  /** With everything measured there is a score, and it is on the scale. */
  @Property(tries = 300)
  default void score_is_on_the_scale(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.onTheScale(), engine, given);
  }

  /** Nobody is better off with a worse result. */
  @Property(tries = 300)
  default void better_result_never_lowers_the_score(
      @ForAll("enginesUnderTest") ScoringEngine engine,
      @ForAll("measuredCards") ScoredCard given,
      @ForAll @IntRange(min = -50, max = 50) int tenths) {
    Kept.assertKept(ScoringLaws.betterNeverCosts(Rational.of(tenths, 10)), engine, given);
  }

  /** Nobody gains by the order in which indicators stand. */
  @Property(tries = 100)
  default void order_of_indicators_has_no_meaning(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(ScoringLaws.orderOfIndicatorsHasNoMeaning(), engine, given);
  }

  /** Each figure of the score can be made again from what it shows. */
  @Property(tries = 100)
  default void every_figure_follows_from_its_operands(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(FormulaLaws.replayed(), engine.score(given.scorecard()), given.measured());
  }

  /** Nobody has to ask where a number of the score comes from. */
  @Property(tries = 100)
  default void every_figure_has_a_clause_or_a_source(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Kept.assertKept(FormulaLaws.explained(), engine.score(given.scorecard()), given.measured());
  }

  /** A score is the same on any machine. */
  @Property(tries = 50)
  default void place_of_scoring_has_no_meaning(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("measuredCards") ScoredCard given) {
    Formula score = engine.score(given.scorecard());
    assertThat(
            Surroundings.everywhere(
                    () -> engine.score(given.scorecard()).evaluate(given.measured()))
                .stream()
                .distinct())
        .containsExactly(score.evaluate(given.measured()));
  }
}
