package org.openbook.alliance.scoring;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

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
          .optional("possible", Possible.FORM, KeyResultIndicator::possible, Builder::possible)
          .described("The values that can be measured; of NPS -100 to 100 and of % 0 to 100.")
          .optional(
              "targetGroup", Label.FORM, KeyResultIndicator::targetGroup, Builder::targetGroup)
          .described("Whom it is measured of; said to people, never calculated with.")
          .optional("dataSource", Label.FORM, KeyResultIndicator::dataSource, Builder::dataSource)
          .described("What it is measured from; said to people, never calculated with.")
          .form()
          .described("Something that is measured, and the points that it gives.");

  private static final Rational MINUS_HUNDRED = Rational.HUNDRED.negated();
  private static final Map<String, Possible> USUAL =
      Map.of(
          "NPS", new Possible(MINUS_HUNDRED, Rational.HUNDRED),
          "%", new Possible(Rational.ZERO, Rational.HUNDRED));

  KeyResultIndicator() {}

  /**
   * The values that can be measured at all: a net promoter score is −100 to 100, so that 700 is
   * mistyped.
   *
   * @param least the least, which is possible itself
   * @param most the greatest, which is possible itself
   */
  public record Possible(Rational least, Rational most) {
    /** Both with a word between them: {@code -100 to 100}. */
    public static final Form<Possible> FORM =
        Forms.text(
            "",
            "^" + Scalars.numberPattern() + " to " + Scalars.numberPattern() + "$",
            Possible::parse,
            Possible::toString,
            "The least and the greatest value that can be measured: -100 to 100.");

    private static final String TO = " to ";

    /** Refuses a least above the greatest. */
    public Possible {
      if (least.isMoreThan(most)) {
        throw new IllegalArgumentException(
            "possible values are %s to %s; the first must not be above the second"
                .formatted(least, most));
      }
    }

    private static Possible parse(String text) {
      String[] ends = text.split(TO, 2);
      if (ends.length != 2) {
        throw new IllegalArgumentException(
            "possible values are %s; they must be two numbers with 'to' between them: -100 to 100"
                .formatted(Faults.quote(text)));
      }
      return new Possible(Rational.parse(ends[0]), Rational.parse(ends[1]));
    }

    /** Whether a value is possible. */
    public boolean contains(Rational value) {
      return !value.isLessThan(least) && !value.isMoreThan(most);
    }

    /** {@code -100 to 100}. */
    @Override
    public String toString() {
      return least + TO + most;
    }
  }

  /**
   * An indicator of which achievement alone is scored.
   *
   * @param id what data call it
   * @param provision what the contract calls it
   * @param weight its weight, of the scorecard or of its area
   * @param unit what is measured
   * @param curve the points for a measured value
   */
  public static KeyResultIndicator of(
      String id, Provision provision, Rational weight, Unit unit, ScoreCurve curve) {
    return builder()
        .id(KeyResultId.of(id))
        .provision(provision)
        .weight(weight)
        .unit(unit)
        .curve(curve)
        .build();
  }

  /** A builder; id, provision, weight, unit and curve are mandatory. */
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

  /** The values that can be measured, as the terms state them. */
  public abstract Optional<Possible> possible();

  /**
   * Whom it is measured of, {@code home-care clients}: said to people, and in no calculation.
   *
   * <p>Not who is measured in a period: that is the measurement's own source.
   */
  public abstract Optional<Label> targetGroup();

  /**
   * What it is measured from, {@code invoices of the hospital district}: said to people, and in no
   * calculation.
   *
   * <p>Not the source of a measured value, which a {@link Measurement} has.
   */
  public abstract Optional<Label> dataSource();

  /**
   * The values that can be measured: as stated, otherwise those of the unit, −100 to 100 of NPS and
   * 0 to 100 of %. Empty of any other unit, and where the curve itself names a value beyond them: a
   * curve up to 130 % is of something that can be 130 %.
   */
  @Value.Lazy
  public Optional<Possible> measurable() {
    return possible()
        .or(
            () ->
                Optional.ofNullable(USUAL.get(unit().symbol()))
                    .filter(usual -> curve().places().stream().allMatch(usual::contains)));
  }

  @Value.Check
  void check() {
    Faults.in(() -> "indicator '%s'".formatted(id()))
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
        ? points.named(provision(), Meaning.INDICATOR_SCORE, ScoreNoun.achievement(id()))
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

    /** The values that can be measured. */
    Builder possible(Possible values);

    /** Whom it is measured of. */
    Builder targetGroup(Label group);

    /** What it is measured from. */
    Builder dataSource(Label source);

    /** The indicator. */
    KeyResultIndicator build();
  }
}
