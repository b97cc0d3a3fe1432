package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.party.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history undo}: a payment that was dated ahead is undone. */
@Command(name = "undo", mixinStandardHelpOptions = true)
public final class UndoCommand extends ActedChange {
  @Option(names = "--payer", required = true, paramLabel = "ID")
  private String payer = "";

  @Option(names = "--payee", required = true, paramLabel = "ID")
  private String payee = "";

  @Option(names = "--reference", required = true, paramLabel = "TEXT")
  private String reference = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.append(
        new HistoryEvent.Undone(PartyId.of(payer), PartyId.of(payee), reference, act()));
  }
}
