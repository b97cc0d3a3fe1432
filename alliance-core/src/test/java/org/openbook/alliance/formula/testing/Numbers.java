package org.openbook.alliance.formula.testing;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.exact.Rational;

/** Small numbers, so that they often meet each other and the edges of curves. */
final class Numbers {
  private Numbers() {}

  /** Whole numbers, halves, thirds and tenths between −12 and 12; 0 and 1 often. */
  static Arbitrary<Rational> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(Rational.ZERO, Rational.ONE)),
        Tuple.of(3, Arbitraries.longs().between(-12, 12).map(Rational::of)),
        Tuple.of(
            2,
            Combinators.combine(Arbitraries.longs().between(-12, 12), Arbitraries.of(2L, 3L, 10L))
                .as(Rational::of)));
  }

  static Arbitrary<Rational> positive() {
    return any().map(value -> value.isZero() ? Rational.ONE : value.abs());
  }

  /** Different numbers in rising order. */
  static Arbitrary<List<Rational>> rising(int most) {
    return any()
        .set()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(set -> set.stream().sorted(Comparator.naturalOrder()).toList());
  }
}
