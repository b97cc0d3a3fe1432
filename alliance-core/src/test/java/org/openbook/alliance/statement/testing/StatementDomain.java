package org.openbook.alliance.statement.testing;

import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.statement.CostLine;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.statement.PublishedPurchase;
import org.openbook.alliance.statement.PurchaseComparison;
import org.openbook.alliance.statement.ReimbursableCost;
import org.openbook.alliance.statement.StatementChange;
import org.openbook.alliance.statement.StatementComparison;

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
