package org.openbook.alliance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.examples.cli.SettlementOptions.Settled;
import org.openbook.alliance.examples.html.StatementHtml;
import org.openbook.alliance.examples.spreadsheet.Spreadsheet;
import org.openbook.alliance.examples.statement.StatementText;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code alliance settle}: settles a period and writes the settlement for its readers. */
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the facts of a period on terms and writes the result.",
      "Nothing is written where anything is wrong with either document."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:settled", "1:terms or facts cannot be settled", "2:a wrong option"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance settle --terms terms.json --facts 2026.json",
      "  alliance settle --terms terms.json --facts 2026.json --stage final --out 2026.html",
      "  alliance settle --terms terms.json --facts 2026.json --lang fi --out - --out 2026.xlsx",
      "  alliance settle --terms terms.json --facts 2026.json --format json > 2026-settled.json"
    })
public final class SettleCommand implements Callable<Integer> {
  private static final String TERMINAL = "-";

  @Mixin private SettlementOptions options = new SettlementOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: what a file's ending says, otherwise text).")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, '-' to the terminal; may be given several times (default: -).")
  private List<String> outs = List.of(TERMINAL);

  @Option(
      names = "--cover",
      paramLabel = "C.json",
      description = "Notes for the statement and the names of cost types, in three languages.")
  private @Nullable Path cover;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Map<String, Format> wanted = new LinkedHashMap<>();
    outs.forEach(out -> wanted.put(out, formatOf(out)));
    Settled settled = options.settled();
    Statement statement = Statement.of(settled.settlement(), coverOf(settled));
    Map<String, byte[]> written = new LinkedHashMap<>();
    wanted.forEach((out, as) -> written.put(out, bytes(as, settled, statement)));
    written.forEach(this::write);
    if (!isStatementShown(wanted)) {
      tellNotices(settled.settlement());
    }
    return ExitCode.OK;
  }

  private static boolean isStatementShown(Map<String, Format> wanted) {
    return wanted.get(TERMINAL) == Format.TEXT;
  }

  // A statement on the terminal has them in a section of its own.
  private void tellNotices(Settlement settlement) {
    PrintWriter teller = spec.commandLine().getErr();
    settlement
        .notices()
        .forEach(
            notice ->
                teller.println(
                    "notice: %s (%s)"
                        .formatted(notice.text().in(options.language()), notice.given())));
    teller.flush();
  }

  private Format formatOf(String out) {
    Format chosen = format == null ? Format.ofFile(out).orElse(Format.TEXT) : format;
    if (out.equals(TERMINAL) && !chosen.isText()) {
      throw new ParameterException(
          spec.commandLine(),
          "format is " + chosen + "; it is written to a file, name one by --out");
    }
    return chosen;
  }

  private Cover coverOf(Settled settled) {
    return cover == null
        ? Cover.of(settled.agreement())
        : CoverFile.read(cover, settled.agreement());
  }

  private byte[] bytes(Format as, Settled settled, Statement statement) {
    Language language = options.language();
    return switch (as) {
      case TEXT -> StatementText.of(statement, language).getBytes(UTF_8);
      case HTML -> StatementHtml.of(statement, language).getBytes(UTF_8);
      case JSON -> SettlementDocument.of(settled.settlement()).toJson().getBytes(UTF_8);
      case XLSX -> Spreadsheet.of(settled.settlement(), settled.agreement(), language);
    };
  }

  private void write(String out, byte[] bytes) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (out.equals(TERMINAL)) {
      terminal.print(new String(bytes, UTF_8));
      terminal.flush();
    } else {
      WholeFile.write(Path.of(out), bytes);
      // Beside a statement on the terminal this is no part of it.
      PrintWriter teller = outs.contains(TERMINAL) ? spec.commandLine().getErr() : terminal;
      teller.println("written: " + out);
      teller.flush();
    }
  }
}
