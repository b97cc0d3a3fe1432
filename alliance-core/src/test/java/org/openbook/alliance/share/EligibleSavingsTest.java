package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.amountFact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.quantity.QuantityId;

class EligibleSavingsTest {
  private static Rational eligible(String demonstrated) {
    return value(
        EligibleSavings.of(term("Eligible savings"), money(demonstrated)).apply(money("6600000")));
  }

  @Test
  void savings_are_eligible_as_far_as_they_are_demonstrated() {
    assertThat(eligible("5000000")).isEqualTo(number("5000000"));
    assertThat(eligible("7000000")).isEqualTo(number("6600000"));
  }

  @Test
  void demonstration_below_zero_proves_nothing() {
    assertThat(eligible("-1")).isEqualTo(Rational.ZERO);
  }

  @Test
  void demonstration_that_was_not_given_is_missing() {
    var eligible = EligibleSavings.of(term("Eligible savings"), amountFact("demonstrated"));
    assertThatThrownBy(() -> value(eligible.apply(money("5"))))
        .isInstanceOfSatisfying(
            EvaluationException.class,
            exception ->
                assertThat(exception.missing()).containsExactly(QuantityId.of("demonstrated")));
  }

  @Test
  void demonstration_that_is_no_money_is_refused() {
    assertThatThrownBy(() -> EligibleSavings.of(term("Eligible savings"), score("5")))
        .hasMessage(
            "eligible savings 'Eligible savings (4.2)':"
                + " what is demonstrated is a SCORE; it is MONEY");
  }
}
