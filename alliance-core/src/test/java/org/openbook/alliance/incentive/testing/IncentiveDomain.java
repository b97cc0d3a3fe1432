package org.openbook.alliance.incentive.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.rule.ScoreRate;

/** Pools and their release as plain parameters: {@code @Domain(IncentiveDomain.class)}. */
public final class IncentiveDomain extends DomainContextBase {
  @Provide
  Arbitrary<ScoreRate> releases() {
    return IncentiveArbitraries.releases();
  }

  @Provide
  Arbitrary<IncentivePool> pools() {
    return IncentiveArbitraries.pools(IncentiveArbitraries.scores());
  }

  @Provide
  Arbitrary<PoolFunding> fundings() {
    return Picks.among(pools(), IncentivePool::fundings);
  }
}
