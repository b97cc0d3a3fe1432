package org.openbook.alliance.coststatement.testing;

import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.coststatement.PublishedPurchase;
import org.openbook.alliance.coststatement.PurchaseComparison;
import org.openbook.alliance.coststatement.ReimbursableCost;
import org.openbook.alliance.coststatement.StatementChange;
import org.openbook.alliance.coststatement.StatementComparison;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.term.testing.Terms;

/** What books add up to, as plain parameters: {@code @Domain(StatementDomain.class)}. */
public final class StatementDomain extends DomainContextBase {
  @Provide
  Arbitrary<CostStatement> statements() {
    return Combinators.combine(StatementArbitraries.statements(), Arbitraries.of("EUR", "SEK"))
        .as((statement, code) -> restated(statement, Amounts.currency(code)));
  }

  private static CostStatement restated(CostStatement statement, CurrencyUnit currency) {
    return CostStatement.builder()
        .book(statement.book())
        .currency(currency)
        .period(statement.period())
        .entries(statement.entries())
        .unstated(statement.unstated())
        .addAllLines(statement.lines())
        .addAllFindings(statement.findings())
        .build();
  }

  @Provide
  Arbitrary<CostAnnex> annexes() {
    Arbitrary<Party> unnamed =
        PartyArbitraries.partyIds().map(id -> Party.of(id, Label.en(id.value())));
    Arbitrary<Party> parties =
        Arbitraries.oneOf(
            unnamed,
            Combinators.combine(PartyArbitraries.partyIds(), Terms.labels()).as(Party::of));
    return Combinators.combine(
            CatalogueArbitraries.classifications(),
            parties.list().ofMaxSize(3).uniqueElements(Party::id))
        .as(CostAnnex::new);
  }

  @Provide
  Arbitrary<CostLine> lines() {
    return Picks.among(StatementArbitraries.statements(), CostStatement::lines);
  }

  @Provide
  Arbitrary<ReimbursableCost> reimbursable() {
    return Picks.among(StatementArbitraries.statements(), CostStatement::reimbursable);
  }

  @Provide
  Arbitrary<StatementComparison> comparisons() {
    return StatementArbitraries.comparisons();
  }

  @Provide
  Arbitrary<StatementChange> changes() {
    return Picks.among(StatementArbitraries.comparisons(), StatementComparison::changes);
  }

  @Provide
  Arbitrary<PublishedPurchase> purchases() {
    return StatementArbitraries.purchases();
  }

  @Provide
  Arbitrary<PurchaseComparison> purchaseComparisons() {
    return StatementArbitraries.purchaseComparisons();
  }

  @Provide
  Arbitrary<PurchaseComparison.Row> purchaseRows() {
    return Picks.among(StatementArbitraries.purchaseComparisons(), PurchaseComparison::rows);
  }
}
