package org.openbook.alliance.exact;

/**
 * Whether an operation on two longs leaves the numbers that a {@link Rational} stores as longs:
 * those of {@code long} without {@code Long.MIN_VALUE}, which cannot be negated.
 */
final class Overflow {
  private Overflow() {}

  /** Whether {@code sum}, computed as {@code a + b}, is not that sum or not storable. */
  static boolean ofSum(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE;
  }

  static boolean ofProduct(long a, long b) {
    long low = a * b;
    return Math.multiplyHigh(a, b) != low >> 63 || low == Long.MIN_VALUE;
  }

  /** Compares {@code a * b} with {@code c * d} at 128 bits. */
  static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
