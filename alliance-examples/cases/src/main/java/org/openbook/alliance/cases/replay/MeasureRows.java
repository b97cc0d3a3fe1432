package org.openbook.alliance.cases.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.cases.hvbp.MeasureScore;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.term.Source;

/** Rows of measures of hospital value-based purchasing: {@code replay hvbp-measures}. */
final class MeasureRows implements RowReplay {
  private static final Source FILE = Source.published("CMS hospital value-based purchasing file");
  private static final String RATE_LAW = "a rate is 0 or more";
  private static final String ACHIEVEMENT = "published_achievement_points";
  private static final String IMPROVEMENT = "published_improvement_points";
  private static final String SCORE = "published_measure_score";

  private final Map<MeasureScore, Terms> terms = new EnumMap<>(MeasureScore.class);

  // Built once: making a formula costs far more than evaluating it.
  private record Terms(Calculation calculation, Formula improvement) {
    static Terms of(MeasureScore direction) {
      return new Terms(direction.calculation(), direction.improvement());
    }
  }

  @Override
  public List<String> columns() {
    return List.of(
        "better",
        "achievement_threshold",
        "benchmark",
        "baseline_rate",
        "performance_rate",
        ACHIEVEMENT,
        IMPROVEMENT,
        SCORE,
        "status");
  }

  @Override
  public Outcome replay(Row row) {
    Status status = Status.of(row);
    if (!status.isComputable()) {
      row.check();
      return Outcome.notComputable(status);
    }
    MeasureScore direction = direction(row);
    Optional<Rational> performance = rateIfGiven(row, "performance_rate");
    Optional<Rational> baseline = rateIfGiven(row, "baseline_rate");
    if (performance.isEmpty()) {
      return notScored(row, status);
    }
    Inputs.Builder inputs = Inputs.builder();
    put(inputs, MeasureScore.PERFORMANCE, performance.get());
    put(inputs, MeasureScore.THRESHOLD, rate(row, "achievement_threshold"));
    put(inputs, MeasureScore.BENCHMARK, rate(row, "benchmark"));
    baseline.ifPresent(value -> put(inputs, MeasureScore.BASELINE, value));
    List<Optional<Rational>> published = published(row);
    row.check();

    Terms rules = terms.computeIfAbsent(direction, Terms::of);
    Evaluation evaluation = rules.calculation().evaluate(inputs.build());
    Figure score = evaluation.figures().get(1);
    Optional<Rational> improvement =
        baseline.map(given -> evaluation.figure(rules.improvement()).value());
    return Outcome.computed(
        kind(baseline, direction),
        status,
        checks(
            List.of(
                Optional.of(evaluation.figures().get(0).value()),
                improvement,
                Optional.of(score.value())),
            published),
        () -> Explanation.of(score));
  }

  private static Outcome notScored(Row row, Status status) {
    List<Optional<Rational>> published = published(row);
    row.check();
    List<Optional<Rational>> nothing =
        List.of(Optional.empty(), Optional.empty(), Optional.empty());
    return Outcome.computed(
        "no performance, not scored",
        status,
        checks(nothing, published),
        () -> "no performance rate: the measure is not scored");
  }

  private static List<Check> checks(
      List<Optional<Rational>> computed, List<Optional<Rational>> published) {
    return List.of(
        Check.equal("achievement points", computed.get(0), published.get(0)),
        Check.equal("improvement points", computed.get(1), published.get(1)),
        Check.equal("measure score", computed.get(2), published.get(2)));
  }

  private static List<Optional<Rational>> published(Row row) {
    return List.of(
        row.numberIfGiven(ACHIEVEMENT), row.numberIfGiven(IMPROVEMENT), row.numberIfGiven(SCORE));
  }

  private static String kind(Optional<Rational> baseline, MeasureScore direction) {
    String better =
        direction == MeasureScore.LOWER_IS_BETTER ? "lower is better" : "higher is better";
    return better + (baseline.isPresent() ? "" : ", no baseline");
  }

  private static MeasureScore direction(Row row) {
    return switch (row.text("better")) {
      case "higher" -> MeasureScore.HIGHER_IS_BETTER;
      case "lower" -> MeasureScore.LOWER_IS_BETTER;
      default -> {
        row.refuse("better", "is '%s'; it is higher or lower".formatted(row.text("better")));
        yield MeasureScore.HIGHER_IS_BETTER;
      }
    };
  }

  private static Rational rate(Row row, String column) {
    return row.number(column, n -> n.signum() >= 0, RATE_LAW);
  }

  private static Optional<Rational> rateIfGiven(Row row, String column) {
    return row.numberIfGiven(column, n -> n.signum() >= 0, RATE_LAW);
  }

  private static void put(Inputs.Builder inputs, QuantityId id, Rational value) {
    inputs.put(id, value, MeasureScore.RATE, FILE);
  }
}
