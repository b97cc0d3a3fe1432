package org.openbook.alliance.cli.history;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.language.Language;
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
    footer = "  alliance history init life.json --terms terms.json")
public final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "new-history")
  private Path file = Path.of("");

  @Option(names = "--terms", required = true, paramLabel = "T.json")
  private Path terms = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Format.requireJson(file, spec);
    SettlementHistory history = SettlementHistory.of(Documents.terms(terms));
    if (Files.exists(file)) {
      throw Refusal.of("history-is-there", file);
    }
    HistoryFile.write(file, history);
    Language language = LanguageOption.of(spec);
    PrintWriter out = spec.commandLine().getOut();
    out.println(HistoryWords.BEGUN.with(file, history.agreement().label()).in(language));
    out.flush();
    return ExitCode.OK;
  }
}
