package org.openbook.alliance.cli.history;

import org.jspecify.annotations.Nullable;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history dispute}: a dispute. */
@Command(
    name = "dispute",
    mixinStandardHelpOptions = true,
    description =
        "A party disputes or reserves what is open of its part of a line; a reason is needed.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer =
        "  alliance history dispute life.json --settlement 1 --line fee --party city --by City --reason \"late\"")
public final class DisputeCommand extends ActedChange {
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

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "How much of it (default: all that is open).")
  private @Nullable String amount;

  @Override
  SettlementHistory change(SettlementHistory history) {
    Part part = new Part(SettlementId.of(settlement), LineId.of(line), PartyId.of(party));
    return amount == null
        ? history.dispute(part, act())
        : history.dispute(part, GivenAmount.of(amount, history), act());
  }
}
