package org.openbook.alliance.json.testing;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.history.testing.HistoryArbitraries;
import org.openbook.alliance.json.BookLines;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.term.testing.Terms;

/**
 * Terms and facts as documents, as plain parameters: {@code @Domain(JsonDomain.class)}. It needs
 * Jackson.
 */
public final class JsonDomain extends DomainContextBase {
  @Provide
  Arbitrary<TermsDocument> terms() {
    return SettlementArbitraries.agreements().map(TermsDocument::of);
  }

  @Provide
  Arbitrary<FactsDocument> facts() {
    return SettlementArbitraries.cases().map(given -> FactsDocument.of(given.facts()));
  }

  @Provide
  Arbitrary<BookLines> books() {
    return CostArbitraries.books().map(BookLines::of);
  }

  @Provide
  Arbitrary<DocumentException.Fault> faults() {
    return Terms.identifiers()
        .map(id -> new DocumentException.Fault("$." + id, id.length() % 2, "is not known"));
  }

  @Provide
  Arbitrary<SettlementDocument> settlements() {
    return Arbitraries.oneOf(
        SettlementArbitraries.cases().map(given -> SettlementDocument.of(given.settled())),
        issuedSettlements());
  }

  /** Documents of settlements that were issued, some of them approved or withdrawn. */
  public static Arbitrary<SettlementDocument> issuedSettlements() {
    return Picks.among(
            HistoryArbitraries.histories(),
            history ->
                history.issued().stream().map(issued -> Map.entry(history, issued.id())).toList())
        .map(issued -> SettlementDocument.of(issued.getKey(), issued.getValue()));
  }

  @Provide
  Arbitrary<HistoryDocument> histories() {
    return HistoryArbitraries.histories().map(HistoryDocument::of);
  }

  @Provide
  Arbitrary<Verification> verifications() {
    return settlements().map(Verification::of);
  }

  @Provide
  Arbitrary<Verification.Finding> findings() {
    return faults().map(fault -> new Verification.Finding(fault.path(), fault.message()));
  }
}
