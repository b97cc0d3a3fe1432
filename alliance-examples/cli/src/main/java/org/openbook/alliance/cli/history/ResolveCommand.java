package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history resolve}: the end of a dispute. */
@Command(name = "resolve", mixinStandardHelpOptions = true)
public final class ResolveCommand extends ActedChange {
  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Option(names = "--line", required = true, paramLabel = "ID")
  private String line = "";

  @Option(names = "--party", descriptionKey = "disputed-party", required = true, paramLabel = "ID")
  private String party = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.resolve(
        new Part(SettlementId.of(settlement), LineId.of(line), PartyId.of(party)), act());
  }
}
