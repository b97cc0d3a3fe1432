package org.openbook.alliance.incentive.testing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;

/** Pools and their release as plain parameters: {@code @Domain(IncentiveDomain.class)}. */
public final class IncentiveDomain extends DomainContextBase {
  @Provide
  Arbitrary<ScoreRate> releases() {
    return IncentiveArbitraries.releases();
  }

  @Provide
  Arbitrary<IncentivePool> pools() {
    return Combinators.combine(
            IncentiveArbitraries.pools(IncentiveArbitraries.scores()),
            Terms.provisions().list().ofSize(4),
            RuleArbitraries.amounts().map(Formula::money).optional())
        .as(IncentiveDomain::said);
  }

  private static IncentivePool said(
      IncentivePool pool, List<Provision> terms, Optional<Formula> sanctionBase) {
    IncentivePool.Builder said =
        IncentivePool.builder()
            .provision(terms.get(0))
            .bonusProvision(terms.get(1))
            .sanctionProvision(terms.get(2))
            .score(pool.score())
            .release(pool.release());
    pool.bonusRules().forEach(said::addBonusRules);
    pool.sanctionRules().forEach(said::addSanctionRules);
    pool.fundings().forEach(part -> said.addFundings(PoolFunding.of(terms.get(3), part.amount())));
    sanctionBase.ifPresent(said::sanctionBase);
    return said.build();
  }

  @Provide
  Arbitrary<PoolFunding> fundings() {
    return Picks.among(pools(), IncentivePool::fundings);
  }

  @Provide
  Arbitrary<WorkAllocation> workAllocations() {
    return Combinators.combine(
            Terms.provisions(),
            PartyArbitraries.alliances(),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(WorkAllocation.MissingMonth.class))
        .as(
            (provision, alliance, window, missing) ->
                WorkAllocation.builder()
                    .provision(provision)
                    .addAllProviders(alliance.parties())
                    .window(window)
                    .missing(missing)
                    .build());
  }

  @Provide
  Arbitrary<WorkAllocation.MonthlyScore> monthlyScores() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(0, 11).map(YearMonth.of(2018, 4)::plusMonths);
    return Combinators.combine(
            PartyArbitraries.partyIds(), months, RuleArbitraries.amounts(), Terms.sources())
        .as(WorkAllocation.MonthlyScore::new);
  }
}
