package org.openbook.alliance.exact;

import java.math.BigInteger;

/**
 * How many decimals write a fraction in lowest terms: as many as its denominator has factors 2 or
 * 5, whichever are more, and none do if it has another factor.
 */
final class Decimals {
  static final int NONE = -1;

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  static int of(long denominator) {
    int twos = Long.numberOfTrailingZeros(denominator);
    long rest = denominator >> twos;
    int fives = 0;
    for (; rest % 5 == 0; rest /= 5) {
      fives++;
    }
    return rest == 1 ? Math.max(twos, fives) : NONE;
  }

  static int of(BigInteger denominator) {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    int fives = 0;
    for (BigInteger[] parts = rest.divideAndRemainder(FIVE);
        parts[1].signum() == 0;
        parts = rest.divideAndRemainder(FIVE)) {
      rest = parts[0];
      fives++;
    }
    return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : NONE;
  }
}
