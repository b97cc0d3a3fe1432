package com.example.consumer;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.Payoff;
import org.openbook.alliance.law.PayoffLaws;
import org.openbook.alliance.law.PayoutRule;
import org.openbook.alliance.law.testing.CommercialModelContract;
import org.openbook.alliance.settlement.CommercialModel;

class ClinicTermsTest implements CommercialModelContract {
  private static final QuantityId COST = QuantityId.of("actual-cost");

  @Override
  @Provide
  public Arbitrary<CommercialModel> modelsUnderTest() {
    return Arbitraries.just(ClinicTerms.model());
  }

  @Override
  public List<Law<PayoutRule, Inputs>> declared() {
    return List.of(
        PayoffLaws.neverRises(Rational.HUNDRED, COST)
            .through(rule -> Payoff.ofLine(rule, ClinicTerms.GAIN)));
  }
}
