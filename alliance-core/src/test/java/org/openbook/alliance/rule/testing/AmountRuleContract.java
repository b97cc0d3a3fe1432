package org.openbook.alliance.rule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;

/**
 * What every rule keeps. A test of a rule of your own implements this interface and gives the rules
 * to try; they may not need facts.
 */
public interface AmountRuleContract {
  /** The rules to try. */
  @Provide
  Arbitrary<AmountRule> rulesUnderTest();

  /** Amounts of both signs. */
  @Provide
  default Arbitrary<Rational> signedAmounts() {
    return RuleArbitraries.signedAmounts();
  }

  /** Money in, money out. */
  @Property
  default void rule_of_money_gives_money(@ForAll("rulesUnderTest") AmountRule rule) {
    assertThat(rule.apply(Given.amountFact("amount")).unit()).isEqualTo(Unit.MONEY);
  }

  /** The same terms are the same formula, whose digest is pinned in a settlement. */
  @Property
  default void rule_applied_twice_gives_equal_formulas(
      @ForAll("rulesUnderTest") AmountRule rule, @ForAll("signedAmounts") Rational amount) {
    Formula first = rule.apply(Formula.money(amount));
    assertThat(rule.apply(Formula.money(amount))).isEqualTo(first);
  }

  /** A rule looks at the amount's value only, not at how it was computed. */
  @Property
  default void rule_depends_on_the_value_alone(
      @ForAll("rulesUnderTest") AmountRule rule, @ForAll("signedAmounts") Rational amount) {
    Formula plain = Formula.money(amount);
    Formula named = plain.plus(Given.money("0")).named(Given.term("amount"));
    assertThat(Given.value(rule.apply(named))).isEqualTo(Given.value(rule.apply(plain)));
  }
}
