package org.openbook.alliance.examples.tesoma;

import java.util.concurrent.Callable;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance life}: Tesoma's two contract periods, settlement after settlement. */
@Command(
    name = "life",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the Tesoma wellbeing alliance over two contract periods: on account every month,",
      "interim with retention, provisional while tranches are open, and finally.",
      "Costs are synthetic; what was never published is marked as an assumption."
    })
public final class LifeCommand implements Callable<Integer> {
  @Option(
      names = "--lang",
      defaultValue = "EN",
      description = "Language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(LifeText.of(LifeTerms.decided(), Life.steps(), language));
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
