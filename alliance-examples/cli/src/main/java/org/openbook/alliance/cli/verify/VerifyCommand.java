package org.openbook.alliance.cli.verify;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance verify}: whether what a file states follows from what it holds. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance verify 2026-settled.json",
      "  alliance verify 2026.pdf --lang fi",
      "  alliance verify 2026.html --against 2026-settled.json"
    })
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", descriptionKey = "verified-file")
  private Path file = Path.of("");

  @Option(names = "--against", paramLabel = "S.json")
  private @Nullable Path against;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec;

  private Checked checked(byte[] bytes, Language in) {
    try {
      return Checked.of(bytes, in);
    } catch (Refusal ofAnotherKind) {
      throw new Refusal(Told.at(file, ofAnotherKind.told()), ofAnotherKind);
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Language in = language.language();
    Checked checked = Documents.read(file, bytes -> checked(bytes, in));
    if (against != null && checked.kind() == FileKind.BOOK) {
      throw WrongOption.of(spec, "book-against", against);
    }
    Answer answer = against == null ? checked.answer() : checked.against(against, in);
    answer.findings().forEach(finding -> err.println(file + ": " + finding.in(in)));
    err.flush();
    if (!answer.holds()) {
      return ExitCode.SOFTWARE;
    }
    out.println(file + ": " + checked.headline().in(in));
    answer.lines().forEach(out::println);
    out.flush();
    return ExitCode.OK;
  }
}
