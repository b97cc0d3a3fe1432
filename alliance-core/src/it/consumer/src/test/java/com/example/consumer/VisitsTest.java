package com.example.consumer;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.Payoff;
import org.openbook.alliance.law.PayoffLaws;
import org.openbook.alliance.law.testing.FormulaContract;

class VisitsTest implements FormulaContract {
  @Override
  @Provide
  public Arbitrary<Formula> formulasUnderTest() {
    return Arbitraries.just(ClinicTerms.visits());
  }

  @Override
  public List<Law<Payoff, Inputs>> declared() {
    return List.of(
        PayoffLaws.neverFalls(Rational.ONE, ClinicTerms.VISITS),
        PayoffLaws.neverAbove(Payoff.of(ClinicTerms.cap())));
  }
}
