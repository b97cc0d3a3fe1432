package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  private static final Rational CENT = Rational.parse("0.01");

  @Test
  void third_and_sixth_together_are_a_half() {
    Rational sum = Rational.of(1, 3).plus(Rational.of(1, 6));

    assertThat(sum).isEqualTo(Rational.parse("0.5")).hasToString("0.5");
  }

  @Test
  void number_written_in_three_ways_is_equal() {
    assertThat(Rational.parse("0.50"))
        .isEqualTo(Rational.parse("0.5"))
        .isEqualTo(Rational.parse("1/2"))
        .isEqualTo(Rational.ofPercent("50"));
  }

  @Test
  void percentage_of_twelve_and_a_half_is_an_eighth() {
    assertThat(Rational.ofPercent("12.5")).isEqualTo(Rational.of(1, 8)).hasToString("0.125");
  }

  @Test
  void sum_of_nothing_is_zero() {
    assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
  }

  @Test
  void fraction_with_a_negative_denominator_carries_the_sign_above() {
    assertThat(Rational.of(1, -3)).hasToString("-1/3");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, -Long.MAX_VALUE, Long.MIN_VALUE})
  void whole_number_at_the_end_of_long_survives_every_way_in_and_out(long value) {
    BigInteger big = BigInteger.valueOf(value);

    assertThat(Rational.of(value))
        .isEqualTo(Rational.of(big))
        .isEqualTo(Rational.of(value, 1))
        .isEqualTo(Rational.of(big, BigInteger.ONE))
        .isEqualTo(Rational.of(BigDecimal.valueOf(value)))
        .isEqualTo(Rational.parse(Long.toString(value)))
        .isEqualTo(Rational.of(value).negated().negated())
        .hasToString(Long.toString(value));
  }

  @Test
  void fraction_of_the_least_long_and_itself_is_one() {
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    assertThat(Rational.of(Long.MIN_VALUE, Long.MAX_VALUE)).isLessThan(Rational.of(-1));
  }

  @Test
  void sum_beyond_long_and_back_is_the_number_again() {
    Rational most = Rational.of(Long.MAX_VALUE);

    assertThat(most.plus(Rational.ONE)).hasToString("9223372036854775808");
    assertThat(most.plus(Rational.ONE).minus(Rational.ONE)).isEqualTo(most);
  }

  @Test
  void sum_whose_terms_fit_a_long_and_which_does_not_is_exact() {
    // Over the common denominator 2: (2^63 - 2) + (2^63 - 1).
    Rational sum = Rational.of((1L << 62) - 1).plus(Rational.of(Long.MAX_VALUE, 2));

    assertThat(sum).hasToString("9223372036854775806.5");
    assertThat(sum.negated()).isEqualTo(Rational.parse("-9223372036854775806.5"));
  }

  @Test
  void fraction_over_zero_is_refused() {
    assertThatThrownBy(() -> Rational.of(5, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("the denominator of 5/0 is 0; it must not be");
  }

  @Test
  void quotient_by_zero_is_refused() {
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("division by 0");
  }

  @ParameterizedTest
  @CsvSource({
    "2.345, 0.01, HALF_UP, 2.35",
    "2.345, 0.01, HALF_EVEN, 2.34",
    "-2.345, 0.01, HALF_UP, -2.35",
    "1218000.005, 0.01, HALF_UP, 1218000.01",
    "2/3, 0.05, DOWN, 0.65",
    "1/3, 1/3, UNNECESSARY, 1/3",
  })
  void rounded_number_is_the_multiple_that_the_mode_names(
      String value, String step, RoundingMode mode, String expected) {
    assertThat(Rational.parse(value).rounded(Rational.parse(step), mode)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.01"})
  void rounding_to_a_step_not_above_zero_is_refused(String step) {
    assertThatThrownBy(() -> CENT.rounded(Rational.parse(step), RoundingMode.UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounding step is " + step + "; a step is above 0");
  }

  @Test
  void whole_or_decimal_without_need_to_round_is_refused_where_there_is_need() {
    Rational third = Rational.of(1, 3);

    assertThatThrownBy(() -> third.toWhole(RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> third.toDecimal(5, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-7, 0", "1/4, 2", "1/8, 3", "1/3, -1", "1/7, -1", "1/15, -1", "0.001, 3"})
  void decimals_are_those_that_write_the_value_in_full(String value, int decimals) {
    assertThat(Rational.parse(value).decimals()).isEqualTo(decimals);
    assertThat(Rational.parse(value).isDecimal()).isEqualTo(decimals >= 0);
  }

  @Test
  void number_is_not_equal_to_another_kind_of_number() {
    assertThat(Rational.ONE).isNotEqualTo(1).isNotEqualTo(BigInteger.ONE).isNotEqualTo(null);
  }
}
