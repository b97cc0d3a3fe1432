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
@Command(name = "dispute", mixinStandardHelpOptions = true)
public final class DisputeCommand extends ActedChange {
  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Option(names = "--line", required = true, paramLabel = "ID")
  private String line = "";

  @Option(names = "--party", descriptionKey = "disputed-party", required = true, paramLabel = "ID")
  private String party = "";

  @Option(names = "--amount", paramLabel = "AMOUNT")
  private @Nullable String amount;

  @Override
  SettlementHistory change(SettlementHistory history) {
    Part part = new Part(SettlementId.of(settlement), LineId.of(line), PartyId.of(party));
    return amount == null
        ? history.dispute(part, act())
        : history.dispute(part, GivenAmount.of(amount, history), act());
  }
}
