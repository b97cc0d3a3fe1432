package org.openbook.alliance.intake.ledger;

import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;

/**
 * How a layout writes amounts, read strictly: digits, one decimal mark, thousands in threes, and
 * only the signs that the mapping declares.
 *
 * <p>Not a guess: {@code 1.234} is one thousand or one and a bit, as the marks say, and what the
 * marks do not allow is no amount. Up to 14 digits are read directly, everything else by the strict
 * grammar of {@link Rational#parse}; both give the same number.
 */
final class AmountGrammar {
  private static final int FAST_DIGITS = 14;
  private static final int GROUP = 3;
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char MINUS = '\u2212';

  private final NumberForm form;

  AmountGrammar(NumberForm form) {
    this.form = form;
  }

  @Nullable Amount parse(String text) {
    return parse(text.toCharArray(), 0, text.length());
  }

  /** The amount, or null if the text is none. */
  @Nullable Amount parse(char[] chars, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(chars[from])) {
      from++;
    }
    while (to > from && isSpace(chars[to - 1])) {
      to--;
    }
    if (!form.symbols().isEmpty()) {
      return withoutSymbol(new String(chars, from, to - from));
    }
    return signed(chars, from, to);
  }

  private @Nullable Amount withoutSymbol(String text) {
    String rest = text;
    for (String symbol : form.symbols()) {
      if (rest.startsWith(symbol)) {
        rest = rest.substring(symbol.length()).strip();
      } else if (rest.startsWith("-" + symbol)) {
        rest = "-" + rest.substring(symbol.length() + 1).strip();
      } else if (rest.endsWith(symbol)) {
        rest = rest.substring(0, rest.length() - symbol.length()).strip();
      }
    }
    return signed(rest.toCharArray(), 0, rest.length());
  }

  private @Nullable Amount signed(char[] chars, int from, int to) {
    if (from >= to) {
      return null;
    }
    char first = chars[from];
    char last = chars[to - 1];
    if (first == '-' || first == MINUS) {
      return negative(chars, from + 1, to);
    }
    if (first == '(' && last == ')' && form.allows(NumberForm.Negative.PARENTHESES)) {
      return negative(chars, from + 1, to - 1);
    }
    if ((last == '-' || last == MINUS) && form.allows(NumberForm.Negative.TRAILING_MINUS)) {
      return negative(chars, from, to - 1);
    }
    return unsigned(chars, from, to);
  }

  private @Nullable Amount negative(char[] chars, int from, int to) {
    Amount amount = unsigned(chars, from, to);
    return amount == null ? null : amount.negated();
  }

  private @Nullable Amount unsigned(char[] chars, int from, int to) {
    long units = 0;
    int digits = 0;
    int decimals = -1;
    int group = 0;
    char thousands = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        units = units * 10 + (c - '0');
        digits++;
        group++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == form.decimalMark() && decimals < 0) {
        if (digits == 0 || (thousands != 0 && group != GROUP)) {
          return null;
        }
        decimals = 0;
      } else if (decimals < 0 && isThousands(c) && isGroupEnd(c, thousands, group)) {
        thousands = c;
        group = 0;
      } else {
        return null;
      }
    }
    boolean endsWell = decimals < 0 ? thousands == 0 || group == GROUP : decimals > 0;
    if (digits == 0 || !endsWell) {
      return null;
    }
    return digits <= FAST_DIGITS && decimals <= Amount.DECIMALS
        ? Amount.ofUnits(scaled(units, Math.max(decimals, 0)))
        : strict(chars, from, to);
  }

  private static boolean isGroupEnd(char c, char thousands, int group) {
    return thousands == 0 ? group >= 1 && group <= GROUP : c == thousands && group == GROUP;
  }

  private boolean isThousands(char c) {
    String marks = form.thousandsMarks();
    return marks.indexOf(c) >= 0
        || ((c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE) && marks.indexOf(' ') >= 0);
  }

  private static long scaled(long units, int decimals) {
    long scaled = units;
    for (int i = decimals; i < Amount.DECIMALS; i++) {
      scaled *= 10;
    }
    return scaled;
  }

  private @Nullable Amount strict(char[] chars, int from, int to) {
    StringBuilder normal = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        normal.append(c);
      } else if (c == form.decimalMark()) {
        normal.append('.');
      }
    }
    try {
      return Amount.of(Rational.parse(normal.toString()));
    } catch (IllegalArgumentException tooLong) {
      return null;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE;
  }

  /** {@code a number such as '1 234,56' or '-1 234,56'}, as the file writes it. */
  String required() {
    String thousands = form.thousandsMarks().isEmpty() ? "" : form.thousandsMarks().substring(0, 1);
    String digits = "1" + thousands + "234" + form.decimalMark() + "56";
    String text =
        "a number such as %s or %s".formatted(Faults.quote(digits), Faults.quote("-" + digits));
    if (form.allows(NumberForm.Negative.TRAILING_MINUS)) {
      text = "%s or %s".formatted(text, Faults.quote(digits + "-"));
    }
    return form.allows(NumberForm.Negative.PARENTHESES)
        ? "%s or %s".formatted(text, Faults.quote("(" + digits + ")"))
        : text;
  }
}
