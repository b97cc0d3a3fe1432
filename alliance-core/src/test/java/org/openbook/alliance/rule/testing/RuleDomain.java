package org.openbook.alliance.rule.testing;

import java.util.List;
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
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;

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
    return RuleArbitraries.rates();
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
    return Combinators.combine(
            Terms.provisions(),
            RuleArbitraries.amounts().map(Formula::money).list().ofMaxSize(2),
            RuleArbitraries.amounts().map(Formula::money).list().ofMaxSize(2))
        .filter((term, caps, floors) -> caps.isEmpty() != floors.isEmpty())
        .as((term, caps, floors) -> limit(term, caps, floors));
  }

  private static Limit limit(Provision term, List<Formula> caps, List<Formula> floors) {
    Limit.Builder limit = Limit.builder().provision(term);
    caps.forEach(limit::addCaps);
    floors.forEach(limit::addFloors);
    return limit.build();
  }

  @Provide
  Arbitrary<Modifier> modifiers() {
    return RuleArbitraries.modifiers();
  }

  @Provide
  Arbitrary<RoundingPlace> roundings() {
    return Combinators.combine(Terms.provisions(), MoneyArbitraries.roundings())
        .as(RoundingPlace::of);
  }
}
