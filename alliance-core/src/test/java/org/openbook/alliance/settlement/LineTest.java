package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.Provision;

class LineTest {
  private static Formula bonus(String amount) {
    return Formula.money(Rational.parse(amount)).named(SettlementSamples.term("Bonus"));
  }

  private static Line.Builder line(Formula amount) {
    return SmallModel.line("bonus", amount).payers(SmallModel.CLIENTS).payees(SmallModel.PROVIDERS);
  }

  private static String payable(Line line) {
    return line.in(Amounts.EUR).payable().evaluate(Inputs.none()).value().toString();
  }

  @Test
  void payable_is_rounded_to_the_cent_half_up() {
    assertThat(payable(line(bonus("1218000.005")).build())).isEqualTo("1218000.01");
    assertThat(payable(line(bonus("-0.005")).build())).isEqualTo("-0.01");
  }

  @Test
  void payable_is_rounded_to_the_smallest_unit_of_the_currency() {
    Line line = line(bonus("0.0055")).build();

    assertThat(payableIn("KWD", line)).isEqualTo("0.006");
    assertThat(payableIn("EUR", line)).isEqualTo("0.01");
    assertThat(payableIn("JPY", line(bonus("100.5")).build())).isEqualTo("101");
  }

  private static String payableIn(String currency, Line line) {
    return line.in(Amounts.currency(currency)).payable().evaluate(Inputs.none()).value().toString();
  }

  @Test
  void amount_in_a_currency_tells_the_rounding() {
    Formula dinars =
        Formula.money(Amounts.parse("KWD 0.0055")).named(SettlementSamples.term("Bonus"));

    assertThat(line(dinars).build().payable().evaluate(Inputs.none()).value())
        .isEqualTo(Rational.parse("0.006"));
  }

  @Test
  void line_in_no_currency_has_no_payable_unless_it_states_a_rounding() {
    Line line = line(bonus("1")).build();

    assertThatIllegalStateException()
        .isThrownBy(line::payable)
        .withMessage(
            "line 'bonus' states no rounding and its amount no currency; it must have one of both:"
                + " line.in(EUR)");
  }

  @Test
  void unit_of_account_has_no_smallest_unit() {
    Line line = line(bonus("1")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.in(Amounts.currency("XAU")))
        .withMessage("currency XAU has no smallest unit; the terms must state a rounding");
  }

  @Test
  void payable_is_rounded_as_the_terms_say() {
    Rounding fiveRappen = Rounding.of(Rational.parse("0.05"), RoundingMode.DOWN);

    assertThat(payable(line(bonus("1.09")).rounding(fiveRappen).build())).isEqualTo("1.05");
  }

  @Test
  void payable_has_the_name_of_the_amount() {
    Line line = line(bonus("1")).build().in(Amounts.EUR);

    assertThat(line.label()).isEqualTo(Label.en("Bonus"));
    assertThat(line.payable().evaluate(Inputs.none()).label()).contains(Label.en("Bonus"));
    assertThat(line).hasToString("bonus: Bonus");
  }

  @Test
  void stage_decides_what_the_line_comes_to_and_what_of_it_is_payable() {
    Rate half = Rate.of(SettlementSamples.term("Retention"), Rational.of(1, 2));
    Line gain = line(bonus("3300000")).retention(half).build().in(Amounts.EUR);

    assertThat(gain.accrued(Stage.INTERIM)).contains(gain.payable());
    assertThat(gain.payable(Stage.INTERIM).orElseThrow().evaluate(Inputs.none()).value())
        .isEqualTo(Rational.of(1_650_000));
    assertThat(gain.payable(Stage.FINAL)).contains(gain.payable());
    assertThat(gain.accrued(Stage.ON_ACCOUNT)).isEmpty();
    assertThat(gain.payable(Stage.ON_ACCOUNT)).isEmpty();
  }

  @Test
  void amount_without_a_clause_or_of_another_unit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(Formula.money(Rational.ONE).named(Label.en("Bonus"))).build())
        .withMessage(
            "line 'bonus': its amount has no name with a clause; name it as the contract does");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(Formula.score(Rational.ONE)).build())
        .withMessage(
            "line 'bonus' has 2 faults: (1) its amount is a SCORE; it is MONEY · (2) its amount has "
                + "no name with a clause; name it as the contract does");
  }

  @Test
  void lines_are_equal_by_their_terms() {
    EqualityGroups.check(
        List.of(
            line(bonus("1.0")).build().in(Amounts.EUR),
            line(bonus("1")).rounding(Rounding.toSmallestUnit(Amounts.EUR)).build()),
        List.of(line(bonus("2")).build()),
        List.of(SmallModel.owed("bonus", bonus("1"))),
        List.of(SmallModel.paid("bonus-2", bonus("1"))));
  }

  @Test
  void line_reimburses_costs_by_kind_by_meaning_or_because_it_is_the_fact() {
    Provision term = SettlementSamples.term("Costs");
    Formula costs = PeriodFacts.actualCost();
    assertThat(line(bonus("1")).kind(Line.Kind.COSTS).build().reimbursesCosts()).isTrue();
    assertThat(line(ReimbursedCosts.ofAll(term).formula()).build().reimbursesCosts()).isTrue();
    assertThat(line(costs.named(term)).build().reimbursesCosts()).isTrue();
    assertThat(line(costs.times(Rational.of(1, 2)).named(term)).build().reimbursesCosts())
        .isFalse();
    assertThat(line(bonus("1")).build().reimbursesCosts()).isFalse();
  }
}
