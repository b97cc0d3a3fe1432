package org.openbook.alliance.cli.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book diff}: what two books do not have in common. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Compares two books posting by posting, by where each comes from.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the same postings", "1:they differ", "2:a book cannot be used"})
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", description = "The one book.")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The other book.")
  private Path other = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return diff(Documents.book(one), Documents.book(other), out);
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    } finally {
      out.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private static int diff(OpenBook a, OpenBook b, PrintWriter out) {
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
        out.println("different: " + entry.getValue() + " | " + match);
      }
    }
    onlyLeft.forEach(entry -> out.println("only in A: " + entry));
    onlyRight.forEach(entry -> out.println("only in B: " + entry));
    out.printf(
        "in both %s, different %s, only in A %s (%s), only in B %s (%s)%n",
        Figures.count(same),
        Figures.count(different),
        Figures.count(onlyLeft.size()),
        sum(onlyLeft),
        Figures.count(onlyRight.size()),
        sum(onlyRight));
    if (b.continues(a.head())) {
      out.println("B continues A: " + (b.postings().size() - a.postings().size()) + " lines more");
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

  private static String sum(List<CostEntry> entries) {
    return Figures.sum(Rational.sum(entries.stream().map(CostEntry::value).toList()));
  }
}
