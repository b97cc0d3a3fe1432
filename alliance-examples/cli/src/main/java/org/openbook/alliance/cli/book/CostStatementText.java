package org.openbook.alliance.cli.book;

import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.statement.TextTable;

/** A classified statement, for reading. */
final class CostStatementText {
  private final CostStatement statement;
  private final Figures figures;

  private CostStatementText(CostStatement statement, Figures figures) {
    this.statement = statement;
    this.figures = figures;
  }

  static String of(CostStatement statement, Figures figures) {
    return new CostStatementText(statement, figures).written();
  }

  private String written() {
    StringBuilder findings = new StringBuilder();
    for (CostFinding finding : statement.findings()) {
      String told = Told.of(finding.message()).in(figures.language());
      findings.append(figures.said("cost-finding", told)).append('\n');
    }
    return heading() + "\n" + lines().indented("  ") + totals().indented("  ") + findings;
  }

  private String heading() {
    return figures.said(
        "cost-statement",
        statement.book(),
        figures.days(statement.period()),
        figures.counted("of-entries", statement.entries()),
        figures.counted("of-findings", statement.findings().size()));
  }

  private TextTable lines() {
    TextTable table =
        new TextTable("lllllrrrr")
            .row(
                figures.said("party"),
                figures.said("class"),
                figures.said("cost-type"),
                figures.said("month"),
                "",
                figures.said("entries"),
                figures.said("gross"),
                figures.said("credits"),
                figures.said("net"));
    for (CostLine line : statement.lines()) {
      table.row(
          line.party().value(),
          figures.said("class", line.costClass()),
          line.costType().value(),
          figures.month(line.month()),
          nature(line),
          figures.count(line.entries()),
          figures.sum(line.charges()),
          figures.sum(line.credits()),
          figures.sum(line.net()));
    }
    return table;
  }

  private TextTable totals() {
    TextTable totals = new TextTable("lr");
    for (CostClass costClass : CostClass.values()) {
      totals.row(figures.said("class", costClass), figures.sum(statement.value(costClass)));
    }
    return totals.row(figures.said("in-no-class"), figures.sum(statement.unstated()));
  }

  private String nature(CostLine line) {
    String carried =
        line.carriedFrom()
            .map(month -> figures.said("carried-from", figures.month(month)))
            .orElse("");
    return line.nature() == CostLine.Nature.COST
        ? carried
        : (figures.said("nature", line.nature()) + " " + carried).strip();
  }
}
