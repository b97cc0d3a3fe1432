package org.openbook.alliance.cli.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.history.SettlementHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance history init}: a history in which nothing has happened yet. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Begins the history of an agreement; an existing file is refused.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:begun", "1:refused; nothing was written", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer = "  alliance history init life.json --terms terms.json")
public final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", description = "The file to begin.")
  private Path file = Path.of("");

  @Option(names = "--terms", required = true, paramLabel = "T.json", description = "The agreement.")
  private Path terms = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Format.requireJson(file, spec.commandLine());
    SettlementHistory history = SettlementHistory.of(Documents.terms(terms));
    if (Files.exists(file)) {
      throw new IllegalArgumentException(
          file + ": it is there already; a history is begun in a new file");
    }
    HistoryFile.write(file, history);
    spec.commandLine().getOut().println("begun: " + file + ", " + history.agreement());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
