package org.openbook.alliance.text;

import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.Language;

/** A pocket calculator for printed arithmetic: + − × ÷, parentheses, numbers and names of rows. */
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
    Rational value = calculator.sum();
    if (calculator.at < text.length()) {
      throw new IllegalArgumentException("'%s' ends at %d".formatted(text, calculator.at));
    }
    return value;
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
    if (skip("(")) {
      Rational value = sum();
      skip(")");
      return value;
    }
    int start = at;
    while (at < text.length() && " )".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String atom = text.substring(start, at);
    Rational row = rows.get(atom);
    return row == null ? PrintedNumber.read(atom, Language.EN) : row;
  }

  private boolean skip(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }
}
