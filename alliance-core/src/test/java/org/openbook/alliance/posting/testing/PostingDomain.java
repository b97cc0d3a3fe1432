package org.openbook.alliance.posting.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.history.testing.HistoryArbitraries;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.posting.AccountKey;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.Dimension;
import org.openbook.alliance.posting.DimensionId;
import org.openbook.alliance.posting.LedgerAccount;
import org.openbook.alliance.posting.PostingRow;
import org.openbook.alliance.posting.PostingSet;
import org.openbook.alliance.term.testing.Terms;

/** Account plans and postings as plain parameters: {@code @Domain(PostingDomain.class)}. */
public final class PostingDomain extends DomainContextBase {
  private static final List<LineId> LINES = List.of(LineId.of("costs"), LineId.of("fee"));

  @Provide
  Arbitrary<AccountPlan> plans() {
    return PartyArbitraries.partyIds()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .flatMap(parties -> AccountPlans.plans(parties, LINES));
  }

  @Provide
  Arbitrary<AccountKey> keys() {
    Arbitrary<PartyId> parties = PartyArbitraries.partyIds();
    return Combinators.combine(
            parties, Arbitraries.of(AccountUse.class), Arbitraries.of(LINES).optional())
        .as(AccountKey::new);
  }

  @Provide
  Arbitrary<LedgerAccount> accounts() {
    Arbitrary<Map<DimensionId, String>> stated =
        Arbitraries.maps(dimensionIds(), Terms.identifiers()).ofMaxSize(2);
    return Combinators.combine(
            Terms.identifiers(), Terms.identifiers().optional(), stated, Terms.labels().optional())
        .as((code, centre, of, name) -> new LedgerAccount(code, centre.orElse(""), of, name));
  }

  @Provide
  Arbitrary<DimensionId> dimensionIds() {
    return Terms.identifiers().map(DimensionId::of);
  }

  @Provide
  Arbitrary<Dimension> dimensions() {
    return Combinators.combine(dimensionIds(), Arbitraries.of("", "4711", "8")).as(Dimension::new);
  }

  /** Of the settlements of generated histories. */
  @Provide
  Arbitrary<PostingSet> sets() {
    return Picks.among(
        HistoryArbitraries.cases(),
        any -> {
          AccountPlan plain = AccountPlans.whole(any.parties()).build();
          AccountPlan plan = AccountPlans.dimensioned(any.parties(), LINES);
          return any.history().issued().stream()
              .flatMap(issued -> Stream.of(plain, plan).flatMap(of -> of.postings(issued).stream()))
              .toList();
        });
  }

  @Provide
  Arbitrary<PostingRow> rows() {
    return Picks.among(sets(), PostingSet::rows);
  }
}
