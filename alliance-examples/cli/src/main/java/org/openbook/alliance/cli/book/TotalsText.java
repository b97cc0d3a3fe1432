package org.openbook.alliance.cli.book;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.statement.TextTable;

/** Costs that no contract has classified, for reading. */
final class TotalsText {
  private TotalsText() {}

  static String of(List<CostTotals.Group> groups) {
    TextTable table =
        new TextTable("lllrrrr")
            .row("party", "cost type", "month", "entries", "gross", "credits", "net");
    for (CostTotals.Group group : groups) {
      table.row(
          group.party().value(),
          group.costType().value(),
          group.month().toString(),
          Figures.count(group.entries()),
          Figures.sum(group.charges()),
          Figures.sum(group.credits()),
          Figures.sum(group.net()));
    }
    table.row(
        "all",
        "",
        "",
        Figures.count(groups.stream().mapToLong(CostTotals.Group::entries).sum()),
        Figures.sum(Rational.sum(groups.stream().map(CostTotals.Group::charges).toList())),
        Figures.sum(Rational.sum(groups.stream().map(CostTotals.Group::credits).toList())),
        Figures.sum(Rational.sum(groups.stream().map(CostTotals.Group::net).toList())));
    return "unclassified costs by party, cost type and month of accrual\n"
        + table.indented("  ")
        + unclassified(groups);
  }

  private static String unclassified(List<CostTotals.Group> groups) {
    Set<String> types = new TreeSet<>();
    groups.forEach(group -> types.add(group.costType().value()));
    StringBuilder text = new StringBuilder();
    types.forEach(
        type ->
            text.append("finding: cost type '")
                .append(type)
                .append("' is unclassified; a contract classifies it (--classification)\n"));
    return text.toString();
  }
}
