package org.openbook.alliance.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Manner;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One's own terms on the same facts. */
final class TermsOptions {
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

  @Mixin private Manner manner = new Manner();

  /** The language of what is written. */
  Language language() {
    return manner.language();
  }

  /** What each line came to and each party gets, a column for each terms. */
  TermsCompared compared() {
    PeriodFacts given = Documents.facts(facts);
    return TermsCompared.of(
        terms.stream().map(this::title).toList(),
        terms.stream().map(file -> settled(file, given)).toList());
  }

  private Settlement settled(Path file, PeriodFacts given) {
    Agreement agreement = Documents.terms(file);
    return Documents.settled(file, facts, () -> agreement.settle(given, manner.stage()));
  }

  /** The file's name; with its folders where two have the same. */
  private String title(Path file) {
    long namesakes =
        terms.stream().filter(other -> other.endsWith(file.getFileName())).distinct().count();
    return (namesakes > 1 ? file : file.getFileName()).toString();
  }
}
