package org.openbook.alliance.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.openbook.alliance.exact.Rational;

/**
 * Exact numbers as a spreadsheet takes them.
 *
 * <p>A spreadsheet keeps 15 digits. A decimal of at most so many is written as it is, another
 * number as a division of two whole numbers; where one of these is longer too, its first 15 digits
 * are.
 */
final class Literals {
  private static final int DIGITS = 15;
  private static final MathContext KEPT = new MathContext(DIGITS);
  private static final MathContext PRECISE = new MathContext(30);
  private static final BigDecimal LARGEST = new BigDecimal("1E300");

  private Literals() {}

  /** The number inside a formula. */
  static Excel of(Rational value) {
    if (value.signum() < 0) {
      return Excel.atom("(-" + of(value.negated()).text() + ")");
    }
    if (decimal(value).compareTo(LARGEST) > 0) {
      return Excel.notAvailable();
    }
    if (value.isDecimal()) {
      return Excel.atom(written(decimal(value)));
    }
    return Excel.product(
        written(new BigDecimal(value.numerator()))
            + "/"
            + written(new BigDecimal(value.denominator())));
  }

  /** The number where it stands first, or alone: without parentheses. */
  static Excel first(Rational value) {
    return value.signum() < 0 ? Excel.sum("-" + of(value.negated()).text()) : of(value);
  }

  /** The number in a cell of its own: the nearest that a spreadsheet has. */
  static double cell(Rational value) {
    return decimal(value).doubleValue();
  }

  private static BigDecimal decimal(Rational value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), PRECISE);
  }

  private static String written(BigDecimal value) {
    BigDecimal kept = value.round(KEPT).stripTrailingZeros();
    return Math.abs(kept.scale()) <= DIGITS && kept.precision() - kept.scale() <= DIGITS + 6
        ? kept.toPlainString()
        : kept.toString().replace("E+", "E");
  }

  /** The number of decimals of a step that is a power of ten; none of any other. */
  static boolean isPowerOfTen(Rational step) {
    Rational whole = step.isLessThan(Rational.ONE) ? step.inverted() : step;
    return whole.isWhole() && isPowerOfTen(whole.numerator());
  }

  private static boolean isPowerOfTen(BigInteger whole) {
    String digits = whole.toString();
    return digits.startsWith("1") && digits.chars().skip(1).allMatch(c -> c == '0');
  }

  /** The exponent of the largest power of ten that is at most the number. */
  static int magnitude(Rational positive) {
    BigDecimal value = decimal(positive);
    return value.precision() - value.scale() - 1;
  }
}
