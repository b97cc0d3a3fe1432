package org.openbook.alliance.cases.qof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cases.Vectors;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.ScoreCurve;

/** Replays the worked examples of scoring schemes: QOF, MIPS and score tables. */
class PublishedScoringTest {
  private static final Pattern STEP = Pattern.compile("\\[(\\d+), (\\d+), (\\d+)]");
  private static final Unit RATE = Unit.measure("rate");

  @Test
  void published_examples_are_reproduced() {
    List<NamedCsvRecord> cases = Vectors.verified("scoring", "examples.csv");
    assertThat(cases).hasSize(14);
    cases.forEach(PublishedScoringTest::replay);
  }

  private static void replay(NamedCsvRecord row) {
    String inputs = row.getField("inputs_json");
    Rational published = number(row.getField("published"));
    Rational computed =
        switch (row.getField("case_id").replaceAll("-.*", "")) {
          case "QOF" -> qof(row.getField("case_id"), inputs);
          // Printed truncated, as its note says.
          case "MIPS" -> Rounding.toDecimals(2, RoundingMode.DOWN).apply(value(mips(inputs)));
          default -> value(table(inputs));
        };
    assertThat(computed).as(row.getField("case_id")).isEqualTo(published);
  }

  private static Rational qof(String id, String inputs) {
    return switch (id) {
      case "QOF-DEM-1a" ->
          value(
              PracticePayment.pointValue(
                  money(inputs, "point_value"),
                  ratio(inputs, "practice_prev"),
                  ratio(inputs, "national_prev")));
      case "QOF-DEM-1b", "QOF-DEM-2b" ->
          value(
              PracticePayment.income(
                  Formula.score(given(inputs, "points")), money(inputs, "rounded_point_value")));
      case "QOF-CPI-1a", "QOF-CPI-2a" ->
          value(
              PracticePayment.listFactor(
                  Formula.count(given(inputs, "list_size")),
                  Formula.count(given(inputs, "average"))));
      case "QOF-CPI-2b" ->
          value(PracticePayment.adjusted(money(inputs, "payment"), ratio(inputs, "cpi")));
      // "About 7,443": at a list factor of 0.50 it is 7,442.92, printed to the pound.
      case "QOF-QI-2" ->
          Rounding.of(Rational.ONE, RoundingMode.HALF_UP).apply(value(qualityImprovement(inputs)));
      default -> throw new AssertionError("no rule for case " + id);
    };
  }

  private static Formula qualityImprovement(String inputs) {
    Formula factor =
        PracticePayment.listFactor(
            Formula.count(given(inputs, "list")), Formula.count(given(inputs, "average")));
    return PracticePayment.adjusted(
        PracticePayment.income(
            Formula.score(given(inputs, "points")), money(inputs, "point_value")),
        factor);
  }

  private static Formula mips(String inputs) {
    Rational decile = given(inputs, "decile");
    ScoreCurve curve =
        ScoreCurve.linear(
            Polyline.point(given(inputs, "lo"), decile),
            Polyline.point(given(inputs, "hi"), decile.plus(Rational.ONE)));
    return curve.score(Formula.constant(given(inputs, "rate"), RATE));
  }

  private static Formula table(String inputs) {
    List<Staircase.Step> steps = new ArrayList<>();
    Rational end = Rational.ZERO;
    for (Matcher step = STEP.matcher(inputs); step.find(); ) {
      steps.add(Staircase.step(number(step.group(1)), number(step.group(3))));
      end = number(step.group(2));
    }
    Staircase stairs = Staircase.of(steps, Staircase.OwnedEnd.LOWER).endingAt(end);
    Staircase whole =
        inputs.contains("\"default\": null") ? stairs : stairs.otherwise(given(inputs, "default"));
    return ScoreCurve.steps(whole).score(Formula.constant(given(inputs, "x"), RATE));
  }

  private static Formula money(String inputs, String name) {
    return Formula.money(given(inputs, name));
  }

  private static Formula ratio(String inputs, String name) {
    return Formula.ratio(given(inputs, name));
  }

  private static Rational given(String inputs, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\": ([-0-9.]+)").matcher(inputs);
    assertThat(matcher.find()).as(name + " in " + inputs).isTrue();
    return number(matcher.group(1));
  }
}
