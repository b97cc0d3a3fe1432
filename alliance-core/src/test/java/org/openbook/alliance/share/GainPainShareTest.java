package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;

class GainPainShareTest {
  private static final Rate HALF = Rate.of(term("Half"), number("0.5"));

  private static final Formula EURO = Formula.money(Amounts.euros("1"));
  private static final Formula KRONA = Formula.money(Amounts.of("1", Amounts.currency("SEK")));

  private static GainPainShare.Builder share(String target, String actual) {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(money(target))
        .actual(money(actual));
  }

  private static GainPainShare capped(String actual) {
    return share("52600000", actual)
        .addGainRules(HALF)
        .addPainRules(HALF)
        .addPainRules(Limit.atMost(term("Pain cap"), money("1052000")))
        .build();
  }

  @Test
  void underrun_is_gain_and_no_pain() {
    GainPainShare share = capped("46000000");
    assertThat(value(share.underrun())).isEqualTo(number("6600000"));
    assertThat(value(share.gain())).isEqualTo(number("3300000"));
    assertThat(value(share.overrun())).isEqualTo(Rational.ZERO);
    assertThat(value(share.pain())).isEqualTo(Rational.ZERO);
    assertThat(value(share.result())).isEqualTo(number("3300000"));
  }

  @Test
  void overrun_is_pain_up_to_its_cap_and_no_gain() {
    GainPainShare share = capped("56000000");
    assertThat(value(share.overrun())).isEqualTo(number("3400000"));
    assertThat(value(share.pain())).isEqualTo(number("1052000"));
    assertThat(value(share.gain())).isEqualTo(Rational.ZERO);
    assertThat(value(share.result())).isEqualTo(number("-1052000"));
  }

  @Test
  void figures_carry_the_contracts_names() {
    GainPainShare share = capped("46000000");
    assertThat(share.gain().evaluate(Inputs.none()).label()).contains(Label.en("Gain"));
    assertThat(share.pain().evaluate(Inputs.none()).clause()).isPresent();
    assertThat(share).hasToString("Gain (4.2) · Pain (4.2)");
  }

  @Test
  void share_without_rules_names_both_sides() {
    assertThatThrownBy(() -> share("1", "1").build())
        .hasMessage(
            "gain and pain 'Gain (4.2) · Pain (4.2)' has 2 faults:"
                + " (1) gain has no rules; it has at least one, a rate of 1 for all of it"
                + " · (2) pain has no rules; it has at least one, a rate of 0 for none of it");
  }

  private static GainPainShare.Builder halves(Formula target, Formula actual) {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(target)
        .actual(actual)
        .addGainRules(HALF)
        .addPainRules(HALF);
  }

  @Test
  void target_and_actual_that_cannot_be_compared_are_refused() {
    assertThatThrownBy(halves(score("1"), score("1"))::build)
        .hasMessage(
            "gain and pain 'Gain (4.2) · Pain (4.2)' has 2 faults:"
                + " (1) its target is a SCORE; it is MONEY"
                + " · (2) its actual cost is a SCORE; it is MONEY");
    assertThatThrownBy(halves(EURO, KRONA)::build)
        .hasMessage(
            "gain and pain 'Gain (4.2) · Pain (4.2)': its target is in MONEY(EUR)"
                + " and its actual cost in MONEY(SEK); they are in one currency");
  }

  @Test
  void rule_in_a_second_currency_is_refused_by_name() {
    GainPainShare.Builder share =
        halves(EURO, money("1")).addGainRules(Limit.atMost(term("Gain cap"), KRONA));
    assertThatThrownBy(share::build)
        .hasMessageStartingWith("rule 'Gain cap (4.2)' on a MONEY(EUR): ")
        .hasMessageContaining("MONEY(SEK)");
  }

  @Test
  void rule_that_leaves_no_money_is_refused() {
    GainPainShare.Builder share =
        share("1", "1").addGainRules(amount -> amount.dividedBy(money("1"))).addPainRules(HALF);
    assertThatThrownBy(share::build)
        .hasMessage(
            "gain and pain 'Gain (4.2) · Pain (4.2)':"
                + " its gain after its rules is a RATIO; it is MONEY");
    assertThat(capped("1").gain().unit()).isEqualTo(Unit.MONEY);
  }
}
