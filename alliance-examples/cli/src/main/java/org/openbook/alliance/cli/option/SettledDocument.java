package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import org.openbook.alliance.cli.option.SettlementOptions.Settled;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;
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
    return Refusal.of("left-out", file, leftOut(document));
  }

  /** The words for which of terms and facts were left out of a document. */
  public static Label leftOut(SettlementDocument document) {
    boolean hasTerms = document.terms().isPresent();
    boolean hasFacts = document.facts().isPresent();
    String what = hasTerms ? "facts" : hasFacts ? "terms" : "terms-and-facts";
    return CliWords.TABLE.group("left-out").label(what);
  }
}
