package org.openbook.alliance.share.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.share.EligibleSavings;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.share.ShareRanges;
import org.openbook.alliance.term.testing.Terms;

/**
 * What divides a difference as plain parameters: {@code @Domain(ShareDomain.class)}. Targets and
 * costs are fixed amounts, so that they need no facts.
 */
public final class ShareDomain extends DomainContextBase {
  @Provide
  Arbitrary<ShareBands> bands() {
    return bases().flatMap(ShareArbitraries::shareBandsOn);
  }

  @Provide
  Arbitrary<ShareBands.Band> singleBands() {
    return Picks.among(ShareArbitraries.bands(), bands -> bands);
  }

  @Provide
  Arbitrary<ShareRanges> ranges() {
    return bases().flatMap(ShareArbitraries::rangesOn);
  }

  @Provide
  Arbitrary<EligibleSavings> eligibleSavings() {
    return Combinators.combine(Terms.provisions(), bases()).as(EligibleSavings::of);
  }

  @Provide
  Arbitrary<GainPainShare> gainPainShares() {
    return Combinators.combine(
            Terms.provisions(),
            Terms.provisions(),
            bases(),
            bases(),
            RuleArbitraries.reductions().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (gain, pain, target, actual, rules) ->
                GainPainShare.builder()
                    .gainProvision(gain)
                    .painProvision(pain)
                    .target(target)
                    .actual(actual)
                    .addAllGainRules(rules)
                    .addAllPainRules(rules)
                    .build());
  }

  private static Arbitrary<Formula> bases() {
    return RuleArbitraries.amounts().map(Formula::money);
  }
}
