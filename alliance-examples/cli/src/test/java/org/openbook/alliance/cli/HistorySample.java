package org.openbook.alliance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/** A history in which Tesoma's period is settled once, and then finally. */
public final class HistorySample {
  private HistorySample() {}

  /** The history. */
  public static SettlementHistory history() throws IOException {
    Agreement terms =
        TermsDocument.parse(Files.readAllBytes(Path.of(Ran.TESOMA + "terms.json"))).agreement();
    byte[] facts = Files.readAllBytes(Path.of(Ran.TESOMA + "facts.json"));
    Settlement interim = terms.settle(FactsDocument.parse(facts).facts(), Stage.INTERIM);
    Settlement last = terms.settle(FactsDocument.parse(facts).facts(), Stage.FINAL);
    return SettlementHistory.of(terms)
        .issue(interim, Act.of(LocalDate.of(2022, 3, 1), "Controller"))
        .issue(last, Act.of(LocalDate.of(2022, 6, 1), "Controller"));
  }

  /** Its document in a file. */
  public static Path in(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("history.json"), HistoryDocument.of(history()).toJson());
  }
}
