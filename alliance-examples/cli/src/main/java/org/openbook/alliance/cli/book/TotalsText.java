package org.openbook.alliance.cli.book;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.statement.TextTable;

/** Costs that no contract has classified, for reading. */
final class TotalsText {
  private TotalsText() {}

  static String of(List<CostTotals.Group> groups, Figures figures) {
    TextTable table =
        new TextTable("lllrrrr")
            .row(
                figures.said("party"),
                figures.said("cost-type"),
                figures.said("month"),
                figures.said("entries"),
                figures.said("gross"),
                figures.said("credits"),
                figures.said("net"));
    for (CostTotals.Group group : groups) {
      table.row(
          group.party().value(),
          group.costType().value(),
          figures.month(group.month()),
          figures.count(group.entries()),
          figures.sum(group.charges()),
          figures.sum(group.credits()),
          figures.sum(group.net()));
    }
    table.row(
        figures.said("all"),
        "",
        "",
        figures.count(groups.stream().mapToLong(CostTotals.Group::entries).sum()),
        sum(groups, CostTotals.Group::charges, figures),
        sum(groups, CostTotals.Group::credits, figures),
        sum(groups, CostTotals.Group::net, figures));
    return figures.said("unclassified")
        + "\n"
        + table.indented("  ")
        + unclassified(groups, figures);
  }

  private static String sum(
      List<CostTotals.Group> groups, Function<CostTotals.Group, Rational> part, Figures figures) {
    return figures.sum(Rational.sum(groups.stream().map(part).toList()));
  }

  private static String unclassified(List<CostTotals.Group> groups, Figures figures) {
    Set<String> types = new TreeSet<>();
    groups.forEach(group -> types.add(group.costType().value()));
    StringBuilder text = new StringBuilder();
    types.forEach(type -> text.append(figures.said("unclassified-type", type)).append('\n'));
    return text.toString();
  }
}
