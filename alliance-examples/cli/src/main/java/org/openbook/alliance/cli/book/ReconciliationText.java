package org.openbook.alliance.cli.book;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.Reconciliation;
import org.openbook.alliance.statement.TextTable;

/** What became of a file, for reading. */
final class ReconciliationText {
  // What an import calls the rows that no mapping declares; other names are a mapping's own.
  private static final List<String> KNOWN_SKIPS =
      List.of("header", "preamble", "empty row", "control total");

  private final Reconciliation result;
  private final Figures figures;

  private ReconciliationText(Reconciliation result, Figures figures) {
    this.result = result;
    this.figures = figures;
  }

  static String of(Reconciliation result, Figures figures) {
    return new ReconciliationText(result, figures).written();
  }

  private String written() {
    TextTable table =
        new TextTable("lrrl")
            .row(figures.said("rows-read"), figures.count(result.rows()), "", "")
            .row(
                figures.said("entries"),
                figures.count(result.entries()),
                figures.sum(result.entrySum()),
                "")
            .row(
                figures.said("findings"),
                figures.count(result.findings()),
                figures.sum(result.findingSum()),
                readable())
            .row(figures.said("skips"), figures.count(result.skipped()), "", skips())
            .row(figures.said("unaccounted"), figures.count(result.unaccounted()), "", "")
            .row(figures.said("entries-and-findings"), "", figures.sum(result.sum()), "")
            .row(figures.said("control-total"), "", control(), verdict());
    return result.file()
        + "\n"
        + table.indented("  ")
        + (result.isCut() ? "  " + figures.said("cut") + "\n" : "");
  }

  private String readable() {
    if (result.findings() == 0) {
      return "";
    }
    return result.unreadable() == 0
        ? figures.said("all-readable")
        : figures.said("unreadable", figures.count(result.unreadable()));
  }

  private String skips() {
    return result.skips().entrySet().stream()
        .map(skip -> skipped(skip.getKey()) + " " + figures.count(skip.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String skipped(String name) {
    return KNOWN_SKIPS.contains(name)
        ? figures.said("skip." + name.toLowerCase(Locale.ROOT).replace(' ', '-'))
        : name;
  }

  private String control() {
    return result.control().total().map(figures::sum).orElse(figures.said("none"));
  }

  private String verdict() {
    if (!result.control().isDeclared()) {
      return figures.said("control-not-declared");
    }
    if (result.control().total().isEmpty()) {
      return figures.said("control-missing");
    }
    if (result.isControlClosed()) {
      return figures.said("control-closes");
    }
    Rational difference = result.sum().minus(result.control().total().get());
    return figures.said("control-differs", figures.difference(difference));
  }
}
