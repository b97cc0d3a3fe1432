package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history withdraw}: a withdrawal. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
public final class WithdrawCommand extends ActedChange {
  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.withdraw(SettlementId.of(settlement), act());
  }
}
