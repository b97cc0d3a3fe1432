package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.testing.MoneyArbitraries;

class AmountsProperties {
  @Property
  void value_of_an_amount_is_what_it_was_made_of(
      @ForAll("decimals") Rational value, @ForAll("currencies") CurrencyUnit currency) {
    MonetaryAmount amount = Amounts.of(value, currency);

    assertThat(Amounts.value(amount)).isEqualTo(value);
    assertThat(amount.getCurrency()).isEqualTo(currency);
  }

  @Property
  void amounts_of_equal_values_are_equal_objects(@ForAll("decimals") Rational value) {
    BigDecimal wide = value.toDecimal(20, RoundingMode.UNNECESSARY);
    MonetaryAmount amount = Amounts.of(value, Amounts.EUR);

    assertThat(amount)
        .isEqualTo(Amounts.of(wide, Amounts.EUR))
        .isEqualTo(Amounts.from(ForeignAmount.of(wide, Amounts.EUR)))
        .hasSameHashCodeAs(Amounts.of(wide, Amounts.EUR));
    assertThat(amount.getNumber().numberValueExact(BigDecimal.class).scale())
        .isEqualTo(value.decimals());
  }

  @Property
  void text_parses_to_the_same_amount(
      @ForAll("decimals") Rational value, @ForAll("currencies") CurrencyUnit currency) {
    MonetaryAmount amount = Amounts.of(value, currency);

    assertThat(Amounts.parse(Amounts.text(amount))).isEqualTo(amount);
  }

  @Property
  void sum_is_the_sum_of_plain_decimals(@ForAll("amounts") List<MonetaryAmount> amounts) {
    BigDecimal oracle =
        amounts.stream()
            .map(amount -> amount.getNumber().numberValueExact(BigDecimal.class))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(Amounts.sum(amounts, Amounts.EUR)).isEqualTo(Amounts.of(oracle, Amounts.EUR));
  }

  @Property
  void negated_twice_is_the_amount_and_added_to_it_is_zero(@ForAll("euros") MonetaryAmount amount) {
    MonetaryAmount negated = Amounts.negated(amount);

    assertThat(Amounts.negated(negated)).isEqualTo(amount);
    assertThat(Amounts.sum(List.of(amount, negated), Amounts.EUR))
        .isEqualTo(Amounts.zero(Amounts.EUR));
  }

  @Provide
  Arbitrary<Rational> decimals() {
    return MoneyArbitraries.decimals();
  }

  @Provide
  Arbitrary<CurrencyUnit> currencies() {
    return MoneyArbitraries.currencies();
  }

  @Provide
  Arbitrary<MonetaryAmount> euros() {
    return MoneyArbitraries.euros();
  }

  @Provide
  Arbitrary<List<MonetaryAmount>> amounts() {
    return MoneyArbitraries.euros().list().ofMaxSize(12);
  }
}
