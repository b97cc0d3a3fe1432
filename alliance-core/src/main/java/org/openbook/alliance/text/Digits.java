package org.openbook.alliance.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;

/** How many digits of a number are written, without its sign and unit. */
enum Digits {
  /** Two decimals at most, or the currency's: what people read. */
  SHOWN {
    @Override
    String of(Rational value, int decimals, Language language) {
      return rounded(value, decimals, Math.max(decimals, MOST_SHOWN), language);
    }
  },
  /** Six decimals at most: where digits behind the smallest unit decide who gets what is left. */
  FINE {
    @Override
    String of(Rational value, int decimals, Language language) {
      return rounded(value, decimals, Math.max(decimals, MOST_FINE), language);
    }
  },
  /** All decimals of a number that stands in the terms; one that has no last decimal as shown. */
  FULL {
    @Override
    String of(Rational value, int decimals, Language language) {
      int needed = value.decimals();
      return needed >= 0
          ? decimal(value, Math.max(needed, decimals), language)
          : SHOWN.of(value, decimals, language);
    }
  },
  /** All decimals, or a fraction where no number of decimals is enough. */
  EXACT {
    @Override
    String of(Rational value, int decimals, Language language) {
      int needed = value.decimals();
      return needed >= 0
          ? decimal(value, Math.max(needed, decimals), language)
          : whole(value.abs().numerator(), language) + "/" + whole(value.denominator(), language);
    }
  };

  private static final int MOST_SHOWN = 2;
  private static final int MOST_FINE = 6;

  /** The digits of the value's size, at least so many decimals of them. */
  abstract String of(Rational value, int decimals, Language language);

  // What is not zero never reads as zero: it has as many decimals as two digits of it need.
  private static String rounded(Rational value, int least, int most, Language language) {
    int needed = value.decimals();
    if (needed >= 0 && needed <= most) {
      return decimal(value, Math.max(needed, least), language);
    }
    int decimals = most;
    Rational size = value.abs();
    while (size.toDecimal(decimals, RoundingMode.HALF_UP).signum() == 0) {
      decimals += 2;
    }
    return decimal(value, decimals, language);
  }

  private static String decimal(Rational value, int decimals, Language language) {
    return Numerals.of(value.abs().toDecimal(decimals, RoundingMode.HALF_UP), language);
  }

  private static String whole(BigInteger number, Language language) {
    return Numerals.of(new BigDecimal(number), language);
  }
}
