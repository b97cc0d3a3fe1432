package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cli.option.SettlementOptions.Settled;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/** The settlement in a document, settled anew; only of one that verifies. */
public final class SettledDocument {
  private SettledDocument() {}

  /**
   * Reads a settlement document.
   *
   * @throws IllegalArgumentException if it cannot be read, if terms or facts were left out of it,
   *     or it does not verify: a line for each finding
   */
  public static Settled read(Path file) {
    SettlementDocument document = Documents.settlement(file);
    Agreement agreement = document.agreement().orElseThrow(() -> redacted(file, document));
    // Before it is settled: what does not follow may not settle either.
    Documents.requireHolds(file, Verification.of(document));
    Settlement settlement = document.settlement().orElseThrow(() -> redacted(file, document));
    return new Settled(agreement.label(), settlement, identity(document, settlement));
  }

  // An earlier document's digests are not those that are made now; what it says of its issue stays.
  private static StatementIdentity identity(SettlementDocument document, Settlement settlement) {
    StatementIdentity own = StatementIdentity.of(settlement);
    return new StatementIdentity(
        own.period(), own.stage(), own.digests(), document.identity().issue());
  }

  private static IllegalArgumentException redacted(Path file, SettlementDocument document) {
    return new IllegalArgumentException(
        ("%s: it holds no %s, they were left out for its recipient; what is settled anew must hold"
                + " both terms and facts. 'alliance verify %s' shows what is payable and checks how"
                + " each figure follows from its operands")
            .formatted(file, String.join(" and no ", leftOut(document)), file));
  }

  /** Which of terms and facts were left out of a document. */
  public static List<String> leftOut(SettlementDocument document) {
    List<String> leftOut = new ArrayList<>();
    if (document.terms().isEmpty()) {
      leftOut.add("terms");
    }
    if (document.facts().isEmpty()) {
      leftOut.add("facts");
    }
    return List.copyOf(leftOut);
  }
}
