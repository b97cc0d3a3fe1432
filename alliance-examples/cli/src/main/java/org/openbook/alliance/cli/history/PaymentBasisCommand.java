package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.decision.DecisionDraft;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.report.Printout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alliance history payment-basis}: what each client pays on which account. */
@Command(
    name = "payment-basis",
    mixinStandardHelpOptions = true,
    footer = "  alliance history payment-basis life.json --settlement 3 --plan plan.json --lang fi")
public final class PaymentBasisCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Option(names = "--plan", required = true, paramLabel = "P.json")
  private Path plan = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.PDF);
    SettlementHistory history = HistoryFile.read(file).history();
    AccountPlan accounts = Documents.accountPlan(plan);
    SettlementId id = SettlementId.of(settlement);
    Printout basis =
        Documents.made(() -> DecisionDraft.paymentBasis(history, id, accounts), file, plan);
    output.write(wanted, as -> PrintoutFile.bytes(basis, as, language.language()));
    return ExitCode.OK;
  }
}
