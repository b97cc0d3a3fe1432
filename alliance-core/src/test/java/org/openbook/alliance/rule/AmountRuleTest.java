package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.formula.Formula;

class AmountRuleTest {
  private static final Rate HALF = Rate.of(term("Share"), number("0.5"));
  private static final Limit CAP = Limit.atMost(term("Cap"), money("1500000"));

  @Test
  void order_of_rules_is_the_order_of_the_list() {
    Formula gain = money("4000000");
    assertThat(value(AmountRule.applyAll(List.of(HALF, CAP), gain))).isEqualTo(number("1500000"));
    assertThat(value(AmountRule.applyAll(List.of(CAP, HALF), gain))).isEqualTo(number("750000"));
  }

  @Test
  void no_rules_leave_the_amount_as_it_is() {
    assertThat(AmountRule.applyAll(List.of(), money("7"))).isEqualTo(money("7"));
  }

  @Test
  void rule_of_ones_own_is_a_lambda() {
    AmountRule never = amount -> amount.minus(amount);
    assertThat(value(AmountRule.applyAll(List.of(HALF, never), money("10"))))
        .isEqualTo(number("0"));
  }

  @Test
  void rule_that_does_not_fit_is_named() {
    assertThatThrownBy(() -> AmountRule.applyAll(List.of(HALF, CAP), score("5")))
        .hasMessageStartingWith("rule 'Cap (4.2)' on a SCORE: ");
    AmountRule lambda = amount -> amount.plus(money("1"));
    assertThatThrownBy(() -> AmountRule.applyAll(List.of(lambda), score("5")))
        .hasMessageStartingWith("rule on a SCORE: ");
  }

  // Commercial models, section 10: an ACO of the Next Generation model had its savings capped at 5
  // %
  // of the benchmark first and 80 % of that shared; the Shared Savings Program shares first.
  @Test
  void next_generation_order_shares_four_percent_of_the_benchmark() {
    Formula benchmark = money("100");
    Rate share = Rate.of(term("Share"), number("0.8"));
    Limit cap = Limit.atMost(term("Cap"), benchmark.times(number("0.05")));
    assertThat(value(AmountRule.applyAll(List.of(cap, share), money("9")))).isEqualTo(number("4"));
    assertThat(value(AmountRule.applyAll(List.of(share, cap), money("9")))).isEqualTo(number("5"));
  }
}
