package org.openbook.alliance.cli.history;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.statement.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance history verify}: whether a life follows from what its file holds. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SettlementHistory history = HistoryFile.read(file).history();
    PrintWriter out = spec.commandLine().getOut();
    out.println(HistoryWords.HOLDS.with(file).in(language.language()));
    out.print(StatementText.of(HistoryReport.verified(history), language.language()));
    out.flush();
    return ExitCode.OK;
  }
}
