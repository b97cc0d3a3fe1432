package org.openbook.alliance.cli.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.SettledDocument;
import org.openbook.alliance.cli.option.WholeFile;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
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
    description = {
      "Writes a settlement document without its terms or without its facts, for a recipient who",
      "may not see them. Every figure stays, and both digests: what is left out are the cost",
      "entries, the measurements and the terms that no figure shows."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:the document does not verify, or what is to be left out is not in it",
      "2:a wrong option"
    },
    footerHeading = "%nExample:%n",
    footer = "  alliance redact 2026-settled.json --without facts --out 2026-for-council.json")
public final class RedactCommand implements Callable<Integer> {
  @Parameters(paramLabel = "S.json", description = "The settlement document.")
  private Path file = Path.of("");

  @Option(
      names = "--without",
      required = true,
      paramLabel = "PART",
      description = "What is left out: ${COMPLETION-CANDIDATES}; may be given twice.")
  private List<Part> parts = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "R.json", description = "Where to write.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  /** What can be left out. */
  enum Part {
    TERMS {
      @Override
      SettlementDocument left(SettlementDocument document) {
        return document.withoutTerms();
      }
    },
    FACTS {
      @Override
      SettlementDocument left(SettlementDocument document) {
        return document.withoutFacts();
      }
    };

    abstract SettlementDocument left(SettlementDocument document);

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Format.requireJson(out, spec.commandLine());
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
    List<String> gone = SettledDocument.leftOut(document);
    String absent =
        parts.stream()
            .map(Part::toString)
            .filter(gone::contains)
            .distinct()
            .map(part -> "%s: it holds no %s; they were left out already".formatted(file, part))
            .collect(Collectors.joining("\n"));
    if (!absent.isEmpty()) {
      throw new IllegalArgumentException(absent);
    }
  }

  private void tell(SettlementDocument redacted) {
    PrintWriter teller = spec.commandLine().getOut();
    teller.println("written: " + out);
    teller.println(
        "It shows period, stage, parties, every line with its amount and its division, and every"
            + " figure with its operands.");
    teller.println(
        "It holds no %s; their digests stay in it."
            .formatted(String.join(" and no ", SettledDocument.leftOut(redacted))));
    teller.println("'alliance verify' will say: " + Verification.of(redacted));
    teller.flush();
  }
}
