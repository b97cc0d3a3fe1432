package org.openbook.alliance.cli.book;

import java.util.stream.Collectors;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.Reconciliation;
import org.openbook.alliance.statement.TextTable;

/** What became of a file, for reading. */
final class ReconciliationText {
  private ReconciliationText() {}

  static String of(Reconciliation result) {
    TextTable table =
        new TextTable("lrrl")
            .row("rows read", Figures.count(result.rows()), "", "")
            .row("entries", Figures.count(result.entries()), Figures.sum(result.entrySum()), "")
            .row(
                "findings",
                Figures.count(result.findings()),
                Figures.sum(result.findingSum()),
                readable(result))
            .row("declared skips", Figures.count(result.skipped()), "", skips(result))
            .row("not accounted for", Figures.count(result.unaccounted()), "", "")
            .row("entries and findings", "", Figures.sum(result.sum()), "")
            .row("control total", "", control(result), verdict(result));
    return result.file()
        + "\n"
        + table.indented("  ")
        + (result.isCut() ? "  the file ends in the middle of a quote: it may be cut\n" : "");
  }

  private static String readable(Reconciliation result) {
    if (result.findings() == 0) {
      return "";
    }
    return result.unreadable() == 0
        ? "amounts readable in all of them"
        : Figures.count(result.unreadable()) + " without readable amount";
  }

  private static String skips(Reconciliation result) {
    return result.skips().entrySet().stream()
        .map(skip -> skip.getKey() + " " + Figures.count(skip.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String control(Reconciliation result) {
    return result.control().total().map(Figures::sum).orElse("none");
  }

  private static String verdict(Reconciliation result) {
    if (!result.control().isDeclared()) {
      return "the mapping declares none";
    }
    if (result.control().total().isEmpty()) {
      return "OPEN: the file has no row that the mapping recognises as its control total";
    }
    if (result.isControlClosed()) {
      return "closed";
    }
    Rational difference = result.sum().minus(result.control().total().get());
    return "OPEN: the rows differ by " + Figures.sum(difference);
  }
}
