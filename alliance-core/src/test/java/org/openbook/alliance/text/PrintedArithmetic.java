package org.openbook.alliance.text;

import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;

/**
 * A pocket calculator for printed arithmetic: + − × ÷, parentheses, bounds, numbers and names of
 * rows. What is printed of a bound must be true.
 */
final class PrintedArithmetic {
  private final String text;
  private final Map<String, Rational> rows;
  private int at;

  private PrintedArithmetic(String text, Map<String, Rational> rows) {
    this.text = text;
    this.rows = rows;
  }

  static Rational value(String text, Map<String, Rational> rows) {
    PrintedArithmetic calculator = new PrintedArithmetic(text, rows);
    Rational value = calculator.bounded();
    if (calculator.at < text.length()) {
      throw new IllegalArgumentException("'%s' ends at %d".formatted(text, calculator.at));
    }
    return value;
  }

  /** {@code a − b = −€6.00, at least €0.00 (binds)}. */
  private Rational bounded() {
    Rational value = sum();
    if (skip(" = ")) {
      String printed = token();
      require(PrintedNumber.isCut(printed) || number(printed).equals(value), printed);
    }
    while (true) {
      if (skip(", at most ")) {
        value = marked(value, value.min(sum()));
      } else if (skip(", at least ")) {
        value = marked(value, value.max(sum()));
      } else {
        return value;
      }
    }
  }

  private Rational marked(Rational before, Rational after) {
    require(skip(" (binds)") != after.equals(before), "binds");
    return after;
  }

  private void require(boolean truth, String printed) {
    if (!truth) {
      throw new IllegalArgumentException("'%s' lies of '%s' at %d".formatted(text, printed, at));
    }
  }

  private Rational sum() {
    Rational sum = product();
    while (true) {
      if (skip(" + ")) {
        sum = sum.plus(product());
      } else if (skip(" − ")) {
        sum = sum.minus(product());
      } else {
        return sum;
      }
    }
  }

  private Rational product() {
    Rational product = atom();
    while (true) {
      if (skip(" × ")) {
        product = product.times(atom());
      } else if (skip(" ÷ ")) {
        product = product.dividedBy(atom());
      } else {
        return product;
      }
    }
  }

  private Rational atom() {
    if (skip("−")) {
      return atom().negated();
    }
    if (skip("(")) {
      Rational value = bounded();
      skip(")");
      return value;
    }
    return number(token());
  }

  private Rational number(String token) {
    Rational row = rows.get(PrintedPage.bare(token));
    return row == null ? PrintedNumber.read(token, Language.EN) : row;
  }

  private String token() {
    int start = at;
    if (text.startsWith("“", at)) {
      at = text.indexOf('”', at);
    }
    while (at < text.length() && " )".indexOf(text.charAt(at)) < 0 && !text.startsWith(", ", at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean skip(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }
}
