package org.openbook.alliance.cli.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book diff}: what two books do not have in common. */
@Command(name = "diff", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "one-book")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "other-book")
  private Path other = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return diff(Documents.book(one), Documents.book(other), out);
    } catch (IllegalArgumentException refused) {
      return BookCommand.refuse(spec, refused);
    } finally {
      out.flush();
    }
  }

  private int diff(OpenBook a, OpenBook b, PrintWriter out) {
    Figures figures = Figures.of(LanguageOption.of(spec), a.currency());
    Map<Origin, CostEntry> left = byOrigin(a);
    Map<Origin, CostEntry> right = byOrigin(b);
    List<CostEntry> onlyLeft = without(left, right);
    List<CostEntry> onlyRight = without(right, left);
    long same = 0;
    int different = 0;
    for (Map.Entry<Origin, CostEntry> entry : left.entrySet()) {
      CostEntry match = right.get(entry.getKey());
      if (match != null && match.equals(entry.getValue())) {
        same++;
      } else if (match != null) {
        different++;
        out.println(
            figures.said(
                "different",
                EntryText.of(entry.getValue(), figures),
                EntryText.of(match, figures)));
      }
    }
    onlyLeft.forEach(entry -> out.println(only("A", entry, figures)));
    onlyRight.forEach(entry -> out.println(only("B", entry, figures)));
    out.println(
        figures.said(
            "compared",
            figures.count(same),
            figures.count(different),
            figures.count(onlyLeft.size()),
            sum(onlyLeft, figures),
            figures.count(onlyRight.size()),
            sum(onlyRight, figures)));
    if (b.continues(a.head())) {
      out.println(figures.counted("continues", b.postings().size() - a.postings().size()));
    }
    return onlyLeft.isEmpty() && onlyRight.isEmpty() && different == 0 ? 0 : 1;
  }

  private static Map<Origin, CostEntry> byOrigin(OpenBook book) {
    Map<Origin, CostEntry> entries = new LinkedHashMap<>();
    book.entries().forEach(entry -> entries.put(entry.origin(), entry));
    return entries;
  }

  private static List<CostEntry> without(
      Map<Origin, CostEntry> entries, Map<Origin, CostEntry> others) {
    List<CostEntry> rest = new ArrayList<>();
    entries.forEach(
        (origin, entry) -> {
          if (!others.containsKey(origin)) {
            rest.add(entry);
          }
        });
    return rest;
  }

  private static String only(String book, CostEntry entry, Figures figures) {
    return figures.said("only-in", book, EntryText.of(entry, figures));
  }

  private static String sum(List<CostEntry> entries, Figures figures) {
    return figures.sum(Rational.sum(entries.stream().map(CostEntry::value).toList()));
  }
}
