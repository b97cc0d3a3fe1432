package org.openbook.alliance.examples.compare;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.cli.Documents;
import org.openbook.alliance.examples.cli.Manner;
import org.openbook.alliance.examples.statement.TextTable;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** One's own terms on the same facts. */
final class TermsOptions {
  private static final Label LINES = Label.of("Erä", "Post", "Line");
  private static final Label PARTIES =
      Label.of(
          "Osapuoli (yli nollan saa, alle nollan maksaa)",
          "Part (över noll får, under noll betalar)",
          "Party (above zero is paid, below zero pays)");
  private static final String NONE = "–";

  @Option(
      names = "--terms",
      required = true,
      paramLabel = "T.json",
      description = "Terms; given once for each that is compared.")
  private List<Path> terms = new ArrayList<>();

  @Option(
      names = "--facts",
      required = true,
      paramLabel = "F.json",
      description = "The facts that all of them settle.")
  private Path facts = Path.of("");

  @ArgGroup(exclusive = false)
  private Manner manner = new Manner();

  /** Prints what each line came to and each party gets, a column for each terms. */
  void compare(PrintWriter out) {
    PeriodFacts given = Documents.facts(facts);
    List<Settlement> settled = terms.stream().map(file -> settled(file, given)).toList();
    TermsCompared compared = TermsCompared.of(settled);
    print(LINES, compared.lines(), settled, out);
    out.println();
    print(PARTIES, compared.parties(), settled, out);
  }

  private Settlement settled(Path file, PeriodFacts given) {
    Agreement agreement = Documents.terms(file);
    return Documents.settled(file, facts, () -> agreement.settle(given, manner.stage()));
  }

  private void print(
      Label heading, List<TermsCompared.Row> rows, List<Settlement> settled, PrintWriter out) {
    TextTable table = new TextTable("l" + "r".repeat(terms.size()));
    List<String> head = new ArrayList<>(List.of(heading.in(manner.language())));
    terms.forEach(file -> head.add(title(file)));
    table.row(head.toArray(String[]::new));
    for (TermsCompared.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.label().in(manner.language())));
      for (int i = 0; i < settled.size(); i++) {
        cells.add(amount(settled.get(i), row.amounts().get(i)));
      }
      table.row(cells.toArray(String[]::new));
    }
    out.print(table.indented(""));
  }

  /** The file's name; with its folders where two have the same. */
  private String title(Path file) {
    long namesakes =
        terms.stream().filter(other -> other.endsWith(file.getFileName())).distinct().count();
    return (namesakes > 1 ? file : file.getFileName()).toString();
  }

  private String amount(Settlement settled, Optional<Rational> amount) {
    TextStyle style = TextStyle.of(manner.language(), settled.model().currency());
    return amount.map(value -> style.value(value, Unit.MONEY)).orElse(NONE);
  }
}
