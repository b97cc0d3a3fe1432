package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history approve}: an approval. */
@Command(name = "approve", mixinStandardHelpOptions = true)
public final class ApproveCommand extends ActedChange {
  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Option(names = "--role", required = true, paramLabel = "ROLE")
  private String role = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.approve(SettlementId.of(settlement), role, act());
  }
}
