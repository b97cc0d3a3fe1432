package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.algebra.PolynomialTest.polynomial;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class RationalFunctionTest {
  private static final RationalFunction HUNDRED_PARTS =
      RationalFunction.of(polynomial("100"), Polynomial.X);

  @Test
  void values_and_slopes_are_exact() {
    assertThat(HUNDRED_PARTS.valueAt(Rational.of(4))).isEqualTo(Rational.of(25));
    assertThat(HUNDRED_PARTS.derivative().valueAt(Rational.of(4)))
        .isEqualTo(Rational.parse("-6.25"));
  }

  @Test
  void function_is_kept_in_lowest_terms() {
    assertThat(RationalFunction.of(polynomial("-1", "0", "1"), polynomial("-1", "1")))
        .isEqualTo(RationalFunction.of(polynomial("1", "1")))
        .hasToString("x + 1");
    assertThat(HUNDRED_PARTS.times(RationalFunction.of(Polynomial.X)).isConstant()).isTrue();
  }

  @Test
  void arithmetic_is_that_of_the_values() {
    RationalFunction line = RationalFunction.of(polynomial("1", "2"));
    Rational x = Rational.of(5);

    assertThat(HUNDRED_PARTS.plus(line).valueAt(x)).isEqualTo(Rational.of(31));
    assertThat(HUNDRED_PARTS.minus(line).valueAt(x)).isEqualTo(Rational.of(9));
    assertThat(HUNDRED_PARTS.times(line).valueAt(x)).isEqualTo(Rational.of(220));
    assertThat(HUNDRED_PARTS.dividedBy(line).valueAt(x)).isEqualTo(Rational.of(20, 11));
    assertThat(HUNDRED_PARTS.plus(Rational.ONE).valueAt(x)).isEqualTo(Rational.of(21));
    assertThat(HUNDRED_PARTS.times(Rational.ZERO)).isEqualTo(RationalFunction.ZERO);
    assertThat(HUNDRED_PARTS.minus(HUNDRED_PARTS).isZero()).isTrue();
  }

  @Test
  void values_over_a_range_are_enclosed_unless_there_may_be_a_pole() {
    assertThat(HUNDRED_PARTS.over(Enclosure.of(Rational.of(4), Rational.of(5))))
        .contains(Enclosure.of(Rational.of(20), Rational.of(25)));
    assertThat(HUNDRED_PARTS.over(Enclosure.of(Rational.of(-1), Rational.of(5)))).isEmpty();
  }

  @Test
  void division_by_zero_is_refused() {
    assertThatThrownBy(() -> HUNDRED_PARTS.dividedBy(RationalFunction.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("division by 0");
    assertThatThrownBy(() -> HUNDRED_PARTS.valueAt(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void text_shows_what_is_divided_by_what() {
    assertThat(HUNDRED_PARTS).hasToString("(100) ÷ (x)");
    assertThat(RationalFunction.constant(Rational.of(1, 3))).hasToString("1/3");
    assertThat(HUNDRED_PARTS.numerator()).isEqualTo(polynomial("100"));
    assertThat(HUNDRED_PARTS.denominator()).isEqualTo(Polynomial.X);
  }
}
