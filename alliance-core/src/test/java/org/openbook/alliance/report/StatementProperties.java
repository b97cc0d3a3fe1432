package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Chart.Kind;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/** What holds of the statement of every settlement. */
@StatisticsReport(onFailureOnly = true)
class StatementProperties {
  private static final int TRIES = 100;

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  private static Statement statement(SettlementCase any) {
    return Statement.of(any.settled(), Cover.of(Label.en("Any")));
  }

  private static Optional<Chart> chart(Statement statement, Kind kind) {
    return statement.sections().stream()
        .flatMap(section -> section.contents().stream())
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .filter(chart -> chart.kind() == kind)
        .findFirst();
  }

  @Property(tries = TRIES)
  void parts_of_a_waterfall_lead_from_each_total_to_the_next(@ForAll("cases") SettlementCase any) {
    Statement statement = statement(any);
    Rational reached = Rational.ZERO;
    for (Series series : chart(statement, Kind.WATERFALL).map(Chart::series).orElse(List.of())) {
      Rational sum = Rational.sum(series.points().stream().map(p -> p.value().value()).toList());
      if (series.role() == Role.TOTAL) {
        assertThat(reached.isZero() || reached.equals(sum)).isTrue();
        reached = sum;
      } else {
        reached = reached.plus(sum);
      }
    }
    assertThat(statement.section(Topic.OVERVIEW)).isPresent();
  }

  @Property(tries = TRIES)
  void parties_of_a_statement_add_up_to_nothing(@ForAll("cases") SettlementCase any) {
    Table parties = (Table) statement(any).section(Topic.PARTIES).orElseThrow().contents().get(0);
    List<Rational> totals =
        parties.rows().stream()
            .filter(row -> row.rank() == Table.Rank.GROUP)
            .map(row -> ((Cell.Value) row.cells().get(1)).value())
            .toList();
    assertThat(Rational.sum(totals)).isEqualTo(Rational.ZERO);
  }

  @Property(tries = TRIES)
  void curve_meets_what_was_settled_at_the_actual_cost(@ForAll("cases") SettlementCase any) {
    Optional<Chart> curve = chart(statement(any), Kind.CURVE);
    List<Series> series = curve.map(Chart::series).orElse(List.of());
    for (Series part : series) {
      if (part.role() == Role.PART) {
        Cell actual = at(series, Role.ACTUAL);
        Rational value =
            part.points().stream()
                .filter(point -> point.at().equals(actual))
                .findFirst()
                .orElseThrow()
                .value()
                .value();
        assertThat(amounts(any, part.name())).contains(value.abs());
      }
    }
    Statistics.label("has a curve")
        .collect(curve.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 30));
  }

  private static Cell at(List<Series> series, Role role) {
    return series.stream()
        .filter(one -> one.role() == role)
        .findFirst()
        .orElseThrow()
        .points()
        .get(0)
        .at();
  }

  private static List<Rational> amounts(SettlementCase any, Label name) {
    return any.settled().lines().stream()
        .filter(line -> line.line().label().equals(name))
        .map(line -> line.figure().value().abs())
        .toList();
  }

  @Property(tries = TRIES)
  void equal_settlements_give_equal_statements(@ForAll("cases") SettlementCase any) {
    assertThat(statement(any)).isEqualTo(statement(any));
  }
}
