package org.openbook.alliance.law;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.testing.FormulaContract;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;

/** Rules of every kind that pay a part of an amount keep the contract, and never pay more. */
class FormulaContractProperties implements FormulaContract {
  private static final Formula AMOUNT = Given.amountFact("amount");

  @Override
  @Provide
  public Arbitrary<Formula> formulasUnderTest() {
    return Arbitraries.oneOf(RuleArbitraries.reductions())
        .map(rule -> rule.apply(AMOUNT.positivePart()).named(Given.term("Paid")));
  }

  @Override
  public List<Law<Payoff, Inputs>> declared() {
    return List.of(
        PayoffLaws.neverFalls(Rational.of(1, 3), QuantityId.of("amount")),
        PayoffLaws.neverAbove(Payoff.of(AMOUNT.positivePart())),
        PayoffLaws.neverBelow(Payoff.of(Rational.ZERO)));
  }
}
