package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history lift}: the end of a suspension. */
@Command(
    name = "lift",
    mixinStandardHelpOptions = true,
    description = "Lifts the suspension of a fee.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"})
public final class LiftCommand extends ActedChange {
  @Option(names = "--line", required = true, paramLabel = "ID", description = "The fee's line.")
  private String line = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.lift(LineId.of(line), act());
  }
}
