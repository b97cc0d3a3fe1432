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
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Gate.Bound;
import org.openbook.alliance.rule.Gate.Effect;

class GateTest {
  private static Gate gate(String measured, Bound bound, Effect effect) {
    return Gate.builder()
        .provision(term("Least score"))
        .measured(score(measured))
        .limit(score("50"))
        .bound(bound)
        .effect(effect)
        .build();
  }

  private static Rational paid(String measured, Bound bound, Effect effect) {
    return value(gate(measured, bound, effect).apply(money("1000")));
  }

  @Test
  void figure_at_an_inclusive_limit_passes() {
    assertThat(paid("50", Bound.INCLUSIVE, Effect.ALL_OR_NOTHING)).isEqualTo(number("1000"));
    assertThat(paid("49", Bound.INCLUSIVE, Effect.ALL_OR_NOTHING)).isEqualTo(number("0"));
    assertThat(paid("49", Bound.INCLUSIVE, Effect.PROPORTIONAL)).isEqualTo(number("980"));
  }

  @Test
  void figure_at_an_exclusive_limit_does_not_pass() {
    assertThat(paid("50", Bound.EXCLUSIVE, Effect.ALL_OR_NOTHING)).isEqualTo(number("0"));
    assertThat(paid("50.01", Bound.EXCLUSIVE, Effect.ALL_OR_NOTHING)).isEqualTo(number("1000"));
  }

  // A proportional gate has no jump, so it does not matter who owns the limit.
  @Test
  void figure_at_the_limit_of_a_proportional_gate_leaves_everything() {
    assertThat(paid("50", Bound.EXCLUSIVE, Effect.PROPORTIONAL)).isEqualTo(number("1000"));
  }

  @Test
  void figure_below_zero_leaves_nothing_at_a_proportional_gate() {
    assertThat(paid("-10", Bound.INCLUSIVE, Effect.PROPORTIONAL)).isEqualTo(number("0"));
  }

  // Both lie below 0, where the part of the limit reached would be 2.
  @Test
  void computed_limit_below_zero_never_raises_the_amount() {
    Gate gate =
        Gate.builder()
            .provision(term("Least saving"))
            .measured(money("-20"))
            .limit(amountFact("least"))
            .bound(Bound.INCLUSIVE)
            .effect(Effect.PROPORTIONAL)
            .build();
    assertThat(value(gate.apply(money("5")), fact("least", "-10", Unit.MONEY)))
        .isEqualTo(number("5"));
  }

  @Test
  void negative_amount_keeps_its_sign_through_a_gate() {
    Formula amount = money("-8");
    assertThat(value(gate("50", Bound.INCLUSIVE, Effect.ALL_OR_NOTHING).apply(amount)))
        .isEqualTo(number("-8"));
    assertThat(value(gate("25", Bound.INCLUSIVE, Effect.PROPORTIONAL).apply(amount)))
        .isEqualTo(number("-4"));
  }

  @Test
  void gate_without_a_limit_is_refused_by_name_and_clause() {
    assertThatThrownBy(
            () ->
                Gate.builder()
                    .provision(term("Least score"))
                    .measured(score("50"))
                    .bound(Bound.INCLUSIVE)
                    .effect(Effect.ALL_OR_NOTHING)
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gate 'Least score (4.2)' has no threshold; a gate has a limit");
  }

  @Test
  void gate_with_several_faults_names_them_all() {
    assertThatThrownBy(
            () ->
                Gate.builder()
                    .provision(term("Least score"))
                    .measured(score("50"))
                    .limit(money("0"))
                    .bound(Bound.INCLUSIVE)
                    .effect(Effect.PROPORTIONAL)
                    .build())
        .hasMessage(
            "gate 'Least score (4.2)' has 2 faults: "
                + "(1) its figure is a SCORE and its limit a MONEY; they are alike"
                + " · (2) its limit is 0; the limit of a proportional gate is above 0");
  }

  @Test
  void figure_of_a_gate_may_be_an_indicator_in_its_own_unit() {
    Unit percent = Unit.measure("%");
    Gate gate =
        Gate.builder()
            .provision(term("Minimum condition of satisfaction"))
            .measured(Formula.constant(number("59"), percent))
            .limit(Formula.constant(number("60"), percent))
            .bound(Bound.INCLUSIVE)
            .effect(Effect.ALL_OR_NOTHING)
            .build();
    assertThat(value(gate.passes())).isEqualTo(Rational.ZERO);
    assertThat(gate).hasToString("Minimum condition of satisfaction (4.2)");
  }
}
