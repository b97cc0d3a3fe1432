package org.openbook.alliance.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;

/**
 * What every scoring engine keeps. A test of an engine of your own implements this interface and
 * gives the engine.
 */
public interface ScoringEngineContract {
  /** The engines to try. */
  @Provide
  Arbitrary<ScoringEngine> enginesUnderTest();

  /** Scorecards. */
  @Provide
  default Arbitrary<Scorecard> scorecards() {
    return ScoringArbitraries.scorecards();
  }

  /** Scorecards with every indicator measured. */
  @Provide
  default Arbitrary<Tuple2<Scorecard, Inputs>> measuredCards() {
    return ScoringArbitraries.scorecards()
        .flatMap(
            card -> ScoringArbitraries.measurementsOf(card).map(facts -> Tuple.of(card, facts)));
  }

  /** A score has points, not euros. */
  @Property(tries = 100)
  default void score_is_of_unit_score(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("scorecards") Scorecard card) {
    assertThat(engine.score(card).unit()).isEqualTo(Unit.SCORE);
  }

  /** The same terms are the same formula, whose digest is pinned in a settlement. */
  @Property(tries = 100)
  default void equal_scorecards_give_equal_formulas(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("scorecards") Scorecard card) {
    assertThat(engine.score(card)).isEqualTo(engine.score(card));
  }

  /** An engine asks for measured and baseline values of its scorecard's indicators only. */
  @Property(tries = 100)
  default void score_asks_for_the_scorecards_values_only(
      @ForAll("enginesUnderTest") ScoringEngine engine, @ForAll("scorecards") Scorecard card) {
    Set<QuantityId> known = new HashSet<>();
    card.indicators().forEach(i -> known.addAll(List.of(i.measuredId(), i.baselineId())));
    assertThat(known).containsAll(Calculation.of(List.of(engine.score(card))).quantities());
  }

  /** With everything measured there is a score, and it is on the scale. */
  @Property(tries = 300)
  default void score_is_on_the_scale(
      @ForAll("enginesUnderTest") ScoringEngine engine,
      @ForAll("measuredCards") Tuple2<Scorecard, Inputs> given) {
    Scorecard card = given.get1();
    Rational score = engine.score(card).evaluate(given.get2()).value();
    assertThat(card.scale().contains(score)).as("%s on %s", score, card.scale()).isTrue();
  }
}
