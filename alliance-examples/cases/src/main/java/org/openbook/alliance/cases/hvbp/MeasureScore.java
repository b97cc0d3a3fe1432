package org.openbook.alliance.cases.hvbp;

import java.math.RoundingMode;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Provision;

/**
 * The points of one measure: for what a hospital achieves, or for what it has improved, whichever
 * is more.
 *
 * <p>Not a rate: points are whole, 0 to 10. Achievement is 10 at or above the benchmark, 0 below
 * the threshold, between them 9 × (p − threshold) ÷ (benchmark − threshold) + 0.5, rounded half up,
 * 1 to 9. Improvement is 0 at or below the baseline, 9 at or above the benchmark, between them 10 ×
 * (p − baseline) ÷ (benchmark − baseline) − 0.5, rounded half up, 0 to 9. Without a baseline there
 * is no improvement. Worked number: p 0.880237, threshold 0.869247, benchmark 0.887868 and baseline
 * 0.856752 are 6 and 7 points, so 7.
 */
public enum MeasureScore {
  /** More is better, as survival. */
  HIGHER_IS_BETTER,
  /** Less is better, as infections; every value is negated first. */
  LOWER_IS_BETTER;

  /** Where points for achievement start. */
  public static final QuantityId THRESHOLD = QuantityId.of("achievement-threshold");

  /** What the best decile reached. */
  public static final QuantityId BENCHMARK = QuantityId.of("benchmark");

  /** The hospital's own earlier value; optional. */
  public static final QuantityId BASELINE = QuantityId.of("baseline");

  /** The hospital's value. */
  public static final QuantityId PERFORMANCE = QuantityId.of("performance");

  /** What a measure counts: a rate, or an infection ratio. */
  public static final Unit RATE = Unit.measure("rate");

  private static final String REGULATION = "42 CFR 412.165";
  private static final Rounding WHOLE_POINTS = Rounding.of(Rational.ONE, RoundingMode.HALF_UP);
  private static final Formula HALF_A_POINT = points("0.5");
  private static final Formula NONE = points("0");
  private static final Formula NINE = points("9");
  private static final Formula TEN = points("10");

  /** The points for achievement. */
  public Formula achievement() {
    Formula reached =
        NINE.times(part(quantity(THRESHOLD, "Achievement threshold")))
            .plus(HALF_A_POINT)
            .rounded(WHOLE_POINTS, REGULATION)
            .atLeast(points("1"))
            .atMost(NINE);
    return Formula.choice(
            reaches(BENCHMARK, "Benchmark"),
            TEN,
            Formula.choice(reaches(THRESHOLD, "Achievement threshold"), reached, NONE))
        .named(term("Achievement points"));
  }

  // The order of the tests is the regulation's: a baseline may equal the benchmark.
  /** The points for improvement; refused without a baseline. */
  public Formula improvement() {
    Formula better =
        TEN.times(part(quantity(BASELINE, "Baseline")))
            .minus(HALF_A_POINT)
            .rounded(WHOLE_POINTS, REGULATION)
            .atLeast(NONE)
            .atMost(NINE);
    return Formula.choice(
            quantity(BASELINE, "Baseline").isAtLeast(performance()),
            NONE,
            Formula.choice(reaches(BENCHMARK, "Benchmark"), NINE, better))
        .named(term("Improvement points"));
  }

  /** The better of the two; without a baseline the points for achievement. */
  public Formula score() {
    return Formula.choice(
            Formula.present(BASELINE), achievement().atLeast(improvement()), achievement())
        .named(term("Measure score"));
  }

  /** The score and what it is made of, compiled once for any number of hospitals. */
  public Calculation calculation() {
    return Calculation.of(List.of(achievement(), score()));
  }

  /** The value as it is compared: as it is, or negated where less is better. */
  private Formula quantity(QuantityId id, String label) {
    Formula value = Formula.quantity(id, RATE, Label.en(label));
    return this == HIGHER_IS_BETTER ? value : Formula.constant(Rational.ZERO, RATE).minus(value);
  }

  private Formula performance() {
    return quantity(PERFORMANCE, "Performance");
  }

  private Formula reaches(QuantityId level, String label) {
    return performance().isAtLeast(quantity(level, label));
  }

  /** How far from a level to the benchmark the hospital has come. */
  private Formula part(Formula from) {
    return performance().minus(from).dividedBy(quantity(BENCHMARK, "Benchmark").minus(from));
  }

  private static Formula points(String number) {
    return Formula.score(Rational.parse(number));
  }

  private static Provision term(String english) {
    return Wording.agreed(english, REGULATION);
  }
}
