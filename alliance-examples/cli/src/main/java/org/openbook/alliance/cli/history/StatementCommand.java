package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.settlement.FiguresOption;
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
    footer = "  alliance history statement life.json --settlement 3 --lang fi --out 3.html")
public final class StatementCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Mixin private Output output = new Output();

  @Mixin private FiguresOption figures = new FiguresOption();

  @Option(names = "--cover", paramLabel = "C.json")
  private @Nullable Path cover;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(StatementFile.formats());
    figures.check(wanted);
    SettlementHistory history = HistoryFile.read(file).history();
    StatementFile statement = StatementFile.of(history, SettlementId.of(settlement), cover);
    output.write(wanted, as -> statement.bytes(as, figures));
    return ExitCode.OK;
  }
}
