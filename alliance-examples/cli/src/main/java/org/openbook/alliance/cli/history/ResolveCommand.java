package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history resolve}: the end of a dispute. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Ends a dispute: its amount is due again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"})
public final class ResolveCommand extends ActedChange {
  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "N",
      description = "The settlement's number.")
  private int settlement = 1;

  @Option(names = "--line", required = true, paramLabel = "ID", description = "The line.")
  private String line = "";

  @Option(
      names = "--party",
      required = true,
      paramLabel = "ID",
      description = "Whose part of the line.")
  private String party = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.resolve(
        new Part(SettlementId.of(settlement), LineId.of(line), PartyId.of(party)), act());
  }
}
