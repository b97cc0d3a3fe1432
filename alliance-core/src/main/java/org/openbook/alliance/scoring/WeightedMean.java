package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/** Means of points, and what becomes of those that were not measured. */
final class WeightedMean {
  private final ScoreScale scale;
  private final MissingMeasurement missing;

  WeightedMean(ScoreScale scale, MissingMeasurement missing) {
    this.scale = scale;
    this.missing = requireNonNull(missing, "missing");
  }

  /**
   * What a mean is taken of.
   *
   * @param weight its weight; above 0
   * @param points its points
   * @param measured whether it has points
   */
  private record Part(Rational weight, Formula points, Formula measured) {}

  /** The mean of all indicators by their shares of the whole. */
  Formula ofIndicators(Scorecard scorecard) {
    return mean(
        scorecard.areas().stream()
            .flatMap(area -> area.indicators().stream().map(i -> part(i, scorecard.share(area, i))))
            .filter(part -> part.weight().signum() > 0)
            .toList());
  }

  /** The mean of the areas' means by the areas' weights. */
  Formula ofAreas(Scorecard scorecard) {
    return mean(
        scorecard.areas().stream()
            .filter(area -> area.weight().signum() > 0)
            .map(
                area ->
                    new Part(
                        area.weight().dividedBy(scorecard.wholeWeight()),
                        of(area),
                        Formula.anyOf(parts(area).stream().map(Part::measured).toList())))
            .toList());
  }

  /** The mean of an area's indicators. */
  Formula of(KeyResultArea area) {
    if (area.indicatorWeight().isZero()) {
      throw new IllegalArgumentException(
          "area '%s': all its indicators weigh 0; a mean is taken of one that weighs more"
              .formatted(area.id()));
    }
    return mean(parts(area))
        .named(area.provision(), Meaning.AREA_SCORE, ScoreNoun.area(area.id(), missing));
  }

  private List<Part> parts(KeyResultArea area) {
    Rational whole = area.indicatorWeight();
    return area.indicators().stream()
        .filter(i -> i.weight().signum() > 0)
        .map(i -> part(i, i.weight().dividedBy(whole)))
        .toList();
  }

  private Part part(KeyResultIndicator indicator, Rational weight) {
    return new Part(weight, points(indicator), Formula.present(indicator.measuredId()));
  }

  // ---- points of one indicator ----

  private Formula points(KeyResultIndicator indicator) {
    Formula points = best(indicator);
    return substitute().isPresent()
        ? Formula.choice(Formula.present(indicator.measuredId()), points, notMeasured(indicator))
        : points;
  }

  /** The points that stand for an indicator without a measured value. */
  Formula notMeasured(KeyResultIndicator indicator) {
    Rational instead =
        substitute()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "missing measurements are '%s'; no points stand for them"
                            .formatted(Forms.word(missing))));
    return Formula.score(instead)
        .named(
            notMeasured(indicator.provision()),
            Meaning.NOT_MEASURED,
            ScoreNoun.notMeasured(indicator.id(), missing));
  }

  private static Provision notMeasured(Provision indicator) {
    return new Provision(
        StandardLabel.NOT_MEASURED.of(indicator.label()), indicator.clause(), indicator.source());
  }

  private Optional<Rational> substitute() {
    return switch (missing) {
      case SCORE_LOWEST -> Optional.of(scale.lowest());
      case TREAT_AS_NEUTRAL -> Optional.of(scale.neutral());
      case REFUSE, DROP_AND_RENORMALISE -> Optional.empty();
    };
  }

  Formula best(KeyResultIndicator indicator) {
    Formula achieved = indicator.achievementScore();
    return indicator
        .improvementScore()
        .map(improved -> ifBaseline(indicator, achieved.atLeast(improved), achieved))
        .map(
            best ->
                best.named(
                    indicator.provision(),
                    Meaning.INDICATOR_SCORE,
                    ScoreNoun.indicator(indicator.id(), missing)))
        .orElse(achieved);
  }

  private Formula ifBaseline(KeyResultIndicator indicator, Formula better, Formula achieved) {
    return missing == MissingMeasurement.REFUSE
        ? better
        : Formula.choice(Formula.present(indicator.baselineId()), better, achieved);
  }

  // ---- the mean ----

  private Formula mean(List<Part> parts) {
    Formula all = weighted(parts);
    return missing == MissingMeasurement.DROP_AND_RENORMALISE ? ofMeasured(parts, all) : all;
  }

  // Weights are shares of a whole and add up to 1, so there is nothing to divide by.
  private static Formula weighted(List<Part> parts) {
    return Formula.sum(parts.stream().map(part -> part.points().times(part.weight())).toList());
  }

  // With nothing measured the mean of all is asked for, which names everything that is missing.
  private static Formula ofMeasured(List<Part> parts, Formula all) {
    Formula points =
        Formula.sum(
            parts.stream()
                .map(part -> ifMeasured(part, part.points().times(part.weight())))
                .toList());
    Formula weight =
        Formula.sum(
            parts.stream().map(part -> ifMeasured(part, Formula.ratio(part.weight()))).toList());
    List<Formula> measured = parts.stream().map(Part::measured).toList();
    return Formula.choice(Formula.anyOf(measured), points.dividedBy(weight), all);
  }

  private static Formula ifMeasured(Part part, Formula then) {
    return Formula.choice(part.measured(), then, Formula.constant(Rational.ZERO, then.unit()));
  }
}
