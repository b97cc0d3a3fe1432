package org.openbook.alliance.examples.tesoma;

import java.util.concurrent.Callable;
import org.openbook.alliance.examples.statement.LanguageOption;
import org.openbook.alliance.examples.statement.StatementText;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Label;
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
  private static final Label NOTE =
      Label.of(
          "Esimerkki: kustannusrivit ovat synteettisiä; jokainen oletus on merkitty oletukseksi.",
          "Exempel: kostnadsraderna är syntetiska; varje antagande är markerat som ett antagande.",
          "An example: the cost lines are synthetic; every assumption is marked as one.");

  @Mixin private LanguageOption lang = new LanguageOption();

  @Option(
      names = "--overrun",
      description = "Settle an imagined period with an overrun and a negative score instead.")
  private boolean overrun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Agreement agreement = TesomaTerms.agreement();
    PeriodFacts facts = overrun ? TesomaFacts.overrun() : TesomaFacts.underrun();
    spec.commandLine()
        .getOut()
        .print(StatementText.of(agreement.settle(facts), agreement.label(), NOTE, lang.language()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
