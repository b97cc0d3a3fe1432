package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class EnclosureTest {
  @Test
  void product_lies_between_the_products_of_the_ends() {
    assertThat(around("1", "2").times(around("-3", "4"))).isEqualTo(around("-6", "8"));
  }

  @Test
  void sums_differences_and_quotients_hold_every_result() {
    assertThat(around("1", "2").plus(around("-3", "4"))).isEqualTo(around("-2", "6"));
    assertThat(around("1", "2").minus(around("-3", "4"))).isEqualTo(around("-3", "5"));
    assertThat(around("1", "2").dividedBy(around("-4", "-2"))).isEqualTo(around("-1", "-0.25"));
    assertThat(around("1", "2").hull(around("5", "6"))).isEqualTo(around("1", "6"));
    assertThat(around("1", "2").widened(Rational.ONE)).isEqualTo(around("0", "3"));
  }

  @Test
  void exact_number_has_no_width() {
    Enclosure three = Enclosure.of(Rational.of(3));

    assertThat(three.isExact()).isTrue();
    assertThat(three.width()).isEqualTo(Rational.ZERO);
    assertThat(three.middle()).isEqualTo(Rational.of(3));
    assertThat(around("-4", "2").magnitude()).isEqualTo(Rational.of(4));
    assertThat(three).hasToString("3");
    assertThat(around("1.4", "1.5")).hasToString("1.4…1.5");
  }

  @Test
  void number_contains_itself_and_its_ends() {
    assertThat(around("1", "2").contains(Rational.of(2))).isTrue();
    assertThat(around("1", "2").contains(Rational.of(3))).isFalse();
  }

  @Test
  void low_end_above_the_high_end_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> around("2", "1"))
        .withMessage("enclosure is 2…1; its low end is not above its high end");
  }

  @Test
  void division_by_what_can_be_zero_is_refused() {
    assertThatThrownBy(() -> around("1", "2").dividedBy(around("-1", "1")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("division by -1…1, which can be 0");
  }

  private static Enclosure around(String low, String high) {
    return Enclosure.of(Rational.parse(low), Rational.parse(high));
  }
}
