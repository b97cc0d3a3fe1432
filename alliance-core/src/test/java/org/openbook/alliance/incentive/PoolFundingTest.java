package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

class PoolFundingTest {
  @Test
  void share_of_the_underrun_goes_into_the_pool() {
    assertThat(
            value(
                PoolFunding.shareOf(term("From under-run"), money("6600000"), number("0.1"))
                    .formula()))
        .isEqualTo(number("660000"));
  }

  @Test
  void owners_money_keeps_its_currency() {
    PoolFunding owner = PoolFunding.fixed(term("Owner"), Amounts.euros("500000"));
    assertThat(value(owner.formula())).isEqualTo(number("500000"));
    assertThat(owner.formula().unit()).isEqualTo(Unit.money("EUR"));
    assertThat(owner).hasToString("Owner (4.2)");
  }

  @Test
  void fee_at_risk_is_a_funding_like_any_other() {
    AllianceFee fee =
        AllianceFee.builder()
            .provision(term("Fee"))
            .shareOfTarget(number("0.04"))
            .partAtRisk(number("0.25"))
            .build();
    Formula atRisk = fee.atRiskOn(money("52600000"), money("0"));
    assertThat(value(PoolFunding.of(term("Fee at risk"), atRisk).formula()))
        .isEqualTo(number("526000"));
  }

  @Test
  void funding_below_zero_or_of_points_is_refused() {
    assertThatThrownBy(() -> PoolFunding.fixed(term("Owner"), Amounts.euros("-1")))
        .hasMessage("pool funding 'Owner (4.2)': it is EUR -1; it is 0 or more");
    assertThatThrownBy(() -> PoolFunding.shareOf(term("Gain"), money("1"), number("-0.1")))
        .hasMessage("pool funding 'Gain (4.2)': its share is -0.1; a share is 0 or more");
    assertThatThrownBy(() -> PoolFunding.of(term("Gain"), score("1")))
        .hasMessage("pool funding 'Gain (4.2)': it is a SCORE; it is MONEY");
  }
}
