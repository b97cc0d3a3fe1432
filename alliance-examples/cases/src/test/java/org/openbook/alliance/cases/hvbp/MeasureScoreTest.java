package org.openbook.alliance.cases.hvbp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

class MeasureScoreTest {
  private static final Source FILE =
      Source.published("CMS, hospital value-based purchasing, FY 2024");

  /** MORT-30 of hospital 10001, fiscal year 2024. */
  @ParameterizedTest
  @CsvSource({
    "0.869247, 0.887868, 0.856752, 0.880237, 6, 7, 7",
    "0.882308, 0.907733, 0.872117, 0.901917, 7, 8, 8",
    "0.840281, 0.872976, 0.833710, 0.815392, 0, 0, 0",
    "0.916491, 0.934002, 0.905159, 0.909860, 0, 1, 1"
  })
  void the_better_of_achievement_and_improvement_counts(
      String threshold,
      String benchmark,
      String baseline,
      String performance,
      String achievement,
      String improvement,
      String score) {
    Inputs facts = withBaseline(threshold, benchmark, baseline, performance);
    MeasureScore measure = MeasureScore.HIGHER_IS_BETTER;
    assertPoints(measure.achievement(), facts, achievement);
    assertPoints(measure.improvement(), facts, improvement);
    assertPoints(measure.score(), facts, score);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 10", "0.6, 10", "0.3, 1", "0.29, 0", "0.49999, 9"})
  void achievement_has_its_ends_at_threshold_and_benchmark(String performance, String points) {
    Inputs facts = facts("0.3", "0.5", performance).build();
    assertPoints(MeasureScore.HIGHER_IS_BETTER.achievement(), facts, points);
    assertPoints(MeasureScore.HIGHER_IS_BETTER.score(), facts, points);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 10", "0.4, 10", "0.7, 1", "0.71, 0", "0.5001, 9"})
  void less_is_better_mirrors(String performance, String points) {
    Inputs facts = facts("0.7", "0.5", performance).build();
    assertPoints(MeasureScore.LOWER_IS_BETTER.achievement(), facts, points);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.6, 9", "0.4, 0"})
  void a_baseline_at_the_benchmark_needs_no_division(String performance, String points) {
    Inputs facts = withBaseline("0.3", "0.5", "0.5", performance);
    assertPoints(MeasureScore.HIGHER_IS_BETTER.improvement(), facts, points);
  }

  @Test
  void half_a_point_rounds_up() {
    // 9 × 0.5 + 0.5 = 5, and 10 × 0.6 − 0.5 = 5.5.
    Inputs facts = withBaseline("0", "1", "0", "0.6");
    assertPoints(MeasureScore.HIGHER_IS_BETTER.improvement(), facts, "6");
    assertPoints(MeasureScore.HIGHER_IS_BETTER.achievement(), facts("0", "1", "0.5").build(), "5");
  }

  private static void assertPoints(Formula formula, Inputs facts, String points) {
    assertThat(formula.evaluate(facts).value()).isEqualTo(number(points));
  }

  private static Inputs withBaseline(
      String threshold, String benchmark, String baseline, String performance) {
    return facts(threshold, benchmark, performance)
        .put(MeasureScore.BASELINE, number(baseline), MeasureScore.RATE, FILE)
        .build();
  }

  private static Inputs.Builder facts(String threshold, String benchmark, String performance) {
    return Inputs.builder()
        .put(MeasureScore.THRESHOLD, number(threshold), MeasureScore.RATE, FILE)
        .put(MeasureScore.BENCHMARK, number(benchmark), MeasureScore.RATE, FILE)
        .put(MeasureScore.PERFORMANCE, number(performance), MeasureScore.RATE, FILE);
  }
}
