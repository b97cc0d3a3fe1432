package org.openbook.alliance.workbook;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.settlement.Distribution;

/**
 * Weights that the terms fix, as whole numbers without a common factor: only their proportion
 * counts, and whole numbers are exact in a spreadsheet too.
 */
final class Weights {
  private static final BigInteger LARGEST = BigInteger.valueOf(1_000_000);

  private Weights() {}

  /** The whole weights; empty if they are computed, or too large to stay exact. */
  static Optional<List<Rational>> whole(Distribution by) {
    return by.fixed()
        .map(fixed -> lowest(fixed.shares().stream().map(Participation.Share::weight).toList()))
        .filter(weights -> weights.stream().allMatch(Weights::isSmall));
  }

  private static boolean isSmall(Rational weight) {
    return weight.numerator().compareTo(LARGEST) <= 0;
  }

  private static List<Rational> lowest(List<Rational> weights) {
    BigInteger multiple =
        weights.stream().map(Rational::denominator).reduce(BigInteger.ONE, Weights::multiple);
    List<BigInteger> whole =
        weights.stream().map(weight -> weight.times(Rational.of(multiple)).numerator()).toList();
    BigInteger factor = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return whole.stream().map(weight -> Rational.of(weight.divide(factor))).toList();
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
