package org.openbook.alliance.law.testing;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.law.ApportionmentLaws.Division;
import org.openbook.alliance.law.PayoutRule;
import org.openbook.alliance.law.PayoutRule.LinePayout;
import org.openbook.alliance.law.Violation;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;

/** The cases of laws as plain parameters: {@code @Domain(LawDomain.class)}. */
public final class LawDomain extends DomainContextBase {
  /** In whole steps of 1. */
  @Provide
  Arbitrary<Division> divisions() {
    return Combinators.combine(MoneyArbitraries.wholes(), MoneyArbitraries.weights())
        .as(Division::new);
  }

  @Provide
  Arbitrary<LinePayout> payouts() {
    return Picks.among(
        SettlementArbitraries.cases(),
        given -> PayoutRule.of(given.model()).on(given.settled().inputs()));
  }

  @Provide
  Arbitrary<Violation<Division>> violations() {
    return divisions().map(given -> new Violation<>("a law", List.of(given), "more", "less"));
  }
}
