package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;

class RateTest {
  // 177 M × 4.2 % at 75 % and at 40 %: commercial models, section 6, before sequestration.
  @Test
  void published_savings_at_two_sharing_rates() {
    var savings = money("177000000").times(number("0.042"));
    assertThat(value(Rate.of(term("Share"), number("0.75")).apply(savings)))
        .isEqualTo(number("5575500"));
    assertThat(value(Rate.of(term("Share"), number("0.4")).apply(savings)))
        .isEqualTo(number("2973600"));
  }

  @Test
  void discount_leaves_the_rest() {
    assertThat(value(Rate.discount(term("Discount"), number("0.03")).apply(money("1000"))))
        .isEqualTo(number("970"));
    assertThat(value(Rate.discount(term("Discount"), number("1")).apply(money("1000"))))
        .isEqualTo(number("0"));
  }

  // The greatest rate times the quality score: 75 % × 80 of 100 is 60 %.
  @Test
  void rate_from_a_score_is_a_formula() {
    var quality = ScoreRate.proportionalTo(number("100")).at(score("80"));
    Rate rate = Rate.of(term("Sharing rate"), ratio("0.75").times(quality));
    assertThat(value(rate.apply(money("1000")))).isEqualTo(number("600"));
  }

  @Test
  void negative_amount_stays_negative() {
    assertThat(value(Rate.of(term("Share"), number("0.5")).apply(money("-10"))))
        .isEqualTo(number("-5"));
  }

  @Test
  void rate_that_is_no_rate_is_refused() {
    assertThatThrownBy(() -> Rate.of(term("Share"), number("-0.5")))
        .hasMessage("rate 'Share (4.2)': it is -0.5; a rate is 0 or more");
    assertThatThrownBy(() -> Rate.of(term("Share"), money("5")))
        .hasMessage("rate 'Share (4.2)': it is a MONEY; a rate is a RATIO");
  }

  @Test
  void discount_outside_zero_to_one_is_refused() {
    assertThatThrownBy(() -> Rate.discount(term("Discount"), number("1.01")))
        .hasMessage("discount 'Discount (4.2)': it is 1.01; a discount is 0 to 1");
    assertThatThrownBy(() -> Rate.discount(term("Discount"), number("-0.01")))
        .hasMessage("discount 'Discount (4.2)': it is -0.01; a discount is 0 to 1");
  }
}
