package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class PolynomialTest {
  private static final Polynomial SQUARE_LESS_TWO = polynomial("-2", "0", "1");

  @Test
  void values_are_exact() {
    assertThat(SQUARE_LESS_TWO.valueAt(Rational.ONE)).isEqualTo(Rational.of(-1));
    assertThat(SQUARE_LESS_TWO.valueAt(Rational.of(2))).isEqualTo(Rational.of(2));
    assertThat(SQUARE_LESS_TWO.degree()).isEqualTo(2);
    assertThat(Polynomial.ZERO.valueAt(Rational.ONE)).isEqualTo(Rational.ZERO);
  }

  @Test
  void irrational_root_is_enclosed_by_a_billionth() {
    List<Place> roots = SQUARE_LESS_TWO.roots(place("0"), place("2"));

    assertThat(roots).hasSize(1);
    Enclosure root = roots.get(0).enclosure();
    assertThat(roots.get(0).isExact()).isFalse();
    assertThat(root.low().times(root.low())).isLessThan(Rational.of(2));
    assertThat(root.high().times(root.high())).isGreaterThan(Rational.of(2));
    assertThat(root.width()).isLessThanOrEqualTo(Place.WIDTH);
  }

  @Test
  void rational_roots_are_found_exactly_whatever_their_multiplicity() {
    // (3x − 1)² (x − 2) (x² − 2)
    Polynomial product =
        polynomial("-1", "3")
            .times(polynomial("-1", "3"))
            .times(polynomial("-2", "1"))
            .times(SQUARE_LESS_TWO);

    List<Place> roots = product.roots(place("0"), place("10"));

    assertThat(roots).hasSize(3);
    assertThat(roots.get(0)).isEqualTo(place("1/3"));
    assertThat(roots.get(1).isExact()).isFalse();
    assertThat(roots.get(2)).isEqualTo(place("2"));
  }

  @Test
  void roots_at_the_ends_of_the_range_are_not_inside_it() {
    assertThat(polynomial("-1", "1").roots(place("1"), place("2"))).isEmpty();
    assertThat(polynomial("0", "-1", "1").roots(place("0"), place("1"))).isEmpty();
    assertThat(Polynomial.ZERO.roots(place("0"), place("1"))).isEmpty();
    assertThat(Polynomial.ONE.roots(place("0"), place("1"))).isEmpty();
  }

  @Test
  void greatest_common_divisor_has_a_leading_coefficient_of_one() {
    Polynomial common = polynomial("-2", "1");

    assertThat(common.times(polynomial("1", "5")).gcd(common.times(polynomial("7", "3"))))
        .isEqualTo(common);
    assertThat(Polynomial.ZERO.gcd(Polynomial.ZERO)).isEqualTo(Polynomial.ZERO);
  }

  @Test
  void derivative_is_the_slope() {
    assertThat(polynomial("7", "-3", "2").derivative()).isEqualTo(polynomial("-3", "4"));
    assertThat(Polynomial.ONE.derivative()).isEqualTo(Polynomial.ZERO);
  }

  @Test
  void text_has_the_highest_power_first() {
    assertThat(SQUARE_LESS_TWO).hasToString("x² − 2");
    assertThat(polynomial("0.5", "-1", "0", "-2", "1")).hasToString("x^4 − 2·x³ − x + 0.5");
    assertThat(Polynomial.ZERO).hasToString("0");
    assertThat(polynomial("-3")).hasToString("−3");
  }

  @Test
  void values_over_a_range_lie_in_the_enclosure() {
    assertThat(polynomial("1", "-2").over(Enclosure.of(Rational.ZERO, Rational.ONE)))
        .isEqualTo(Enclosure.of(Rational.of(-1), Rational.ONE));
  }

  static Polynomial polynomial(String... lowestFirst) {
    Rational[] coefficients = new Rational[lowestFirst.length];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = Rational.parse(lowestFirst[i]);
    }
    return Polynomial.of(coefficients);
  }

  private static Place place(String number) {
    return Place.of(Rational.parse(number));
  }
}
