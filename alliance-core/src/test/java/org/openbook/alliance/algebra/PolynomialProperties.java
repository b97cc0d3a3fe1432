package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;

class PolynomialProperties {
  private static final Place LOW = Place.of(Rational.of(-8));
  private static final Place HIGH = Place.of(Rational.of(8));

  @Provide
  Arbitrary<Rational> numbers() {
    return Combinators.combine(Arbitraries.longs().between(-20, 20), Arbitraries.of(1L, 2L, 3L, 7L))
        .as(Rational::of);
  }

  @Property
  void product_of_linear_factors_has_exactly_their_roots(
      @ForAll("numbers") Rational a, @ForAll("numbers") Rational b, @ForAll("numbers") Rational c) {
    Polynomial product = factor(a).times(factor(b)).times(factor(c));
    TreeSet<Place> expected = new TreeSet<>(List.of(Place.of(a), Place.of(b), Place.of(c)));
    expected.removeIf(root -> root.compareTo(LOW) <= 0 || root.compareTo(HIGH) >= 0);

    assertThat(product.roots(LOW, HIGH))
        .containsExactlyElementsOf(expected)
        .allMatch(Place::isExact);
  }

  @Property
  void sign_changes_only_at_roots_and_is_zero_there(
      @ForAll("numbers") Rational a,
      @ForAll("numbers") Rational b,
      @ForAll("numbers") Rational c,
      @ForAll("numbers") Rational x) {
    Polynomial cubic = Polynomial.of(a, b, c, Rational.ONE);
    List<Place> roots = cubic.roots(LOW, HIGH);

    assertThat(roots).isSorted().allSatisfy(root -> assertThat(root.signOf(cubic)).isZero());
    Place place = Place.of(x);
    if (place.compareTo(LOW) > 0 && place.compareTo(HIGH) < 0) {
      Place next =
          roots.stream().filter(root -> root.compareTo(place) > 0).findFirst().orElse(HIGH);
      boolean isRoot = cubic.valueAt(x).isZero();
      assertThat(roots.contains(place)).isEqualTo(isRoot);
      if (!isRoot) {
        assertThat(cubic.valueAt(place.between(next)).signum())
            .isEqualTo(cubic.valueAt(x).signum());
      }
    }
  }

  private static Polynomial factor(Rational root) {
    return Polynomial.of(root.negated(), Rational.ONE);
  }
}
