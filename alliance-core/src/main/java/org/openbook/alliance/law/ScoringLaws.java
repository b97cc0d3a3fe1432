package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.term.Meaning;

/**
 * What every scoring engine keeps: its score is in points and on the scale, rests on its scorecard
 * alone, and never punishes a better result.
 *
 * <p>Not the laws of the score's formula: {@link FormulaLaws} are for those.
 */
public final class ScoringLaws {
  private ScoringLaws() {}

  /**
   * A scorecard and what was measured.
   *
   * @param scorecard the terms
   * @param measured every measured value and baseline that the law may need
   */
  public record ScoredCard(Scorecard scorecard, Inputs measured) {
    /** Refuses null. */
    public ScoredCard {
      requireNonNull(scorecard, "scorecard");
      requireNonNull(measured, "measured");
    }

    private Rational score(ScoringEngine engine) {
      return engine.score(scorecard).evaluate(measured).value();
    }
  }

  /** A score has points, not euros. */
  public static Law<ScoringEngine, ScoredCard> inPoints() {
    return Law.of(
        "a score is of unit SCORE",
        (engine, card, findings) ->
            findings.expect("unit", Unit.SCORE, engine.score(card.scorecard()).unit()));
  }

  /** The score says what it is: readers of the terms know it by that and by nothing else. */
  public static Law<ScoringEngine, ScoredCard> said() {
    return Law.of(
        "a score says that it is the overall score",
        (engine, card, findings) ->
            findings.expect(
                "meaning", Meaning.OVERALL_SCORE, engine.score(card.scorecard()).meaning()));
  }

  /** The same scorecard gives the same formula; settlements are pinned by its digest. */
  public static Law<ScoringEngine, ScoredCard> repeatable() {
    return Law.of(
        "equal scorecards give equal formulas",
        (engine, card, findings) -> {
          Formula first = engine.score(card.scorecard());
          findings.expect("formula", first, engine.score(Turned.of(Turned.of(card.scorecard()))));
        });
  }

  /** The score asks for measured and baseline values of its scorecard's indicators only. */
  public static Law<ScoringEngine, ScoredCard> onItsOwnFacts() {
    return Law.of(
        "a score asks for the values of its scorecard only",
        (engine, card, findings) -> {
          Set<QuantityId> known = new HashSet<>();
          card.scorecard()
              .indicators()
              .forEach(i -> known.addAll(List.of(i.measuredId(), i.baselineId())));
          Calculation.of(List.of(engine.score(card.scorecard()))).quantities().stream()
              .filter(id -> !known.contains(id))
              .forEach(id -> findings.add("only values of the scorecard", id.toString()));
        });
  }

  /** The score is on the scorecard's scale. */
  public static Law<ScoringEngine, ScoredCard> onTheScale() {
    return Law.of(
        "a score is on the scale",
        (engine, card, findings) -> {
          Rational score = card.score(engine);
          if (!card.scorecard().scale().contains(score)) {
            findings.add("a score on %s".formatted(card.scorecard().scale()), score.toString());
          }
        });
  }

  /**
   * Where a measured value that is more by this, or less, gives its indicator more points and all
   * others are as they were, the score is not lower. A value that achieves less and improves more,
   * or the other way round, is neither better nor worse.
   *
   * @param by not 0; below 0 the value is less
   */
  public static Law<ScoringEngine, ScoredCard> betterNeverCosts(Rational by) {
    requireNonNull(by, "by");
    return Law.of(
        "a better result never lowers the score",
        (engine, card, findings) -> {
          for (KeyResultIndicator indicator : card.scorecard().indicators()) {
            Inputs other = new Along(indicator.measuredId()).moved(card.measured(), by);
            ScoredCard beside = new ScoredCard(card.scorecard(), other);
            boolean isBetter = isBetter(points(indicator, card), points(indicator, beside));
            Rational before = card.score(engine);
            Rational after = beside.score(engine);
            if (isBetter && after.isLessThan(before)) {
              findings.add(
                  List.of(card, beside), "at least %s".formatted(before), after.toString());
            }
          }
        });
  }

  private static boolean isBetter(List<Rational> before, List<Rational> after) {
    boolean isLess =
        IntStream.range(0, before.size()).anyMatch(i -> after.get(i).isLessThan(before.get(i)));
    return !isLess && Collections.max(after).isMoreThan(Collections.max(before));
  }

  /** For what is achieved and, if it counts, for what is improved. */
  private static List<Rational> points(KeyResultIndicator indicator, ScoredCard card) {
    return Stream.concat(
            Stream.of(indicator.achievementScore()), indicator.improvementScore().stream())
        .map(score -> score.evaluate(card.measured()).value())
        .toList();
  }

  /** A scorecard whose areas and indicators come in the opposite order has the same score. */
  public static Law<ScoringEngine, ScoredCard> orderOfIndicatorsHasNoMeaning() {
    return Law.of(
        "the order of areas and indicators has no meaning",
        (engine, card, findings) -> {
          ScoredCard beside = new ScoredCard(Turned.of(card.scorecard()), card.measured());
          Rational expected = card.score(engine);
          Rational given = beside.score(engine);
          if (!given.equals(expected)) {
            findings.add(List.of(card, beside), expected.toString(), given.toString());
          }
        });
  }
}
