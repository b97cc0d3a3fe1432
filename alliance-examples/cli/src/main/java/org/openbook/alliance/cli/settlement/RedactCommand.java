package org.openbook.alliance.cli.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.SettledDocument;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.option.WholeFile;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance redact}: a settlement document for a recipient who may not see all of it. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    footer = "  alliance redact 2026-settled.json --without facts --out 2026-for-council.json")
public final class RedactCommand implements Callable<Integer> {
  @Parameters(paramLabel = "S.json", descriptionKey = "redacted-file")
  private Path file = Path.of("");

  @Option(names = "--without", required = true, paramLabel = "PART")
  private List<Part> parts = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "R.json")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  /** What can be left out. */
  enum Part {
    TERMS {
      @Override
      SettlementDocument left(SettlementDocument document) {
        return document.withoutTerms();
      }

      @Override
      boolean isGoneFrom(SettlementDocument document) {
        return document.terms().isEmpty();
      }
    },
    FACTS {
      @Override
      SettlementDocument left(SettlementDocument document) {
        return document.withoutFacts();
      }

      @Override
      boolean isGoneFrom(SettlementDocument document) {
        return document.facts().isEmpty();
      }
    };

    abstract SettlementDocument left(SettlementDocument document);

    abstract boolean isGoneFrom(SettlementDocument document);

    Label words() {
      return CliWords.TABLE.group("left-out").label(this);
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Format.requireJson(out, spec);
    SettlementDocument document = Documents.settlement(file);
    // Without its terms or facts nobody could find out any more.
    Documents.requireHolds(file, Verification.of(document));
    refuseWhatIsGone(document);
    SettlementDocument redacted = document;
    for (Part part : parts) {
      redacted = part.left(redacted);
    }
    WholeFile.write(out, redacted.toJson().getBytes(UTF_8));
    tell(redacted);
    return ExitCode.OK;
  }

  private void refuseWhatIsGone(SettlementDocument document) {
    List<Label> absent =
        parts.stream()
            .distinct()
            .filter(part -> part.isGoneFrom(document))
            .map(part -> Refusal.words("left-out-already", file, part.words()))
            .toList();
    if (!absent.isEmpty()) {
      throw new Refusal(Told.lines(absent));
    }
  }

  private void tell(SettlementDocument redacted) {
    Language language = LanguageOption.of(spec);
    WordGroup says = CliWords.TABLE.group("says");
    PrintWriter teller = spec.commandLine().getOut();
    teller.println(says.text(language, "written", out));
    teller.println(says.text(language, "redacted-shows"));
    teller.println(
        says.text(language, "redacted-lacks", SettledDocument.leftOut(redacted).in(language)));
    teller.println(
        says.text(language, "verify-will-say", Told.of(Verification.of(redacted)).in(language)));
    teller.flush();
  }
}
