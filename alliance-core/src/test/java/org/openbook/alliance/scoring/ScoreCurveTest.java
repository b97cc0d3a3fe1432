package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.scoring.testing.Cards.points;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Clause;

class ScoreCurveTest {
  private static final ScoreCurve LEVELS =
      ScoreCurve.throughLevels(number("50"), number("60"), number("80"));
  private static final Rounding WHOLE = Rounding.toDecimals(0, RoundingMode.HALF_UP);

  private static Polyline.Point point(String at, String value) {
    return Polyline.point(number(at), number(value));
  }

  @Test
  void points_lie_on_straight_lines_between_the_levels() {
    assertThat(points(LEVELS, "62")).isEqualTo(number("10"));
    assertThat(points(LEVELS, "55")).isEqualTo(number("-50"));
    assertThat(points(LEVELS, "60")).isEqualTo(Rational.ZERO);
  }

  @Test
  void outermost_points_hold_beyond_the_levels() {
    assertThat(points(LEVELS, "0")).isEqualTo(number("-100"));
    assertThat(points(LEVELS, "1000")).isEqualTo(number("100"));
  }

  @Test
  void falling_levels_score_less_as_better() {
    ScoreCurve curve = ScoreCurve.throughLevels(number("80"), number("60"), number("50"));
    assertThat(curve.falls()).isTrue();
    assertThat(points(curve, "70")).isEqualTo(number("-50"));
    assertThat(points(curve, "55")).isEqualTo(number("50"));
  }

  @Test
  void binary_levels_give_everything_where_the_minimum_is_reached_and_the_line_below_it() {
    ScoreCurve rising = ScoreCurve.throughLevels(number("50"), number("70"), number("70"));
    assertThat(points(rising, "70")).isEqualTo(number("100"));
    assertThat(points(rising, "90")).isEqualTo(number("100"));
    assertThat(points(rising, "69")).isEqualTo(number("-5"));
    assertThat(points(rising, "60")).isEqualTo(number("-50"));
    assertThat(points(rising, "0")).isEqualTo(number("-100"));

    ScoreCurve falling = ScoreCurve.throughLevels(number("5"), number("3"), number("3"));
    assertThat(falling.falls()).isTrue();
    assertThat(points(falling, "3")).isEqualTo(number("100"));
    assertThat(points(falling, "4")).isEqualTo(number("-50"));
  }

  @Test
  void dead_zone_is_two_points_of_one_height() {
    ScoreCurve curve =
        ScoreCurve.linear(
            point("40", "-100"), point("50", "0"), point("70", "0"), point("80", "100"));
    assertThat(points(curve, "50")).isEqualTo(Rational.ZERO);
    assertThat(points(curve, "69.9")).isEqualTo(Rational.ZERO);
    assertThat(points(curve, "71")).isEqualTo(number("10"));
  }

  // Published with the rules of a results-based financing tool: first row with lo <= x < hi, then
  // the
  // default (Hesabu, score_table).
  @Test
  void published_score_table_is_half_open_with_an_explicit_default() {
    Staircase rows =
        Staircase.of(
                List.of(
                    Staircase.step(number("0"), number("30")),
                    Staircase.step(number("2"), number("50")),
                    Staircase.step(number("4"), number("70"))),
                Staircase.OwnedEnd.LOWER)
            .endingAt(number("6"));
    ScoreCurve table = ScoreCurve.steps(rows);
    assertThat(points(table, "0")).isEqualTo(number("30"));
    assertThat(points(table, "1")).isEqualTo(number("30"));
    assertThat(points(table, "3")).isEqualTo(number("50"));
    assertThat(points(table, "4")).isEqualTo(number("70"));
    assertThat(points(ScoreCurve.steps(rows.otherwise(number("200"))), "6"))
        .isEqualTo(number("200"));
    assertThat(points(ScoreCurve.steps(rows.otherwise(number("200"))), "7"))
        .isEqualTo(number("200"));
    assertThatThrownBy(() -> points(table, "6"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(
            "6 falls through the steps from 0: 30, from 2: 50, from 4: 70, up to 6");
  }

  // A decile table scores the decile and the part of it: 4 + (26 − 24) ÷ (36 − 24), printed as
  // 4.16.
  @Test
  void decile_is_a_line_between_two_benchmarks() {
    ScoreCurve deciles = ScoreCurve.linear(point("24", "4"), point("36", "5"));
    assertThat(points(deciles, "26")).isEqualTo(number("25/6"));
  }

  @Test
  void points_are_rounded_where_the_clause_says_so() {
    ScoreCurve curve = LEVELS.rounded(WHOLE, Clause.of("Annex 2"));
    assertThat(points(curve, "60.1")).isEqualTo(number("1"));
    assertThat(points(curve, "60.09")).isEqualTo(Rational.ZERO);
    assertThat(curve.heights()).isEqualTo(LEVELS.heights());
  }

  @Test
  void limits_hold_a_line_that_goes_on() {
    ScoreCurve line =
        ScoreCurve.along(
            Polyline.of(
                List.of(point("0", "0"), point("10", "10")),
                Polyline.End.EXTEND,
                Polyline.End.EXTEND));
    ScoreCurve held = line.limited(number("-5"), number("20"));
    assertThat(line.extendsBeyond()).isTrue();
    assertThat(held.extendsBeyond()).isFalse();
    assertThat(points(held, "15")).isEqualTo(number("15"));
    assertThat(points(held, "25")).isEqualTo(number("20"));
    assertThat(points(held, "-9")).isEqualTo(number("-5"));
    assertThat(held).hasToString("0 → 0, 10 → 10, within -5…20");
  }

  @Test
  void direction_is_told_by_the_ends() {
    ScoreCurve table =
        ScoreCurve.steps(
            Staircase.of(
                    List.of(
                        Staircase.step(number("0"), number("100")),
                        Staircase.step(number("5"), number("0"))),
                    Staircase.OwnedEnd.UPPER)
                .otherwise(number("100")));
    assertThat(LEVELS.falls()).isFalse();
    assertThat(table.falls()).isTrue();
    assertThat(table.rounded(WHOLE, Clause.of("1")).limited(number("0"), number("90")).falls())
        .isTrue();
  }

  @Test
  void two_values_at_one_point_are_refused() {
    assertThatThrownBy(
            () -> ScoreCurve.linear(point("50", "0"), point("50", "10"), point("40", "5")))
        .hasMessage(
            "curve has 2 faults:"
                + " (1) '50 → 10' stands after '50 → 0'; edges rise, one at each place"
                + " · (2) '40 → 5' stands after '50 → 10'; edges rise, one at each place");
  }

  @Test
  void minimum_outside_failure_and_excellence_is_refused() {
    assertThatThrownBy(() -> ScoreCurve.throughLevels(number("50"), number("90"), number("80")))
        .hasMessage(
            "score curve: its levels are failure 50, minimum 90, excellence 80;"
                + " the minimum must lie between the others, or be the excellence");
    assertThatThrownBy(() -> ScoreCurve.throughLevels(number("50"), number("50"), number("80")))
        .hasMessageContaining("failure 50, minimum 50, excellence 80");
    assertThatThrownBy(() -> ScoreCurve.throughLevels(number("50"), number("50"), number("50")))
        .hasMessageContaining("failure 50, minimum 50, excellence 50");
  }

  @Test
  void limits_that_cross_are_refused() {
    assertThatThrownBy(() -> LEVELS.limited(number("10"), number("0")))
        .hasMessage("score curve is limited to 10…0; the lowest is not above the highest");
  }

  @Test
  void curves_that_differ_in_one_part_have_different_digests() {
    ScoreCurve rounded = LEVELS.rounded(WHOLE, Clause.of("1"));
    assertThat(
            Stream.of(
                    LEVELS,
                    rounded,
                    LEVELS.rounded(WHOLE, Clause.of("2")),
                    rounded.limited(number("0"), number("9")),
                    LEVELS.limited(number("0"), number("9")))
                .map(ScoreCurve.FORM::digest))
        .doesNotHaveDuplicates();
  }

  // ---- form ----

  private static String written(ScoreCurve curve) {
    return ScoreCurve.FORM.write(curve).canonicalText();
  }

  @Test
  void curve_through_levels_is_written_as_its_levels() {
    assertThat(written(LEVELS))
        .isEqualTo("{\"levels\":{\"excellence\":\"80\",\"failure\":\"50\",\"minimum\":\"60\"}}");
    assertThat(written(ScoreCurve.throughLevels(number("80"), number("60"), number("50"))))
        .isEqualTo("{\"levels\":{\"excellence\":\"50\",\"failure\":\"80\",\"minimum\":\"60\"}}");
  }

  @Test
  void binary_curve_is_written_as_its_levels() {
    ScoreCurve binary = ScoreCurve.throughLevels(number("50"), number("70"), number("70"));
    assertThat(written(binary))
        .isEqualTo("{\"levels\":{\"excellence\":\"70\",\"failure\":\"50\",\"minimum\":\"70\"}}");
    assertThat(binary).hasToString("50 → -100, reached at 70 → 100");
  }

  @Test
  void line_through_other_points_or_with_other_ends_is_written_as_a_line() {
    List<Polyline.Point> usual = ((ScoreCurve.Line) LEVELS).line().points();
    assertThat(
            List.of(
                ScoreCurve.along(Polyline.of(usual, Polyline.End.REFUSE, Polyline.End.CLAMP)),
                ScoreCurve.linear(usual.get(0), usual.get(1)),
                ScoreCurve.linear(
                    usual.get(0), Polyline.point(number("60"), number("1")), usual.get(2))))
        .allSatisfy(line -> assertThat(written(line)).startsWith("{\"line\":{"));
  }

  @Test
  void curve_of_a_curve_is_written_inside_it() {
    assertThat(
            written(LEVELS.rounded(WHOLE, Clause.of("4.1")).limited(number("-50"), number("50"))))
        .isEqualTo(
            "{\"limited\":{\"curve\":{\"rounded\":{\"clause\":\"4.1\",\"curve\":"
                + written(LEVELS)
                + ",\"mode\":\"half-up\",\"step\":\"1\"}},\"highest\":\"50\",\"lowest\":\"-50\"}}");
  }

  @Test
  void every_fault_of_a_curve_is_told_with_its_place() {
    Tree text = Tree.text("x");
    Tree levels = Tree.member("failure", text).with("minimum", text).with("worst", text);
    assertThatThrownBy(
            () ->
                ScoreCurve.FORM.read(new Parsed("curve", Tree.member("levels", levels), List.of())))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("levels.failure")
        .hasMessageContaining("levels.minimum")
        .hasMessageContaining("levels.worst")
        .hasMessageContaining("member 'excellence' is missing; it is mandatory");
  }

  @Test
  void unknown_kind_and_two_kinds_are_refused_with_the_kinds_that_there_are() {
    Tree.Members unknown = Tree.member("stairs", Tree.text("x"));
    assertThatThrownBy(() -> ScoreCurve.FORM.read(new Parsed("curve", unknown, List.of())))
        .hasMessageContaining("levels, line, steps, rounded, limited");
    assertThatThrownBy(
            () ->
                ScoreCurve.FORM.read(
                    new Parsed("curve", unknown.with("line", Tree.text("x")), List.of())))
        .hasMessageContaining("a curve must have one member");
  }

  @Test
  void schema_of_a_curve_refers_to_itself() {
    String schema = SchemaDefinitions.document("Curve", ScoreCurve.FORM).canonicalText();
    assertThat(schema).containsPattern("\"curve\":\\{[^}]*\"\\$ref\":\"#/\\$defs/curve\"");
  }
}
