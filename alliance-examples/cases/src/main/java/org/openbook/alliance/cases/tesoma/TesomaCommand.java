package org.openbook.alliance.cases.tesoma;

import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance tesoma}: settles Tesoma's first contract period and prints the statement. */
@Command(
    name = "tesoma",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the first contract period of the Tesoma wellbeing alliance and explains every figure.",
      "The ledger is synthetic; every parameter that was never published is marked as an assumption."
    })
public final class TesomaCommand implements Callable<Integer> {
  @Mixin private LanguageOption lang = new LanguageOption();

  @Option(
      names = "--overrun",
      description = "Settle an imagined period with an overrun and a negative score instead.")
  private boolean overrun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PeriodFacts facts = overrun ? TesomaFacts.overrun() : TesomaFacts.underrun();
    spec.commandLine().getOut().print(StatementText.of(TesomaStatement.of(facts), lang.language()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
