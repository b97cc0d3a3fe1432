package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.term.Provision;

/**
 * The scorecard: key result areas with their indicators, the scale of points, and weights that add
 * up.
 *
 * <p>Not a result: an engine makes a score of it and of the measurements. Weights are shares of the
 * whole, which is 100 unless the terms say otherwise; or an indicator's weight is its share within
 * its area. Worked numbers: areas of 15, 35, 15, 15 and 20 add up to 100.
 */
@Value.Immutable
public abstract class Scorecard {
  private static final ScoreScale USUAL_SCALE = ScoreScale.minusHundredToHundred();
  private static final Rational USUAL_WHOLE = Rational.HUNDRED;
  private static final Weighting USUAL_WEIGHTING = Weighting.OF_THE_WHOLE;

  /** The members of {@link Builder}. */
  public static final ObjectForm<Scorecard> FORM =
      ObjectForm.of("scorecard", Scorecard::builder, Builder::build)
          .among(
              Provision.usually(StandardLabel.OVERALL_SCORE),
              Scorecard::provision,
              Builder::provision)
          .optional("scale", ScoreScale.FORM, Scorecard::scale, Builder::scale, USUAL_SCALE)
          .described("From which points to which a score goes.")
          .optional(
              "wholeWeight",
              Scalars.NUMBER,
              Scorecard::wholeWeight,
              Builder::wholeWeight,
              USUAL_WHOLE)
          .described("What all weights add up to.")
          .optional(
              "weighting",
              Forms.word(Weighting.values()),
              Scorecard::weighting,
              Builder::weighting,
              USUAL_WEIGHTING)
          .described("What the weight of an indicator is a share of.")
          .required(
              "areas",
              Forms.list(Provision.part(KeyResultArea.FORM, KeyResultArea::provision)),
              Scorecard::areas,
              Builder::addAllAreas)
          .described("What the score is made of.")
          .form()
          .described("What is measured and how it scores.");

  Scorecard() {}

  /** What an indicator's weight is a share of. */
  public enum Weighting {
    /** Of the whole scorecard: the indicators of an area add up to the area's weight. */
    OF_THE_WHOLE,
    /** Of its area: the indicators of each area add up to the whole weight. */
    WITHIN_THE_AREA
  }

  /** A builder; the provision and at least one area are mandatory. */
  public static Builder builder() {
    return ImmutableScorecard.builder();
  }

  /**
   * A scorecard that has indicators and no areas: one area carries all the weight, under the
   * scorecard's own provision.
   */
  public static Scorecard of(Provision provision, KeyResultIndicator... indicators) {
    return builder()
        .provision(provision)
        .addAreas(
            KeyResultArea.builder()
                .id(KeyResultId.of("all"))
                .provision(provision)
                .weight(Rational.HUNDRED)
                .addAllIndicators(List.of(indicators))
                .build())
        .build();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** The points that indicators can have; −100…+100 unless given. */
  @Value.Default
  public ScoreScale scale() {
    return USUAL_SCALE;
  }

  /** What all weights add up to; 100 unless given. */
  @Value.Default
  public Rational wholeWeight() {
    return USUAL_WHOLE;
  }

  /** What an indicator's weight is a share of; of the whole unless given. */
  @Value.Default
  public Weighting weighting() {
    return USUAL_WEIGHTING;
  }

  /** The areas in the contract's order. */
  public abstract List<KeyResultArea> areas();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "scorecard '%s'".formatted(provision()));
    faults.require(!areas().isEmpty(), () -> "it has no areas; it has at least one");
    faults.require(
        wholeWeight().signum() > 0,
        () -> "whole weight is %s; it is above 0".formatted(wholeWeight()));
    checkIds(faults);
    checkWeights(faults);
    indicators().forEach(indicator -> checkCurves(indicator, faults));
    faults.throwIfAny();
  }

  private void checkIds(Faults faults) {
    Set<KeyResultId> seen = new HashSet<>();
    for (KeyResultArea area : areas()) {
      requireNew(area.id(), seen, faults);
      faults.require(
          !area.indicators().isEmpty(),
          () -> "area '%s' has no indicators; it has at least one".formatted(area.id()));
      area.indicators().forEach(indicator -> requireNew(indicator.id(), seen, faults));
    }
  }

  private static void requireNew(KeyResultId id, Set<KeyResultId> seen, Faults faults) {
    faults.require(
        seen.add(id), () -> "id '%s' stands twice; each key result has its own".formatted(id));
  }

  private void checkWeights(Faults faults) {
    Rational sum = Rational.sum(areas().stream().map(KeyResultArea::weight).toList());
    faults.require(
        areas().isEmpty() || sum.equals(wholeWeight()),
        () -> "weights of the areas add up to %s; they add up to %s".formatted(sum, wholeWeight()));
    for (KeyResultArea area : areas()) {
      requireNotNegative("area", area.id(), area.weight(), faults);
      Rational due = weighting() == Weighting.OF_THE_WHOLE ? area.weight() : wholeWeight();
      faults.require(
          area.indicators().isEmpty() || area.indicatorWeight().equals(due),
          () ->
              "weights of the indicators of area '%s' add up to %s; they add up to %s"
                  .formatted(area.id(), area.indicatorWeight(), due));
      area.indicators().forEach(i -> requireNotNegative("indicator", i.id(), i.weight(), faults));
    }
  }

  private static void requireNotNegative(
      String what, KeyResultId id, Rational weight, Faults faults) {
    faults.require(
        weight.signum() >= 0,
        () -> "weight of %s '%s' is %s; a weight is 0 or more".formatted(what, id, weight));
  }

  private void checkCurves(KeyResultIndicator indicator, Faults faults) {
    checkCurve("curve of indicator '%s'".formatted(indicator.id()), indicator.curve(), faults);
    indicator
        .improvement()
        .ifPresent(
            curve ->
                checkCurve(
                    "improvement curve of indicator '%s'".formatted(indicator.id()),
                    curve,
                    faults));
  }

  private void checkCurve(String who, ScoreCurve curve, Faults faults) {
    faults.require(
        !curve.extendsBeyond(),
        () -> "%s goes on without end; limit it to the scale %s".formatted(who, scale()));
    curve.heights().stream()
        .distinct()
        .filter(height -> !scale().contains(height))
        .forEach(
            height ->
                faults.add("%s gives %s points; the scale is %s".formatted(who, height, scale())));
  }

  /** All indicators, area by area. */
  public List<KeyResultIndicator> indicators() {
    return areas().stream().flatMap(area -> area.indicators().stream()).toList();
  }

  /**
   * The area of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public KeyResultArea area(KeyResultId id) {
    return areas().stream()
        .filter(area -> area.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> unknown("area", id, areas().stream().map(area -> area.id().value()).toList()));
  }

  /**
   * The indicator of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public KeyResultIndicator indicator(KeyResultId id) {
    return indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                unknown("indicator", id, indicators().stream().map(i -> i.id().value()).toList()));
  }

  private static IllegalArgumentException unknown(String what, KeyResultId id, List<String> known) {
    return new IllegalArgumentException(
        Faults.unknown(what, id.value(), "those of the scorecard are %s", known));
  }

  /** The weight of an indicator of an area as a share of the whole: 0.075 for 7.5 of 100. */
  public Rational share(KeyResultArea area, KeyResultIndicator indicator) {
    requireNonNull(area, "area");
    Rational own = indicator.weight().dividedBy(wholeWeight());
    return weighting() == Weighting.OF_THE_WHOLE
        ? own
        : area.weight().dividedBy(wholeWeight()).times(own);
  }

  @Override
  public String toString() {
    return provision() + ": " + areas();
  }

  /** Collects a scorecard's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** The points that indicators can have. */
    Builder scale(ScoreScale scale);

    /** What all weights add up to. */
    Builder wholeWeight(Rational whole);

    /** What an indicator's weight is a share of. */
    Builder weighting(Weighting weighting);

    /** An area. */
    Builder addAreas(KeyResultArea area);

    /** Areas. */
    Builder addAllAreas(Iterable<? extends KeyResultArea> areas);

    /** The scorecard. */
    Scorecard build();
  }
}
