package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.report.Printout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alliance history events}: what happened, each with its link. */
@Command(name = "events", mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML);
    Printout events = HistoryReport.events(HistoryFile.read(file).history());
    output.write(wanted, as -> PrintoutFile.bytes(events, as, language.language()));
    return ExitCode.OK;
  }
}
