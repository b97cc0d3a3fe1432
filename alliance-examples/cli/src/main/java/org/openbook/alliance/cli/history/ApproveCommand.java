package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history approve}: an approval. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = "Records that somebody approved a settlement.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer =
        "  alliance history approve life.json --settlement 1 --role \"Client\" --by \"A. Controller\"")
public final class ApproveCommand extends ActedChange {
  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "N",
      description = "The settlement's number.")
  private int settlement = 1;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "In which role, as the contract calls it.")
  private String role = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.approve(SettlementId.of(settlement), role, act());
  }
}
