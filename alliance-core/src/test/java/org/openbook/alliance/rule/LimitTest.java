package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.amountFact;
import static org.openbook.alliance.rule.testing.Given.fact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

class LimitTest {
  private static Rational of(String amount, Limit limit) {
    return value(limit.apply(money(amount)));
  }

  @Test
  void cap_is_the_least_of_its_bases() {
    Formula halfTheFee = money("2104000").times(number("0.5"));
    Limit cap = Limit.atMost(term("Pain cap"), halfTheFee, money("1500000"));
    assertThat(of("3000000", cap)).isEqualTo(number("1052000"));
    assertThat(of("1000000", cap)).isEqualTo(number("1000000"));
  }

  @Test
  void floor_is_the_greatest_of_its_bases() {
    Limit floor = Limit.atLeast(term("Least fee"), money("10"), money("20"));
    assertThat(of("5", floor)).isEqualTo(number("20"));
    assertThat(of("25", floor)).isEqualTo(number("25"));
  }

  @Test
  void collar_holds_both_ways() {
    Limit collar =
        Limit.builder()
            .provision(term("Collar"))
            .addCaps(money("5"))
            .addFloors(money("-3"))
            .build();
    assertThat(of("9", collar)).isEqualTo(number("5"));
    assertThat(of("-9", collar)).isEqualTo(number("-3"));
    assertThat(of("-2", collar)).isEqualTo(number("-2"));
  }

  @Test
  void cap_without_a_floor_leaves_negative_amounts() {
    assertThat(of("-9", Limit.atMost(term("Cap"), money("5")))).isEqualTo(number("-9"));
  }

  @Test
  void cap_that_the_facts_bring_below_the_floor_holds() {
    Limit limit =
        Limit.builder()
            .provision(term("Fee"))
            .addCaps(amountFact("ceiling"))
            .addFloors(money("10"))
            .build();
    assertThat(value(limit.apply(money("20")), fact("ceiling", "4", Unit.MONEY)))
        .isEqualTo(number("4"));
  }

  @Test
  void fixed_cap_below_a_fixed_floor_is_refused() {
    assertThatThrownBy(
            () ->
                Limit.builder()
                    .provision(term("Fee"))
                    .addCaps(amountFact("ceiling"))
                    .addCaps(money("9").named(term("Most")))
                    .addFloors(money("10"))
                    .build())
        .hasMessage(
            "limit 'Fee (4.2)': its cap is 9 and its floor is 10; a cap is not below the floor");
  }

  @Test
  void limit_without_cap_and_floor_is_refused() {
    assertThatThrownBy(() -> Limit.builder().provision(term("Fee")).build())
        .hasMessage(
            "limit 'Fee (4.2)': it has neither a cap nor a floor; it has at least one of them");
  }

  @Test
  void bases_in_two_currencies_are_refused_when_built() {
    Formula euros = Formula.money(Amounts.euros("5"));
    Formula kronor = Formula.money(Amounts.of("5", Amounts.currency("SEK")));
    assertThatThrownBy(() -> Limit.atMost(term("Cap"), amountFact("ceiling"), euros, kronor))
        .hasMessage(
            "limit 'Cap (4.2)': a cap or floor is in MONEY(EUR) and another in MONEY(SEK);"
                + " all are in one unit");
  }

  @Test
  void cap_of_points_holds_points() {
    assertThat(value(Limit.atMost(term("Most points"), score("80")).apply(score("95"))))
        .isEqualTo(number("80"));
  }
}
