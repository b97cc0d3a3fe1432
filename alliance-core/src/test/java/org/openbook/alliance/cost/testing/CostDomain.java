package org.openbook.alliance.cost.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.cost.StatedEntry;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.term.testing.Terms;

/** Books and what stands in them as plain parameters: {@code @Domain(CostDomain.class)}. */
public final class CostDomain extends DomainContextBase {
  @Provide
  Arbitrary<OpenBook> books() {
    return CostArbitraries.books();
  }

  @Provide
  Arbitrary<BookId> bookIds() {
    return Terms.identifiers().map(BookId::of);
  }

  @Provide
  Arbitrary<Posting> postings() {
    return Picks.among(CostArbitraries.books(), OpenBook::postings);
  }

  @Provide
  Arbitrary<Posting.Content> contents() {
    return postings().map(Posting::content);
  }

  @Provide
  Arbitrary<Posting.Lock> locks() {
    return Terms.periods().map(Posting.Lock::new);
  }

  @Provide
  Arbitrary<CostEntry> entries() {
    return Arbitraries.oneOf(
        Picks.among(CostArbitraries.books(), book -> book.entries().toList()),
        CostArbitraries.fullEntries());
  }

  @Provide
  Arbitrary<EntryId> entryIds() {
    return entries().map(CostEntry::id);
  }

  @Provide
  Arbitrary<Origin> origins() {
    return entries().map(CostEntry::origin);
  }

  @Provide
  Arbitrary<Correction> corrections() {
    return Picks.among(
        CostArbitraries.books(),
        book -> book.entries().flatMap(entry -> entry.correction().stream()).toList());
  }

  @Provide
  Arbitrary<CostEntry.Pseudonym> pseudonyms() {
    return Arbitraries.strings()
        .withCharRange('a', 'f')
        .numeric()
        .ofLength(8)
        .map(CostEntry.Pseudonym::of);
  }

  @Provide
  Arbitrary<StatedEntry> statedEntries() {
    return Picks.among(CostArbitraries.books(), OpenBook::stated);
  }

  @Provide
  Arbitrary<CostFinding> findings() {
    return Combinators.combine(Arbitraries.of(CostFinding.Kind.class), entries())
        .as((kind, entry) -> CostFinding.of(kind, entry, "generated"));
  }
}
