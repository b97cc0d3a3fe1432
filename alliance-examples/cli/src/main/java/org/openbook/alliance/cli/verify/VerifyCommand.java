package org.openbook.alliance.cli.verify;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance verify}: whether what a file states follows from what it holds. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a file with nothing but itself, whatever its name: a settlement or a history (every",
      "figure made again, everything settled anew, digests, links and balances compared), a book",
      "(its chain), a PDF (the settlement attached to it). Of an HTML page or a workbook it reads",
      "the printed digests only, and says so. It says what the answer proves and what not."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything follows that could be checked",
      "1:something does not, or it is no such file",
      "2:a wrong option"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance verify 2026-settled.json",
      "  alliance verify 2026.pdf --lang fi",
      "  alliance verify 2026.html --against 2026-settled.json"
    })
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "A settlement, history or book document, a PDF, an HTML page or a workbook.")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "S.json",
      description = "A settlement document that verifies; FILE must be of the same settlement.")
  private @Nullable Path against;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Checked checked = Documents.read(file, bytes -> Checked.of(bytes, language.language()));
    if (against != null && checked.kind() == FileKind.BOOK) {
      throw new ParameterException(
          spec.commandLine(),
          "--against is '%s'; a book is of no settlement, compare its last link"
              .formatted(against));
    }
    Answer answer = against == null ? checked.answer() : checked.against(against);
    answer.findings().forEach(finding -> err.println(file + ": " + finding));
    err.flush();
    if (!answer.holds()) {
      return ExitCode.SOFTWARE;
    }
    out.println(file + " " + checked.headline());
    answer.lines().forEach(out::println);
    out.flush();
    return ExitCode.OK;
  }
}
