package org.openbook.alliance.exact.testing;

import java.math.BigInteger;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.Rational;

/**
 * Rationals that reach the interesting cases: 0, whole numbers, decimals, thirds, and on purpose
 * the numbers around which arithmetic on longs overflows.
 */
public final class Rationals {
  private static final BigInteger LONG = BigInteger.ONE.shiftLeft(63);

  private Rationals() {}

  /** All kinds. */
  public static Arbitrary<Rational> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, small()), Tuple.of(1, decimals(6)), Tuple.of(4, edges()), Tuple.of(1, large()));
  }

  /** All kinds above 0. */
  public static Arbitrary<Rational> positive() {
    return nonZero().map(Rational::abs);
  }

  /** All kinds but 0. */
  public static Arbitrary<Rational> nonZero() {
    return any().filter(value -> !value.isZero());
  }

  /** Numerators and denominators of at most three digits. */
  public static Arbitrary<Rational> small() {
    return Combinators.combine(
            Arbitraries.longs().between(-999, 999), Arbitraries.longs().between(1, 999))
        .as(Rational::of);
  }

  /** Decimals with at most so many digits after the mark, the size of amounts of money. */
  public static Arbitrary<Rational> decimals(int mostDecimals) {
    return Combinators.combine(
            Arbitraries.longs().between(-200_000_000_000L, 200_000_000_000L),
            Arbitraries.integers().between(0, mostDecimals))
        .as((unscaled, decimals) -> Rational.of(BigInteger.valueOf(unscaled), tens(decimals)));
  }

  /** Fractions whose parts lie around the ends of int and long, the root of long, and zero. */
  public static Arbitrary<Rational> edges() {
    Arbitrary<BigInteger> numerator =
        Combinators.combine(edge(), Arbitraries.of(1, -1))
            .as((edge, sign) -> edge.multiply(BigInteger.valueOf(sign)));
    Arbitrary<BigInteger> denominator =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(BigInteger.ONE)),
            Tuple.of(2, Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN)),
            Tuple.of(3, edge().filter(isNot0())));
    return Combinators.combine(numerator, denominator).as(Rational::of);
  }

  /** Fractions whose parts have up to forty digits. */
  public static Arbitrary<Rational> large() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(tens(40).negate(), tens(40)),
            Arbitraries.bigIntegers().between(BigInteger.ONE, tens(40)))
        .as(Rational::of);
  }

  /**
   * Two numbers, often related, so that the result of an operation on two long ones is short:
   * equal, opposite, inverse, or adding or multiplying to a small number.
   */
  public static Arbitrary<Tuple2<Rational, Rational>> pairs() {
    return Combinators.combine(any(), any(), small(), Arbitraries.integers().between(0, 7))
        .as((a, b, small, relation) -> Tuple.of(a, related(a, b, small, relation)));
  }

  private static Rational related(Rational a, Rational b, Rational small, int relation) {
    return switch (relation) {
      case 0 -> Rational.of(a.numerator(), a.denominator());
      case 1 -> a.negated();
      case 2 -> a.isZero() ? a : a.inverted();
      case 3 -> small.minus(a);
      case 4 -> a.isZero() ? small : small.dividedBy(a);
      default -> b;
    };
  }

  private static Arbitrary<BigInteger> edge() {
    return Combinators.combine(
            Arbitraries.of(
                BigInteger.ZERO,
                BigInteger.ONE.shiftLeft(31),
                BigInteger.valueOf(3_037_000_499L), // the root of Long.MAX_VALUE
                LONG.shiftRight(1),
                LONG,
                LONG,
                LONG.shiftLeft(1),
                LONG.pow(2)),
            Arbitraries.longs().between(-3, 3))
        .as((base, offset) -> base.add(BigInteger.valueOf(offset)).abs());
  }

  private static Predicate<BigInteger> isNot0() {
    return value -> value.signum() != 0;
  }

  private static BigInteger tens(int power) {
    return BigInteger.TEN.pow(power);
  }
}
