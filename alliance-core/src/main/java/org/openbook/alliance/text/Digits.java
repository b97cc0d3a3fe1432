package org.openbook.alliance.text;

import java.math.RoundingMode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.Language;

/** The digits of a number, without its sign and unit. */
enum Digits {
  /** At most six decimals; what goes on behind them is cut and marked with {@code …}. */
  CUT {
    @Override
    String of(Rational value, int decimals, Language language) {
      int needed = value.decimals();
      int most = Math.max(MOST_DECIMALS, decimals);
      boolean whole = needed >= 0 && needed <= most;
      return decimal(value, whole ? Math.max(needed, decimals) : most, language)
          + (whole ? "" : CUT_MARK);
    }
  },
  /** Everything: all decimals, or a fraction where no number of decimals is enough. */
  FULL {
    @Override
    String of(Rational value, int decimals, Language language) {
      int needed = value.decimals();
      return needed >= 0
          ? decimal(value, Math.max(needed, decimals), language)
          : value.abs().toString();
    }
  };

  static final String CUT_MARK = "…";

  /** A space at which no line is broken. */
  static final String NO_BREAK_SPACE = "\u00A0";

  private static final int MOST_DECIMALS = 6;
  private static final int GROUP = 3;

  /** The digits of the value's size, at least so many decimals of them. */
  abstract String of(Rational value, int decimals, Language language);

  private static String decimal(Rational value, int decimals, Language language) {
    String plain = value.abs().toDecimal(decimals, RoundingMode.DOWN).toPlainString();
    int mark = decimals == 0 ? plain.length() : plain.indexOf('.');
    String whole = grouped(plain.substring(0, mark), language);
    return decimals == 0 ? whole : whole + decimalMark(language) + plain.substring(mark + 1);
  }

  private static String grouped(String digits, Language language) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, groupMark(language));
    }
    return text.toString();
  }

  private static String decimalMark(Language language) {
    return language == Language.EN ? "." : ",";
  }

  private static String groupMark(Language language) {
    return language == Language.EN ? "," : NO_BREAK_SPACE;
  }
}
