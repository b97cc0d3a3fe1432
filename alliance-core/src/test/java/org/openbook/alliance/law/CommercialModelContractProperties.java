package org.openbook.alliance.law;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.law.testing.CommercialModelContract;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;

/** Generated models keep the contract, and pay no gain for more cost. */
class CommercialModelContractProperties implements CommercialModelContract {
  private static final QuantityId COMPARED = QuantityId.of("compared-cost");

  @Override
  @Provide
  public Arbitrary<CommercialModel> modelsUnderTest() {
    return SettlementArbitraries.models();
  }

  @Override
  public List<Law<PayoutRule, Inputs>> declared() {
    return List.of(
        PayoffLaws.neverRises(Rational.of(1000), COMPARED)
            .through(rule -> Payoff.ofLine(rule, LineId.of("gain"))),
        PayoffLaws.neverFalls(Rational.of(1000), COMPARED)
            .through(rule -> Payoff.ofLine(rule, LineId.of("pain"))));
  }
}
