package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

/** Moneta reads the settings in {@code javamoney.properties}; they change nothing here. */
class HostileConfigurationTest {
  private static final String NUMBER = "1234567.5";

  @Test
  void plain_money_is_damaged() {
    // 1234000 and not 1235000: Moneta read both keys, precision=4 and roundingMode=DOWN.
    Money plain = Money.of(1234567.5, "EUR");

    assertThat(Amounts.value(plain)).isEqualTo(Rational.of(1_234_000));
  }

  @Test
  void amount_is_exact() {
    MonetaryAmount ours = Amounts.euros(NUMBER);

    assertThat(Amounts.value(ours)).isEqualTo(Rational.parse(NUMBER));
    assertThat(ours.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo(NUMBER);
  }

  @Test
  void amount_negated_by_moneta_is_damaged_and_negated_here_is_not() {
    MonetaryAmount ours = Amounts.euros(NUMBER);

    assertThat(Amounts.value(ours.negate())).isEqualTo(Rational.of(-1_234_000));
    assertThat(Amounts.value(Amounts.negated(ours))).isEqualTo(Rational.parse("-" + NUMBER));
  }

  @Test
  void amount_added_by_a_host_stays_exact() {
    MonetaryAmount twice = Amounts.euros(NUMBER).add(Amounts.euros(NUMBER));

    assertThat(Amounts.value(twice)).isEqualTo(Rational.of(2_469_135));
  }
}
