package org.openbook.alliance.disclosure.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.coststatement.testing.StatementArbitraries;
import org.openbook.alliance.disclosure.BookView;
import org.openbook.alliance.disclosure.CostCell;
import org.openbook.alliance.disclosure.DisclosedCost;
import org.openbook.alliance.disclosure.DisclosureTerms;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.party.testing.PartyArbitraries;

/** What parties see of each other, as plain parameters: {@code @Domain(DisclosureDomain.class)}. */
public final class DisclosureDomain extends DomainContextBase {
  @Provide
  Arbitrary<DisclosureTerms> terms() {
    return DisclosureArbitraries.terms();
  }

  @Provide
  Arbitrary<DisclosureTerms.Permission> permissions() {
    return Picks.among(DisclosureArbitraries.terms(), DisclosureTerms::permissions);
  }

  @Provide
  Arbitrary<BookView> views() {
    return Combinators.combine(
            StatementArbitraries.statedBooks(),
            DisclosureArbitraries.terms(),
            PartyArbitraries.partyIds())
        .as(
            (stated, terms, recipient) ->
                BookView.of(stated.book(), stated.statement(), terms, recipient));
  }

  @Provide
  Arbitrary<DisclosedCost> disclosed() {
    return Picks.among(views(), BookView::disclosed);
  }

  @Provide
  Arbitrary<BookView.Total> totals() {
    return Picks.among(views(), BookView::totals);
  }

  @Provide
  Arbitrary<CostCell> cells() {
    return totals().map(BookView.Total::cell);
  }
}
