package org.openbook.alliance.cli.settlement;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.SettledDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alliance statement}: a settlement document as its readers read it. */
@Command(
    name = "statement",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the statement of a settlement document: text, html, xlsx, pdf (with the document",
      "inside) or json. It is settled anew; a document that does not verify is refused."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:the document does not verify, or terms or facts were left out of it",
      "2:a wrong option"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance statement 2026-settled.json --lang fi",
      "  alliance statement 2026-settled.json --cover cover.json --out 2026.pdf --out 2026.html"
    })
public final class StatementCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "S.json",
      description = "A settlement document, as 'settle --out S.json' writes it.")
  private Path file = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--cover",
      paramLabel = "C.json",
      description = "Notes for the statement and the names of cost types, in three languages.")
  private @Nullable Path cover;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(StatementFile.formats());
    StatementFile statement = StatementFile.of(SettledDocument.read(file), cover);
    output.write(wanted, as -> statement.bytes(as, language.language()));
    return ExitCode.OK;
  }
}
