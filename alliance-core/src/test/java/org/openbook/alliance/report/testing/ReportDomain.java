package org.openbook.alliance.report.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.history.testing.EventArbitraries;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.StatementIdentity;
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
    Arbitrary<List<CostType>> types =
        Arbitraries.oneOf(
            Arbitraries.just(List.of()),
            CatalogueArbitraries.catalogues().map(CostCatalogue::types));
    return Combinators.combine(Terms.labels(), Terms.labels().list().ofMaxSize(2), types)
        .as(Cover::new);
  }

  // ---- which settlement it is ----

  @Provide
  Arbitrary<StatementIdentity> identities() {
    return Combinators.combine(
            Terms.periods(),
            Arbitraries.of(Stage.class),
            digestsOfSettlements(),
            issues().optional())
        .as(StatementIdentity::new);
  }

  @Provide
  Arbitrary<StatementIdentity.Digests> digestsOfSettlements() {
    return Combinators.combine(digests(), digests(), digests()).as(StatementIdentity.Digests::new);
  }

  @Provide
  Arbitrary<StatementIdentity.Issue> issues() {
    return Combinators.combine(
            entries(),
            EventArbitraries.acts(),
            approvals().list().ofMaxSize(2),
            EventArbitraries.acts().optional())
        .as(StatementIdentity.Issue::new);
  }

  @Provide
  Arbitrary<StatementIdentity.Entry> entries() {
    return Combinators.combine(Terms.labels(), EventArbitraries.ids(), digests(), digests())
        .as(StatementIdentity.Entry::new);
  }

  @Provide
  Arbitrary<StatementIdentity.Approval> approvals() {
    return Combinators.combine(Terms.identifiers(), EventArbitraries.acts())
        .as(StatementIdentity.Approval::new);
  }

  private static Arbitrary<Digest> digests() {
    return Terms.identifiers().map(Digest::of);
  }

  // ---- sections ----

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

  @Provide
  Arbitrary<Printout> printouts() {
    return statements().map(Printout::of);
  }

  @Provide
  Arbitrary<Printout.Part> parts() {
    return Picks.among(printouts(), Printout::parts);
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
