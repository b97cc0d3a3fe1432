package org.openbook.alliance.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.StandardLabel;

/**
 * A key result indicator: what is measured, how it turns into points, and how much it weighs.
 *
 * <p>Not a measurement: the measured value is a fact, asked for as {@link #measuredId}. Where it
 * has an improvement curve, an indicator has the better of its points for the value reached and its
 * points for the improvement on a baseline value. Worked number: a measured 62 on a curve through
 * −100 at 50, 0 at 60 and +100 at 80 gives 10 points; with an improvement curve through 0 at 0 and
 * +100 at 40, and a baseline of 54, the improvement of 8 gives 20, and the indicator has 20.
 */
@Value.Immutable
public abstract class KeyResultIndicator {
  /** The members of {@link Builder}. */
  public static final ObjectForm<KeyResultIndicator> FORM =
      ObjectForm.of("indicator", KeyResultIndicator::builder, Builder::build)
          .required("id", KeyResultId.FORM, KeyResultIndicator::id, Builder::id)
          .among(Provision.FORM, KeyResultIndicator::provision, Builder::provision)
          .required("weight", Scalars.NUMBER, KeyResultIndicator::weight, Builder::weight)
          .required("unit", Unit.FORM, KeyResultIndicator::unit, Builder::unit)
          .required("curve", ScoreCurve.FORM, KeyResultIndicator::curve, Builder::curve)
          .described("Measured value to points.")
          .optional(
              "improvement", ScoreCurve.FORM, KeyResultIndicator::improvement, Builder::improvement)
          .described("Improvement to points.")
          .optional(
              "improvementGoal",
              Scalars.NUMBER,
              KeyResultIndicator::improvementGoal,
              Builder::improvementGoal)
          .described("The value at which improvement is complete.")
          .form();

  KeyResultIndicator() {}

  /** A builder; everything but the improvement curve and its goal is mandatory. */
  public static Builder builder() {
    return ImmutableKeyResultIndicator.builder();
  }

  /** What data call it; unique on its scorecard. */
  public abstract KeyResultId id();

  /** What the contract calls it. */
  public abstract Provision provision();

  /** How much it weighs, in the scorecard's measure of weights; 0 or more. */
  public abstract Rational weight();

  /** What is measured, for example {@code Unit.measure("%")}. */
  public abstract Unit unit();

  /** Measured value to points. */
  public abstract ScoreCurve curve();

  /**
   * Improvement to points, where improvement is scored too. Improvement is the measured value less
   * the baseline value; or, with a goal, the part of the way from the baseline to the goal.
   */
  public abstract Optional<ScoreCurve> improvement();

  /**
   * The value at which improvement is complete. Then improvement is 0 up to the baseline, 1 from
   * the goal on, and straight between them; at a baseline beyond the goal it is 0 up to the
   * baseline and 1 beyond it. Where the curve falls, less is better.
   */
  public abstract Optional<Rational> improvementGoal();

  @Value.Check
  void check() {
    Faults.in("indicator '" + id() + "'")
        .require(
            improvementGoal().isEmpty() || improvement().isPresent(),
            () -> "it has a goal of improvement and no improvement curve; it has both or no goal")
        .throwIfAny();
  }

  /** The quantity that the measured value is given as: {@code measured.} and the id. */
  @Value.Lazy
  public QuantityId measuredId() {
    return QuantityId.of("measured." + id());
  }

  /** The quantity that the baseline value is given as: {@code baseline.} and the id. */
  @Value.Lazy
  public QuantityId baselineId() {
    return QuantityId.of("baseline." + id());
  }

  /** The measured value, under a label of its own: the indicator's name is that of its points. */
  public Formula measured() {
    return Formula.quantity(measuredId(), unit(), StandardLabel.MEASURED.of(provision().label()));
  }

  /** The value that improvement is measured from. */
  public Formula baseline() {
    return Formula.quantity(baselineId(), unit(), StandardLabel.BASELINE.of(provision().label()));
  }

  /** The points for the measured value, under the indicator's name if they are all that it has. */
  public Formula achievementScore() {
    Formula points = curve().score(measured());
    return improvement().isEmpty()
        ? points.named(provision())
        : points.named(StandardLabel.ACHIEVEMENT.label());
  }

  /** The points for the improvement on the baseline; empty where improvement is not scored. */
  public Optional<Formula> improvementScore() {
    return improvement()
        .map(line -> line.score(improved()).named(StandardLabel.IMPROVEMENT.label()));
  }

  private Formula improved() {
    return improvementGoal()
        .map(
            goal ->
                wayTo(Formula.constant(goal, unit()))
                    .named(StandardLabel.PART_OF_THE_WAY_TO_THE_GOAL.label()))
        .orElseGet(() -> measured().minus(baseline()));
  }

  // The ends are asked for first, so that between them the goal is never the baseline.
  private Formula wayTo(Formula goal) {
    Formula part = measured().minus(baseline()).dividedBy(goal.minus(baseline()));
    boolean lessIsBetter = curve().falls();
    Formula none =
        lessIsBetter ? measured().isAtLeast(baseline()) : baseline().isAtLeast(measured());
    Formula all = lessIsBetter ? goal.isAtLeast(measured()) : measured().isAtLeast(goal);
    return Formula.choice(
        none, Formula.ratio(Rational.ZERO), Formula.choice(all, Formula.ratio(Rational.ONE), part));
  }

  /** The id and the weight: {@code partner-nps: 10}. */
  @Override
  public String toString() {
    return id() + ": " + weight();
  }

  /** Collects an indicator's terms. */
  public interface Builder {
    /** What data call it. */
    Builder id(KeyResultId id);

    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** How much it weighs. */
    Builder weight(Rational weight);

    /** What is measured. */
    Builder unit(Unit unit);

    /** Measured value to points. */
    Builder curve(ScoreCurve curve);

    /** Improvement to points. */
    Builder improvement(ScoreCurve curve);

    /** The value at which improvement is complete. */
    Builder improvementGoal(Rational goal);

    /** The indicator. */
    KeyResultIndicator build();
  }
}
