package org.openbook.alliance.examples.tesoma;

import java.util.concurrent.Callable;
import org.openbook.alliance.examples.statement.LanguageOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance life}: Tesoma's two contract periods, settlement after settlement. */
@Command(
    name = "life",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the Tesoma wellbeing alliance over two contract periods: on account",
      "every month, interim with retention, provisional while tranches are open, final;",
      "records every payment, and proves that they add up to the final entitlement.",
      "Costs are synthetic; what was never published is marked as an assumption."
    })
public final class LifeCommand implements Callable<Integer> {
  @Mixin private LanguageOption lang = new LanguageOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(LifeText.of(Life.lived(), lang.language()));
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
