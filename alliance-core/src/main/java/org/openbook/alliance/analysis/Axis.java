package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.ScoreScale;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Meaning;

/**
 * The one quantity that an analysis moves, from where to where, and which way is better.
 *
 * <p>Not a fact: every other quantity stays as the facts give it. Both ends belong to the range.
 * Worked number: an indicator whose curve goes through −100 at 50 and +100 at 80 is moved from 50
 * to 80, and more is better.
 */
@Value.Immutable
public abstract class Axis {
  private static final QuantityId SCORE = QuantityId.of("score");

  Axis() {}

  /** Which way the terms call better. */
  public enum Better {
    /** More is better: a score. */
    MORE,
    /** Less is better: a cost. */
    LESS,
    /** The terms do not say; then nothing is called perverse. */
    NOT_DECLARED
  }

  // ---- factories ----

  /**
   * The directly reimbursable costs of all parties; less is better. In the comparison they count in
   * full, and each party's part stays the part that it has in the facts.
   */
  public static Axis actualCost(Rational low, Rational high) {
    return of(PeriodFacts.ACTUAL_ID, low, high).whereBetterIs(Better.LESS);
  }

  /**
   * What an indicator measures, over all that its curve tells apart; where the curve falls, less is
   * better.
   */
  public static Axis measured(KeyResultIndicator indicator) {
    List<Rational> edges = edges(indicator.curve());
    return of(indicator.measuredId(), edges.get(0), edges.get(edges.size() - 1))
        .whereBetterIs(indicator.curve().falls() ? Better.LESS : Better.MORE);
  }

  /** Any fact of a period by its id; no way is better until it is said. */
  public static Axis of(QuantityId id, Rational low, Rational high) {
    return ImmutableAxis.builder().id(id).low(low).high(high).build();
  }

  /**
   * A figure that the terms compute on the way, an overall score for example, as if it were a fact;
   * more is better.
   *
   * @param id what data call it; new to the terms
   * @param figure the formula as it stands in the terms
   */
  public static Axis figure(QuantityId id, Formula figure, Rational low, Rational high) {
    return ImmutableAxis.builder()
        .id(id)
        .figure(figure)
        .low(low)
        .high(high)
        .better(Better.MORE)
        .build();
  }

  /**
   * The overall score of the terms over its whole scale, as {@code score}; empty if they use none,
   * or ask for a fact of that name.
   */
  public static Optional<Axis> score(CommercialModel model) {
    Optional<Scorecard> card = model.scorecard();
    return steps(model, Meaning.OVERALL_SCORE)
        .findFirst()
        .filter(score -> card.isPresent())
        .map(score -> onScale(SCORE, score, card.orElseThrow().scale()))
        .filter(axis -> !isAskedFor(model, axis));
  }

  /**
   * The score of each area that the terms use, as {@code score.} and the area's id, over the whole
   * scale. A score is that of the area whose indicators it is computed from.
   */
  public static List<Axis> areaScores(CommercialModel model) {
    List<Axis> axes = new ArrayList<>();
    for (KeyResultArea area : model.scorecard().map(Scorecard::areas).orElse(List.of())) {
      steps(model, Meaning.AREA_SCORE)
          .filter(score -> isOf(area, score))
          .findFirst()
          .map(
              score ->
                  onScale(
                      QuantityId.of(SCORE + "." + area.id()),
                      score,
                      model.scorecard().orElseThrow().scale()))
          .filter(axis -> !isAskedFor(model, axis))
          .ifPresent(axes::add);
    }
    return List.copyOf(axes);
  }

  private static Stream<Formula> steps(CommercialModel model, Meaning meaning) {
    Set<Formula> due = new HashSet<>(Calculation.of(Situation.due(model)).parts());
    return model.steps(meaning).stream().filter(due::contains);
  }

  private static Axis onScale(QuantityId id, Formula score, ScoreScale scale) {
    return figure(id, score, scale.lowest(), scale.highest());
  }

  private static boolean isAskedFor(CommercialModel model, Axis axis) {
    return Calculation.of(model.formulas()).quantities().contains(axis.id());
  }

  private static boolean isOf(KeyResultArea area, Formula score) {
    Set<QuantityId> own = new HashSet<>();
    area.indicators()
        .forEach(indicator -> own.addAll(List.of(indicator.measuredId(), indicator.baselineId())));
    Set<QuantityId> asked = Calculation.of(List.of(score)).quantities();
    return !asked.isEmpty() && own.containsAll(asked);
  }

  // ---- components ----

  /** What data call the quantity. */
  public abstract QuantityId id();

  /** The figure that is moved in place of a fact. */
  public abstract Optional<Formula> figure();

  /** The least number of the range. */
  public abstract Rational low();

  /** The greatest number of the range; above the least. */
  public abstract Rational high();

  /** Which way is better. */
  @Value.Default
  public Better better() {
    return Better.NOT_DECLARED;
  }

  @Value.Check
  void check() {
    Faults.in(() -> "axis '%s'".formatted(id()))
        .require(
            low().isLessThan(high()),
            () -> "it goes from %s to %s; its end is above its start".formatted(low(), high()))
        .throwIfAny();
  }

  /** Whether it is what an indicator measures. */
  boolean isMeasured() {
    return id().value().startsWith("measured.");
  }

  boolean covers(Rational number) {
    return !number.isLessThan(low()) && !number.isMoreThan(high());
  }

  // ---- changed copies ----

  /** The same quantity over another range. */
  public Axis within(Rational low, Rational high) {
    return copy(figure()).low(low).high(high).better(better()).build();
  }

  /** The same quantity with another way called better. */
  public Axis whereBetterIs(Better better) {
    return copy(figure()).low(low()).high(high()).better(better).build();
  }

  /** The same quantity as a plain fact, once the terms ask for it in the figure's place. */
  Axis asFact() {
    return copy(Optional.empty()).low(low()).high(high()).better(better()).build();
  }

  private ImmutableAxis.Builder copy(Optional<? extends Formula> figure) {
    return ImmutableAxis.builder().id(id()).figure(figure);
  }

  private static List<Rational> edges(ScoreCurve curve) {
    if (curve instanceof ScoreCurve.Line line) {
      return atLeastTwo(line.line().points().stream().map(Polyline.Point::at).toList());
    }
    if (curve instanceof ScoreCurve.Table table) {
      List<Rational> edges =
          new ArrayList<>(table.stairs().steps().stream().map(Staircase.Step::from).toList());
      table.stairs().end().ifPresent(edges::add);
      return atLeastTwo(edges);
    }
    if (curve instanceof ScoreCurve.Binary binary) {
      Rational failure = binary.failure();
      Rational excellence = binary.excellence();
      return List.of(failure.min(excellence), failure.max(excellence));
    }
    return curve instanceof ScoreCurve.Rounded rounded
        ? edges(rounded.curve())
        : edges(((ScoreCurve.Limited) curve).curve());
  }

  // A single edge is told apart from what lies next to it.
  private static List<Rational> atLeastTwo(List<Rational> edges) {
    Rational first = edges.get(0);
    return edges.size() > 1
        ? edges
        : List.of(first.minus(Rational.ONE), first, first.plus(Rational.ONE));
  }

  /** {@code actual-cost from 40 to 60}. */
  @Override
  public String toString() {
    return "%s from %s to %s".formatted(id(), low(), high());
  }
}
