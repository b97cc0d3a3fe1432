package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class RoundingTest {
  @Test
  void payable_to_the_cent_goes_half_up() {
    assertThat(Rounding.toSmallestUnit(Amounts.EUR).apply(Rational.parse("1218000.005")))
        .isEqualTo(Rational.parse("1218000.01"));
    assertThat(Rounding.toSmallestUnit(Amounts.EUR).apply(Rational.parse("-0.005")))
        .isEqualTo(Rational.parse("-0.01"));
  }

  @Test
  void rounding_to_five_rappen_gives_a_multiple_of_five() {
    Rounding fiveRappen = Rounding.of(Rational.parse("0.05"), RoundingMode.HALF_EVEN);

    assertThat(fiveRappen.apply(Rational.parse("1.075"))).isEqualTo(Rational.parse("1.1"));
    assertThat(fiveRappen.apply(Rational.parse("1.07"))).isEqualTo(Rational.parse("1.05"));
  }

  @Test
  void rounding_to_two_decimals_half_up_is_rounding_to_the_cent() {
    assertThat(Rounding.toDecimals(2, RoundingMode.HALF_UP))
        .isEqualTo(Rounding.toSmallestUnit(Amounts.EUR))
        .hasSameHashCodeAs(Rounding.toSmallestUnit(Amounts.EUR));
    assertThat(Rounding.toDecimals(0, RoundingMode.DOWN).step()).isEqualTo(Rational.ONE);
  }

  @Test
  void step_of_zero_or_less_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(Rational.ZERO, RoundingMode.DOWN))
        .withMessage("rounding step is 0; a step is above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(Rational.of(-1), RoundingMode.DOWN));
  }

  @Test
  void decimals_below_zero_or_above_a_thousand_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.toDecimals(-1, RoundingMode.DOWN))
        .withMessage("rounding is to -1 decimals; it is to 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.toDecimals(Integer.MAX_VALUE, RoundingMode.DOWN));
  }

  @Test
  void rounding_that_must_not_be_needed_refuses_a_value_between_steps() {
    Rounding none = Rounding.toDecimals(2, RoundingMode.UNNECESSARY);

    assertThat(none.apply(Rational.parse("0.01"))).isEqualTo(Rational.parse("0.01"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> none.apply(Rational.parse("0.011")));
  }

  @Test
  void document_tells_step_and_mode_apart() {
    assertThat(Rounding.FORM.digest(Rounding.toSmallestUnit(Amounts.EUR)))
        .isEqualTo(Rounding.FORM.digest(Rounding.toDecimals(2, RoundingMode.HALF_UP)))
        .isNotEqualTo(Rounding.FORM.digest(Rounding.toDecimals(2, RoundingMode.HALF_EVEN)))
        .isNotEqualTo(Rounding.FORM.digest(Rounding.toDecimals(1, RoundingMode.HALF_UP)));
  }

  @Test
  void text_says_step_and_mode() {
    assertThat(Rounding.toSmallestUnit(Amounts.EUR)).hasToString("to 0.01 half up");
  }
}
