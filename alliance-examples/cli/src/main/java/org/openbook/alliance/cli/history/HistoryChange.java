package org.openbook.alliance.cli.history;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.statement.StatementText;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that adds an event to a history in a file. */
abstract class HistoryChange implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "history-file")
  private Path file = Path.of("");

  @Option(names = "--out", descriptionKey = "history-out", paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec;

  /** The history with one more event. */
  abstract SettlementHistory change(SettlementHistory history);

  @Override
  public Integer call() {
    if (out != null) {
      Format.requireJson(out, spec);
    }
    HistoryFile read = HistoryFile.read(file);
    SettlementHistory longer = changed(read.history());
    if (out == null) {
      read.replace(longer);
    } else {
      HistoryFile.write(out, longer);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.print(StatementText.of(HistoryReport.ofLastEvent(longer), language.language()));
    terminal.flush();
    return ExitCode.OK;
  }

  private SettlementHistory changed(SettlementHistory history) {
    try {
      return change(history);
    } catch (IllegalArgumentException refused) {
      throw new Refusal(Told.at(file, Told.of(refused)), refused);
    }
  }

  Path file() {
    return file;
  }
}
