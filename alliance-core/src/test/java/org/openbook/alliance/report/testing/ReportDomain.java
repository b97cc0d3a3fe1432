package org.openbook.alliance.report.testing;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.term.testing.Terms;

/** Statements and what stands in them, as plain parameters: {@code @Domain(ReportDomain.class)}. */
public final class ReportDomain extends DomainContextBase {
  @Provide
  Arbitrary<Statement> statements() {
    return SettlementArbitraries.cases()
        .flatMap(given -> covers().map(cover -> Statement.of(given.settled(), cover)));
  }

  @Provide
  Arbitrary<Cover> covers() {
    return Terms.labels().map(Cover::of);
  }

  @Provide
  Arbitrary<Section> sections() {
    return Picks.among(statements(), Statement::sections);
  }

  @Provide
  Arbitrary<Content> contents() {
    return Picks.among(statements(), ReportDomain::contents);
  }

  @Provide
  Arbitrary<Explained> explained() {
    return Picks.among(statements(), of -> only(contents(of), Explained.class));
  }

  // ---- tables ----

  @Provide
  Arbitrary<Table> tables() {
    return Picks.among(statements(), of -> only(contents(of), Table.class));
  }

  @Provide
  Arbitrary<Table.Row> rows() {
    return Picks.among(tables(), Table::rows);
  }

  @Provide
  Arbitrary<Cell> cells() {
    return Picks.among(rows(), Table.Row::cells);
  }

  // ---- charts ----

  @Provide
  Arbitrary<Chart> charts() {
    return Picks.among(statements(), of -> only(contents(of), Chart.class));
  }

  @Provide
  Arbitrary<Chart.Words> words() {
    return charts().map(Chart::words);
  }

  @Provide
  Arbitrary<Chart.Series> series() {
    return Picks.among(charts(), Chart::series);
  }

  @Provide
  Arbitrary<Chart.Point> points() {
    return Picks.among(series(), Chart.Series::points);
  }

  private static List<Content> contents(Statement statement) {
    return statement.sections().stream().flatMap(section -> section.contents().stream()).toList();
  }

  private static <T> List<T> only(List<Content> contents, Class<T> kind) {
    return contents.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
