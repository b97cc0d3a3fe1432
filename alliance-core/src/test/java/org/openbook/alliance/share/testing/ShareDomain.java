package org.openbook.alliance.share.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.share.EligibleSavings;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.share.ShareRanges;

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
    return bases().map(proved -> EligibleSavings.of(Given.term("Demonstrated"), proved));
  }

  @Provide
  Arbitrary<GainPainShare> gainPainShares() {
    return Combinators.combine(
            bases(), bases(), RuleArbitraries.reductions().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (target, actual, rules) ->
                GainPainShare.builder()
                    .gainProvision(Given.term("Gain"))
                    .painProvision(Given.term("Pain"))
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
