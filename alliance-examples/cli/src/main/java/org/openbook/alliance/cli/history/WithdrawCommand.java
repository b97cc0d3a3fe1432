package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history withdraw}: a withdrawal. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description =
        "Withdraws a wrong settlement, so that the right one can be issued; a reason is needed.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer =
        "  alliance history withdraw life.json --settlement 2 --by Controller --reason \"a wrong month\"")
public final class WithdrawCommand extends ActedChange {
  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "N",
      description = "The settlement's number.")
  private int settlement = 1;

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.withdraw(SettlementId.of(settlement), act());
  }
}
