package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Chart.Kind;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class ChartTest {
  private static final Chart.Words WORDS =
      new Chart.Words(Label.en("Title"), Label.en("Reading"), Label.en("At"), Label.en("Value"));
  private static final Statement SMALL =
      Statement.of(SettlementSamples.settlement(), Cover.of(Label.en("Small")));

  private static Cell.Value euros(long amount) {
    return new Cell.Value(Rational.of(amount), Unit.money("EUR"), List.of());
  }

  private static Point point(String at, long amount) {
    return new Point(new Cell.Words(Label.en(at)), euros(amount));
  }

  static Chart chart(Statement statement, Kind kind) {
    return statement.sections().stream()
        .flatMap(section -> section.contents().stream())
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .filter(chart -> chart.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Series series) {
    return series.points().stream()
        .map(
            point ->
                point.at().in(SMALL.style(Language.EN)) + " " + point.value().value().toString())
        .toList();
  }

  @Test
  void waterfall_goes_from_the_target_over_costs_and_lines_to_the_total() {
    Chart waterfall = chart(SMALL, Kind.WATERFALL);
    assertThat(waterfall.series().stream().flatMap(one -> values(one).stream()))
        .containsExactly(
            "Target cost 52600000",
            "Under-run -6600000",
            "Costs reimbursed 46000000",
            "Fee 2104000",
            "Gain 3300000",
            "Bonus 1218000",
            "Payable in total 52622000");
  }

  @Test
  void curve_has_the_actual_point_on_the_line_and_the_cap_of_pain_beyond_the_target() {
    Chart curve = chart(SMALL, Kind.CURVE);
    Series total = series(curve, Role.TOTAL);
    assertThat(values(total))
        .contains(
            "€39,450,000.00 6575000",
            "€52,600,000.00 0",
            "€53,652,000.00 -526000",
            "€65,750,000.00 -1052000");
    assertThat(values(series(curve, Role.ACTUAL))).containsExactly("€46,000,000.00 3300000");
    assertThat(total.points()).contains(series(curve, Role.ACTUAL).points().get(0));
    assertThat(values(series(curve, Role.LIMIT))).containsExactly("€52,600,000.00 0");
  }

  private static Series series(Chart chart, Role role) {
    return chart.series().stream().filter(one -> one.role() == role).findFirst().orElseThrow();
  }

  @Test
  void scores_go_area_by_area_and_give_the_ends_of_the_scale() {
    Chart scores = chart(SMALL, Kind.SCORES);
    assertThat(scores.series().stream().map(Series::role))
        .containsExactly(Role.TOTAL, Role.PART, Role.TOTAL, Role.PART, Role.LIMIT);
    assertThat(values(scores.series().get(4)))
        .containsExactly("Scale -100", "Scale 0", "Scale 100");
    assertThat(scores.table().rows()).hasSize(4);
  }

  @Test
  void growth_ends_with_the_costs_and_the_target() {
    Chart growth = chart(SMALL, Kind.GROWTH);
    assertThat(values(series(growth, Role.PART)).get(44)).isEqualTo("December 2021 46000000");
    assertThat(values(series(growth, Role.LIMIT)).get(44)).isEqualTo("December 2021 52600000");
  }

  @Test
  void table_of_series_over_common_places_has_a_column_for_each() {
    Chart chart =
        new Chart(
            Kind.GROWTH,
            WORDS,
            List.of(
                new Series(Role.PART, Label.en("a"), List.of(point("x", 1), point("y", 2))),
                new Series(Role.LIMIT, Label.en("b"), List.of(point("y", 9)))));
    Table table = chart.table();
    assertThat(table.columns()).containsExactly(Label.en("At"), Label.en("a"), Label.en("b"));
    assertThat(table.rows().get(0).cells())
        .containsExactly(new Cell.Words(Label.en("x")), euros(1), new Cell.Nothing());
    assertThat(table.rows().get(1).cells().get(2)).isEqualTo(euros(9));
    assertThat(table.depth()).isEqualTo(Table.Depth.DETAIL);
    assertThat(chart).hasToString("Title");
  }

  @Test
  void table_of_a_waterfall_lists_its_bars() {
    Table table = chart(SMALL, Kind.WATERFALL).table();
    assertThat(table.rows()).hasSize(7);
    assertThat(table.rows().get(6).rank()).isEqualTo(Table.Rank.TOTAL);
    assertThat(table.rows().get(1).rank()).isEqualTo(Table.Rank.PLAIN);
  }

  @Test
  void chart_without_series_and_series_without_points_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Chart(Kind.CURVE, WORDS, List.of()))
        .withMessage("chart 'Title' has no series; it has at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series(Role.PART, Label.en("a"), List.of()))
        .withMessage("series 'a' has no points; it has at least one");
  }
}
