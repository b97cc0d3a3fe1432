package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class PayoffTest {
  private static final PayoutRule RULE = PayoutRule.of(SmallModel.model());
  private static final Inputs FACTS = SettlementSamples.settlement().inputs();

  @Test
  void payoff_of_a_formula_is_its_value_and_of_a_number_the_number() {
    Inputs facts = Given.fact("cost", "90", Unit.MONEY);

    assertThat(Payoff.of(Given.amountFact("cost")).on(facts)).isEqualTo(Rational.of(90));
    assertThat(Payoff.of(Rational.HUNDRED).on(facts)).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void payoff_of_a_line_is_its_amount_and_of_no_line_nothing() {
    assertThat(Payoff.ofLine(RULE, LineId.of("gain")).on(FACTS)).isEqualTo(Rational.of(3_300_000));
    assertThat(Payoff.ofLine(RULE, LineId.of("unknown")).on(FACTS)).isEqualTo(Rational.ZERO);
  }

  @Test
  void payoff_of_a_party_is_what_all_lines_bring_it() {
    assertThat(Payoff.ofParty(RULE, SettlementSamples.CLINIC).on(FACTS))
        .isEqualTo(Rational.of(46_000_000 + 2_104_000 + 3_300_000 + 1_218_000));
  }
}
