package org.openbook.alliance.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

class AllianceFeeTest {
  private static final MonetaryAmount KRONOR = Amounts.of("7", Amounts.currency("SEK"));

  private static AllianceFee.Builder fee() {
    return AllianceFee.builder().provision(term("Fee"));
  }

  private static Rational on(String target, String actual, AllianceFee fee) {
    return value(fee.on(money(target), money(actual)));
  }

  @Test
  void share_of_target_is_held_by_the_maximum() {
    AllianceFee.Builder held =
        fee().shareOfTarget(number("0.04")).maximum(Amounts.euros("2000000"));
    assertThat(on("52600000", "0", fee().shareOfTarget(number("0.04")).build()))
        .isEqualTo(number("2104000"));
    assertThat(on("52600000", "0", held.build())).isEqualTo(number("2000000"));
  }

  @Test
  void fee_is_the_sum_of_its_parts() {
    AllianceFee fee =
        fee()
            .lumpSum(Amounts.euros("100"))
            .shareOfTarget(number("0.01"))
            .shareOfActual(number("0.02"))
            .build();
    assertThat(on("1000", "2000", fee)).isEqualTo(number("150"));
  }

  @Test
  void fee_is_held_by_the_minimum() {
    AllianceFee fee = fee().shareOfActual(number("0.05")).minimum(Amounts.euros("60")).build();
    assertThat(on("0", "1000", fee)).isEqualTo(number("60"));
    assertThat(on("0", "2000", fee)).isEqualTo(number("100"));
  }

  @Test
  void part_at_risk_and_secured_part_make_the_fee() {
    AllianceFee fee =
        fee()
            .shareOfTarget(number("0.04"))
            .maximum(Amounts.euros("2000000"))
            .partAtRisk(number("0.25"))
            .build();
    Formula target = money("52600000");
    assertThat(value(fee.atRiskOn(target, money("0")))).isEqualTo(number("500000"));
    assertThat(value(fee.securedOn(target, money("0")))).isEqualTo(number("1500000"));
  }

  @Test
  void fee_without_a_part_at_risk_is_secured() {
    AllianceFee fee = fee().lumpSum(Amounts.euros("10")).build();
    assertThat(value(fee.atRiskOn(money("1"), money("1")))).isEqualTo(Rational.ZERO);
    assertThat(value(fee.securedOn(money("1"), money("1")))).isEqualTo(number("10"));
  }

  @Test
  void fee_in_a_currency_is_of_that_currency_and_meets_no_other() {
    AllianceFee fee = fee().lumpSum(Amounts.euros("10")).shareOfTarget(number("0.1")).build();
    assertThat(fee.on(money("1"), money("1")).unit()).isEqualTo(Unit.money("EUR"));
    assertThatThrownBy(() -> fee.on(Formula.money(KRONOR), money("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MONEY(SEK)")
        .hasMessageContaining("MONEY(EUR)");
  }

  @Test
  void fee_without_a_part_is_refused() {
    assertThatThrownBy(() -> fee().build())
        .hasMessage(
            "alliance fee 'Fee (4.2)': it has no part;"
                + " it has a lump sum, a share of target or a share of actual");
  }

  @Test
  void negative_fee_names_every_fault_at_once() {
    assertThatThrownBy(
            () ->
                fee()
                    .lumpSum(Amounts.euros("-1"))
                    .shareOfTarget(number("-0.02"))
                    .shareOfActual(number("-0.03"))
                    .minimum(Amounts.euros("-4"))
                    .maximum(Amounts.euros("-5"))
                    .partAtRisk(number("1.1"))
                    .build())
        .hasMessage(
            "alliance fee 'Fee (4.2)' has 7 faults: (1) lump sum is -1; it is 0 or more"
                + " · (2) share of target is -0.02; it is 0 or more"
                + " · (3) share of actual is -0.03; it is 0 or more"
                + " · (4) minimum is -4; it is 0 or more"
                + " · (5) maximum is -5; it is 0 or more"
                + " · (6) part at risk is 1.1; it is 0 to 1"
                + " · (7) maximum is -5 and minimum is -4; the maximum is not below the minimum");
  }

  @Test
  void fee_in_two_currencies_is_refused_when_built() {
    assertThatThrownBy(() -> fee().lumpSum(Amounts.euros("1")).maximum(KRONOR).build())
        .hasMessage(
            "alliance fee 'Fee (4.2)': its amounts are in [EUR, SEK]; they are in one currency");
  }

  @Test
  void fees_of_equal_amounts_are_equal() {
    AllianceFee ours = fee().lumpSum(Amounts.euros("12.50")).build();
    AllianceFee hosts = fee().lumpSum(FastMoney.of(12.5, "EUR")).build();
    assertThat(hosts).isEqualTo(ours).hasSameHashCodeAs(ours).hasToString("Fee (4.2)");
  }
}
