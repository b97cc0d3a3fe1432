package org.openbook.alliance.cli.book;

import java.math.RoundingMode;
import java.util.Locale;
import org.openbook.alliance.exact.Rational;

/** Counts and sums as reports print them: {@code 2,516} and {@code 39,775,940.53}. */
final class Figures {
  private static final int CENTS = 2;

  private Figures() {}

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** At least two decimals, more where there are more; a fraction as it is. */
  static String sum(Rational value) {
    if (!value.isDecimal()) {
      return value.toString();
    }
    int decimals = Math.max(CENTS, value.decimals());
    return String.format(
        Locale.ROOT, "%,." + decimals + "f", value.toDecimal(decimals, RoundingMode.UNNECESSARY));
  }
}
