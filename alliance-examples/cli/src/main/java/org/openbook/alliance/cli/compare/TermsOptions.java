package org.openbook.alliance.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.StageOption;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One's own terms on the same facts. */
final class TermsOptions {
  @Option(names = "--terms", required = true, paramLabel = "T.json")
  private List<Path> terms = new ArrayList<>();

  @Option(names = "--facts", required = true, paramLabel = "F.json")
  private Path facts = Path.of("");

  @Mixin private StageOption stage = new StageOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The language of what is written. */
  Language language() {
    return LanguageOption.of(command);
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
    return Documents.settled(file, List.of(facts), () -> agreement.settle(given, stage.stage()));
  }

  /** The file's name; with its folders where two have the same. */
  private String title(Path file) {
    long namesakes =
        terms.stream().filter(other -> other.endsWith(file.getFileName())).distinct().count();
    return (namesakes > 1 ? file : file.getFileName()).toString();
  }
}
