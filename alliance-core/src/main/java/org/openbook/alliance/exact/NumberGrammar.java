package org.openbook.alliance.exact;

import java.math.BigDecimal;

/** The strict grammar of numbers, which refuses at once what would take seconds to expand. */
final class NumberGrammar {
  /** Far more than any contract writes, far less than it takes to stall a program. */
  static final int MOST_DIGITS = 1_000;

  private static final String REFUSED =
      "number is %s; a number is digits with at most one '.', an optional leading '-', or a"
          + " fraction such as 1/3 of a whole number and one above 0, without exponent and with at"
          + " most %s digits before and after the mark";

  private NumberGrammar() {}

  static Rational parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Rational.of(decimal(text, text));
    }
    BigDecimal n = decimal(text.substring(0, slash), text);
    BigDecimal d = decimal(text.substring(slash + 1), text);
    if (n.scale() != 0 || d.scale() != 0 || d.signum() <= 0) {
      throw refused(text);
    }
    return Rational.of(n.unscaledValue(), d.unscaledValue());
  }

  static void requireBounded(BigDecimal value) {
    // Only scale and precision are read: both are instant even for 1e2147483647.
    long before = (long) value.precision() - value.scale();
    if (before > MOST_DIGITS || value.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "number has %s digits before and %s after the mark; it may have %s of each"
              .formatted(Math.max(before, 0), Math.max(value.scale(), 0), MOST_DIGITS));
    }
  }

  private static BigDecimal decimal(String part, String whole) {
    if (!isDecimal(part)) {
      throw refused(whole);
    }
    return new BigDecimal(part);
  }

  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int mark = text.indexOf('.');
    int whole = (mark < 0 ? text.length() : mark) - start;
    int fraction = mark < 0 ? 1 : text.length() - mark - 1;
    return isCount(whole) && isCount(fraction) && hasOnlyDigits(text, start, mark);
  }

  private static boolean isCount(int digits) {
    return digits >= 1 && digits <= MOST_DIGITS;
  }

  private static boolean hasOnlyDigits(String text, int start, int mark) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != mark && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(REFUSED.formatted(Faults.quote(text), MOST_DIGITS));
  }
}
