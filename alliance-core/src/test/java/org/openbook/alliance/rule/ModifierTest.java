package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.fact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

class ModifierTest {
  private static final QuantityId EVENT = QuantityId.of("event.major-failure");

  private static Rational after(Formula change, String occurred) {
    Modifier modifier = Modifier.onEvent(term("Major failure"), EVENT, change);
    return value(modifier.apply(money("1000")), fact("event.major-failure", occurred, Unit.COUNT));
  }

  @Test
  void event_changes_the_amount_by_factor_or_amount() {
    assertThat(after(ratio("0.8"), "1")).isEqualTo(number("800"));
    assertThat(after(money("-300"), "1")).isEqualTo(number("700"));
  }

  @Test
  void period_without_the_event_leaves_the_amount() {
    assertThat(after(ratio("0.8"), "0")).isEqualTo(number("1000"));
    assertThat(after(money("-300"), "0")).isEqualTo(number("1000"));
  }

  @Test
  void event_that_occurs_twice_changes_once() {
    assertThat(after(ratio("0.8"), "2")).isEqualTo(number("800"));
  }

  @Test
  void event_that_nobody_decided_on_is_missing() {
    Formula changed =
        Modifier.onEvent(term("Major failure"), EVENT, ratio("0.8")).apply(money("1000"));
    assertThatThrownBy(() -> changed.evaluate(Inputs.none()))
        .isInstanceOfSatisfying(
            EvaluationException.class,
            exception -> assertThat(exception.missing()).containsExactly(EVENT));
  }

  @Test
  void amount_is_added_to_nothing_too() {
    Modifier success = Modifier.onEvent(term("Major success"), EVENT, money("300"));
    assertThat(value(success.apply(money("0")), fact("event.major-failure", "1", Unit.COUNT)))
        .isEqualTo(number("300"));
  }

  @Test
  void condition_may_be_any_condition() {
    Modifier modifier =
        Modifier.of(term("Excellence"), score("90").isAtLeast(score("80")), ratio("1.2"));
    assertThat(value(modifier.apply(money("-10")))).isEqualTo(number("-12"));
  }

  @Test
  void modifier_with_several_faults_names_them_all() {
    assertThatThrownBy(() -> Modifier.of(term("Success"), score("1"), score("2")))
        .hasMessage(
            "modifier 'Success (4.2)' has 2 faults: "
                + "(1) its condition is a SCORE; it is a CONDITION"
                + " · (2) its change is a SCORE; it is a RATIO (factor) or MONEY (amount)");
    assertThatThrownBy(() -> Modifier.onEvent(term("Failure"), EVENT, ratio("-0.2")))
        .hasMessage("modifier 'Failure (4.2)': its factor is -0.2; a factor is 0 or more");
  }
}
