package org.openbook.alliance.rule.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.RoundingPlace;
import org.openbook.alliance.rule.Threshold;

/** Rules on amounts as plain parameters: {@code @Domain(RuleDomain.class)}. They need no facts. */
public final class RuleDomain extends DomainContextBase {
  @Provide
  Arbitrary<AmountRule> rules() {
    return RuleArbitraries.rules();
  }

  @Provide
  Arbitrary<NamedRule> named() {
    return RuleArbitraries.rules().map(NamedRule.class::cast);
  }

  @Provide
  Arbitrary<Rate> rates() {
    return RuleArbitraries.shares().map(share -> Rate.of(Given.term("rate"), share));
  }

  @Provide
  Arbitrary<Gate> gates() {
    return RuleArbitraries.gates();
  }

  @Provide
  Arbitrary<Threshold> thresholds() {
    return RuleArbitraries.thresholds();
  }

  @Provide
  Arbitrary<Limit> limits() {
    return Combinators.combine(RuleArbitraries.amounts().map(Formula::money), Arbitraries.of(0, 1))
        .as(
            (limit, side) ->
                side == 0
                    ? Limit.atMost(Given.term("cap"), limit)
                    : Limit.atLeast(Given.term("floor"), limit));
  }

  @Provide
  Arbitrary<Modifier> modifiers() {
    return RuleArbitraries.modifiers();
  }

  @Provide
  Arbitrary<RoundingPlace> roundings() {
    return MoneyArbitraries.roundings()
        .map(rounding -> RoundingPlace.of(Given.term("rounded"), rounding));
  }
}
