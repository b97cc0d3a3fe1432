package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.money.Amounts.EUR;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;

class AmountsTest {
  private static final CurrencyUnit SEK = Amounts.currency("SEK");

  @Test
  void amount_with_trailing_zeros_is_the_same_amount() {
    MonetaryAmount amount = Amounts.euros("12.50");

    assertThat(amount)
        .isEqualTo(Amounts.of(new BigDecimal("12.500"), EUR))
        .isEqualTo(Amounts.of(Rational.of(25, 2), EUR))
        .hasSameHashCodeAs(Amounts.of(Rational.of(25, 2), EUR));
    assertThat(amount.getNumber().getScale()).isEqualTo(1);
  }

  @Test
  void amount_of_whole_hundreds_has_no_negative_scale() {
    assertThat(Amounts.of(new BigDecimal("1.2E+3"), EUR).getNumber().getScale()).isZero();
  }

  @Test
  void amount_without_finite_digits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.of(Rational.of(1, 3), EUR))
        .withMessage("amount is 1/3 EUR; an amount has finitely many digits: round it first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.euros("1/3"))
        .withMessageContaining("round it first");
  }

  @Test
  void amount_of_text_follows_the_strict_grammar() {
    assertThat(Amounts.euros("-0.05")).isEqualTo(Amounts.of(Rational.of(-1, 20), EUR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.euros("1e3"))
        .withMessageContaining("number is '1e3'");
    assertThatIllegalArgumentException().isThrownBy(() -> Amounts.euros("12,50"));
  }

  @Test
  void amount_of_most_digits_can_be_read_back() {
    String digits = "7".repeat(1_000) + "." + "7".repeat(1_000);

    assertThat(Amounts.value(Amounts.euros(digits))).hasToString(digits);
  }

  @Test
  void amount_of_too_many_digits_is_refused_at_once() {
    Rational large = Rational.of(BigInteger.TEN.pow(1_000));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.of(large, EUR))
        .withMessage(
            "amount is of 1001 digits before and 0 after the mark;"
                + " an amount has at most 1000 of each: round it first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.of(large.times(Rational.of(2)).inverted(), EUR))
        .withMessageContaining("and 1001 after the mark");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.of(new BigDecimal("1e10000003"), EUR))
        .withMessageContaining("10000004 digits before");
  }

  @Test
  void amount_of_every_implementation_becomes_one_of_ours() {
    MonetaryAmount ours = Amounts.euros("12.5");
    BigDecimal number = new BigDecimal("12.50");

    assertThat(List.of(FastMoney.of(number, "EUR"), RoundedMoney.of(number, EUR, as -> as)))
        .allSatisfy(theirs -> assertThat(theirs).isNotEqualTo(ours))
        .allSatisfy(theirs -> assertThat(Amounts.from(theirs)).isEqualTo(ours));
    assertThat(Amounts.from(ForeignAmount.of(number, EUR))).isEqualTo(ours);
  }

  @Test
  void amount_in_a_hosts_own_currency_object_is_in_ours() {
    assertThat(Amounts.of("1", currencyOfHost("EUR")).getCurrency()).isSameAs(EUR);
    assertThat(Amounts.of("1", currencyOfHost("SEK")).getCurrency()).isSameAs(SEK);
  }

  @Test
  void amount_in_a_currency_without_code_of_iso_keeps_it() {
    CurrencyUnit points = currencyOfHost("Care points");

    assertThat(Amounts.of("7", points).getCurrency()).isSameAs(points);
  }

  @Test
  void value_of_an_amount_with_an_exponent_bomb_is_refused_at_once() {
    MonetaryAmount bomb = ForeignAmount.of(new BigDecimal("1e10000003"), EUR);

    assertThatIllegalArgumentException().isThrownBy(() -> Amounts.value(bomb));
  }

  @Test
  void text_is_code_and_plain_number() {
    assertThat(Amounts.text(Amounts.euros("12.50"))).isEqualTo("EUR 12.5");
    assertThat(Amounts.text(FastMoney.of(-1_000_000, "SEK"))).isEqualTo("SEK -1000000");
  }

  @Test
  void text_parses_to_the_same_amount() {
    assertThat(Amounts.parse("SEK -0.005")).isEqualTo(Amounts.of("-0.005", SEK));
  }

  @Test
  void text_of_another_shape_is_refused() {
    assertThat(List.of("", "EUR", "12.5", "12.5 EUR", "eur 1", "EURO 1", "\u0415UR 1"))
        .allSatisfy(
            text ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.parse(text))
                    .withMessage(
                        "amount is '%s'; an amount is a currency code, a space and a number:"
                            + " EUR 12.5",
                        text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.parse("EUR  1"))
        .withMessageContaining("number is ' 1'");
  }

  @Test
  void currency_of_unknown_code_is_refused() {
    assertThat(List.of("EURO", "QQQ", "eur", ""))
        .allSatisfy(
            code ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.currency(code))
                    .withMessage(
                        "currency is '%s'; a currency is a code of ISO 4217 such as EUR", code));
  }

  @Test
  void negated_changes_the_sign_only() {
    assertThat(Amounts.negated(Amounts.euros("1234567.5"))).isEqualTo(Amounts.euros("-1234567.5"));
    assertThat(Amounts.negated(Amounts.zero(SEK))).isEqualTo(Amounts.of("0", SEK));
  }

  @Test
  void sum_of_nothing_is_zero_in_the_currency() {
    assertThat(Amounts.sum(List.of(), SEK)).isEqualTo(Amounts.zero(SEK));
  }

  @Test
  void sum_adds_exactly_across_implementations() {
    assertThat(Amounts.sum(List.of(Amounts.euros("1000000000000.01"), FastMoney.of(2, "EUR")), EUR))
        .isEqualTo(Amounts.euros("1000000000002.01"));
  }

  @Test
  void sum_of_mixed_currencies_names_every_stranger() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Amounts.sum(
                    List.of(Amounts.zero(SEK), Amounts.euros("1"), Amounts.parse("USD 1")), EUR))
        .withMessage(
            "sum in EUR has 2 faults:"
                + " (1) currency of amount 1 is SEK; the agreement's currency is EUR"
                + " · (2) currency of amount 3 is USD; the agreement's currency is EUR");
  }

  @Test
  void currency_of_another_code_is_a_fault() {
    Faults faults = Faults.in("open book");

    Amounts.requireCurrency(faults, "cost entry 'x'", Amounts.zero(SEK), EUR);

    assertThat(faults.list())
        .containsExactly("currency of cost entry 'x' is SEK; the agreement's currency is EUR");
  }

  @Test
  void currency_of_the_same_code_is_no_fault() {
    Faults faults = Faults.in("open book");

    Amounts.requireCurrency(faults, "cost entry 'x'", Amounts.euros("1"), currencyOfHost("EUR"));

    assertThat(faults.isEmpty()).isTrue();
  }

  private static CurrencyUnit currencyOfHost(String code) {
    return CurrencyUnitBuilder.of(code, CurrencyContextBuilder.of("host").build())
        .setDefaultFractionDigits(2)
        .build();
  }
}
