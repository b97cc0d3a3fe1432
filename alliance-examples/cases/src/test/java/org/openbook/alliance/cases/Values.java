package org.openbook.alliance.cases;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;

/** Short ways to write numbers and formulas in tests. */
public final class Values {
  private Values() {}

  /** A number. */
  public static Rational number(String text) {
    return Rational.parse(text);
  }

  /** An amount as a formula. */
  public static Formula money(String text) {
    return Formula.money(number(text));
  }

  /** What a formula without facts comes to. */
  public static Rational value(Formula formula) {
    return formula.evaluate(Inputs.none()).value();
  }
}
