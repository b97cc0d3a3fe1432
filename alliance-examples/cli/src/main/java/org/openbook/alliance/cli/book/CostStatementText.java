package org.openbook.alliance.cli.book;

import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.statement.TextTable;

/** A classified statement, for reading. */
final class CostStatementText {
  private CostStatementText() {}

  static String of(CostStatement statement) {
    TextTable table =
        new TextTable("lllllrrrr")
            .row("party", "class", "cost type", "month", "", "entries", "gross", "credits", "net");
    for (CostLine line : statement.lines()) {
      table.row(
          line.party().value(),
          line.costClass().toString(),
          line.costType().value(),
          line.month().toString(),
          nature(line),
          Figures.count(line.entries()),
          Figures.sum(line.charges()),
          Figures.sum(line.credits()),
          Figures.sum(line.net()));
    }
    TextTable totals = new TextTable("lr");
    for (CostClass costClass : CostClass.values()) {
      totals.row(costClass.toString(), Figures.sum(statement.value(costClass)));
    }
    totals.row("in no class (findings)", Figures.sum(statement.unstated()));
    StringBuilder findings = new StringBuilder();
    for (CostFinding finding : statement.findings()) {
      findings.append("finding: ").append(finding.message()).append('\n');
    }
    return statement + "\n" + table.indented("  ") + totals.indented("  ") + findings;
  }

  private static String nature(CostLine line) {
    String carried = line.carriedFrom().map(month -> "carried from " + month).orElse("");
    return line.nature() == CostLine.Nature.COST ? carried : line.nature() + " " + carried;
  }
}
