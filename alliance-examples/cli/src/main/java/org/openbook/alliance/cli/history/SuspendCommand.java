package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.term.Clause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history suspend}: a suspension. */
@Command(
    name = "suspend",
    mixinStandardHelpOptions = true,
    description = "Suspends the payment of a fee, not the entitlement to it; a reason is needed.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"})
public final class SuspendCommand extends ActedChange {
  @Option(names = "--line", required = true, paramLabel = "ID", description = "The fee's line.")
  private String line = "";

  @Option(
      names = "--clause",
      required = true,
      paramLabel = "CLAUSE",
      description = "Where the contract permits it.")
  private String clause = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.suspend(LineId.of(line), Clause.of(clause), act());
  }
}
