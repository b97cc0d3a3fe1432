package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.algebra.PolynomialTest.polynomial;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class PlaceTest {
  private static final Place ROOT_OF_TWO = root(polynomial("-2", "0", "1"));

  @Test
  void order_of_places_is_exact() {
    assertThat(ROOT_OF_TWO).isLessThan(place("1.5"));
    assertThat(ROOT_OF_TWO).isGreaterThan(place("1.414213562373095"));
    assertThat(ROOT_OF_TWO).isLessThan(place("1.414213562373096"));
    assertThat(ROOT_OF_TWO).isLessThan(root(polynomial("-3", "0", "1")));
  }

  @Test
  void root_of_another_polynomial_is_the_same_place() {
    Place again = root(polynomial("-2", "0", "1").times(polynomial("-7", "0", "1", "1")));

    assertThat(again).isEqualTo(ROOT_OF_TWO).hasSameHashCodeAs(ROOT_OF_TWO);
    assertThat(place("0.5")).isEqualTo(place("1/2")).isNotEqualTo(ROOT_OF_TWO);
  }

  @Test
  void sign_of_a_polynomial_at_an_irrational_place_is_exact() {
    assertThat(ROOT_OF_TWO.signOf(polynomial("-4", "0", "0", "0", "1"))).isZero();
    assertThat(ROOT_OF_TWO.signOf(polynomial("-1.5", "1"))).isEqualTo(-1);
    assertThat(ROOT_OF_TWO.signOf(polynomial("-1.4", "1"))).isEqualTo(1);
    assertThat(ROOT_OF_TWO.signOf(Polynomial.ZERO)).isZero();
  }

  @Test
  void value_at_an_irrational_place_is_enclosed_by_a_billionth() {
    Enclosure value =
        ROOT_OF_TWO.valueOf(RationalFunction.of(Polynomial.ONE, Polynomial.X)).orElseThrow();

    assertThat(value.low()).isLessThan(Rational.parse("0.7071067811866"));
    assertThat(value.high()).isGreaterThan(Rational.parse("0.7071067811865"));
    assertThat(value.width()).isLessThanOrEqualTo(Place.WIDTH);
  }

  @Test
  void pole_has_no_value() {
    assertThat(place("0").valueOf(RationalFunction.of(Polynomial.ONE, Polynomial.X))).isEmpty();
    assertThat(place("4").valueOf(RationalFunction.of(Polynomial.ONE, Polynomial.X)))
        .contains(Enclosure.of(Rational.of(1, 4)));
  }

  @Test
  void number_between_two_places_lies_between_them() {
    Place next = root(polynomial("-2.0001", "0", "1"));

    Place between = Place.of(ROOT_OF_TWO.between(next));

    assertThat(between).isGreaterThan(ROOT_OF_TWO).isLessThan(next);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> place("1").between(place("1")))
        .withMessage("1 does not come after 1; a number lies between a place and a later one");
  }

  @Test
  void text_is_the_number_or_its_enclosure() {
    assertThat(place("0.5")).hasToString("0.5");
    assertThat(ROOT_OF_TWO.toString()).startsWith("1.414").contains("…1.414");
    assertThat(ROOT_OF_TWO.isExact()).isFalse();
  }

  private static Place root(Polynomial polynomial) {
    return polynomial.roots(place("1.2"), place("1.75")).get(0);
  }

  private static Place place(String number) {
    return Place.of(Rational.parse(number));
  }
}
