package org.openbook.alliance.cli.settlement;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    footer = {
      "  alliance statement 2026-settled.json --lang fi",
      "  alliance statement 2026-settled.json --cover cover.json --out 2026.pdf --out 2026.html"
    })
public final class StatementCommand implements Callable<Integer> {
  @Parameters(paramLabel = "S.json", descriptionKey = "settlement-file")
  private Path file = Path.of("");

  @Mixin private Output output = new Output();

  @Mixin private FiguresOption figures = new FiguresOption();

  @Option(names = "--cover", paramLabel = "C.json")
  private @Nullable Path cover;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(StatementFile.formats());
    figures.check(wanted);
    StatementFile statement = StatementFile.of(SettledDocument.read(file), cover);
    output.write(wanted, as -> statement.bytes(as, figures));
    return ExitCode.OK;
  }
}
