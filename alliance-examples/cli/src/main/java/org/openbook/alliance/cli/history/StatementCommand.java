package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.settlement.StatementFile;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alliance history statement}: the statement of an issued settlement. */
@Command(
    name = "statement",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the statement of an issued settlement, with its number, its approvals and its place in",
      "the history: text, html, xlsx, pdf or json."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:the history has no such settlement", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer = "  alliance history statement life.json --settlement 3 --lang fi --out 3.html")
public final class StatementCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", description = "The history.")
  private Path file = Path.of("");

  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "N",
      description = "The settlement's number.")
  private int settlement = 1;

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
    SettlementHistory history = HistoryFile.read(file).history();
    StatementFile statement = StatementFile.of(history, SettlementId.of(settlement), cover);
    output.write(wanted, as -> statement.bytes(as, language.language()));
    return ExitCode.OK;
  }
}
