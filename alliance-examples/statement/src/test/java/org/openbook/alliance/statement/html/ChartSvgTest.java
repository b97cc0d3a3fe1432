package org.openbook.alliance.statement.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Chart.Kind;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.text.TextStyle;

class ChartSvgTest {
  private static final TextStyle EN = TextStyle.of(Language.EN, Amounts.EUR);
  private static final Label NAME = Label.en("Name");

  private static Cell.Value euros(long amount) {
    return new Cell.Value(Rational.of(amount), Unit.money("EUR"), List.of());
  }

  private static Series bar(Role role, String name, long amount) {
    return new Series(
        role, NAME, List.of(new Point(new Cell.Words(Label.en(name)), euros(amount))));
  }

  private static Chart chart(Kind kind, Series... series) {
    return new Chart(kind, new Chart.Words(NAME, NAME, NAME, NAME), List.of(series));
  }

  @ParameterizedTest
  @CsvSource({"-25000", "0", "1", "52225000"})
  void waterfall_of_any_total_is_drawn_with_its_words(long amount) {
    Chart waterfall =
        chart(
            Kind.WATERFALL, bar(Role.PART, "Pain share", amount), bar(Role.TOTAL, "Total", amount));
    ChartSvg charts = ChartSvg.in(EN);
    assertThat(Stream.of(charts.wide(waterfall), charts.narrow(waterfall)))
        .allSatisfy(
            drawing ->
                assertThat(drawing.shapes())
                    .contains(
                        "Pain share",
                        "Total",
                        ShortAmount.of(EN, List.of(Rational.of(amount)))
                            .of(Rational.of(amount), Unit.MONEY))
                    .doesNotContain("NaN", "Infinity", "undefined"));
  }

  @Test
  void curve_of_one_line_below_zero_is_drawn_with_its_actual_point() {
    Point start = new Point(euros(80), euros(-5));
    Point end = new Point(euros(120), euros(-25));
    Chart curve =
        chart(
            Kind.CURVE,
            new Series(Role.TOTAL, NAME, List.of(start, end)),
            new Series(Role.ACTUAL, NAME, List.of(end)),
            new Series(Role.LIMIT, Label.en("Target"), List.of(new Point(euros(100), euros(0)))));
    assertThat(ChartSvg.in(EN).wide(curve).shapes())
        .contains("Target €100", "€120 → −€25")
        .doesNotContain("NaN", "undefined");
  }

  @Test
  void drawing_again_gives_the_same_shapes() {
    Chart waterfall = chart(Kind.WATERFALL, bar(Role.TOTAL, "Total", 7));
    assertThat(ChartSvg.in(EN).wide(waterfall)).isEqualTo(ChartSvg.in(EN).wide(waterfall));
  }

  @Test
  void bars_that_do_not_begin_at_zero_say_so() {
    String cut = "The axis is cut: it does not begin at zero";
    Chart large =
        chart(
            Kind.WATERFALL,
            bar(Role.TOTAL, "Target", 50_000_000),
            bar(Role.PART, "Fee", 2_000_000),
            bar(Role.TOTAL, "Total", 52_000_000));
    Chart small =
        chart(
            Kind.WATERFALL,
            bar(Role.TOTAL, "Costs", 10),
            bar(Role.PART, "Fee", 40),
            bar(Role.TOTAL, "Total", 50));
    ChartSvg charts = ChartSvg.in(EN);
    assertThat(Stream.of(charts.wide(large), charts.narrow(large)))
        .allSatisfy(drawing -> assertThat(drawing.shapes()).contains(cut));
    assertThat(Stream.of(charts.wide(small), charts.narrow(small)))
        .allSatisfy(drawing -> assertThat(drawing.shapes()).doesNotContain(cut));
  }

  @Test
  void every_curve_of_several_has_its_dot_and_no_box_hides_a_curve() {
    Point start = new Point(euros(80), euros(5));
    Point one = new Point(euros(120), euros(25));
    Point other = new Point(euros(120), euros(-200));
    Chart curve =
        chart(
            Kind.CURVE,
            new Series(Role.PART, NAME, List.of(start, one)),
            new Series(Role.PART, NAME, List.of(start, other)),
            new Series(Role.ACTUAL, NAME, List.of(one)),
            new Series(Role.ACTUAL, NAME, List.of(other)));
    String shapes = ChartSvg.in(EN).wide(curve).shapes();
    assertThat(shapes).contains("+€25<", "−€200<").doesNotContain("NaN");
    assertThat(shapes.split("fill=\"var\\(--actual\\)\"|fill:var\\(--actual\\)", -1)).hasSize(3);
    assertThat(shapes).doesNotContain("fill=\"var(--paper)\"");
  }
}
