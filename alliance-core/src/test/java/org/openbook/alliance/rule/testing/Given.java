package org.openbook.alliance.rule.testing;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The short words in which a test of terms is written. */
public final class Given {
  private Given() {}

  /** A term of this name, in clause 4.2. */
  public static Provision term(String name) {
    return Provision.of(Label.en(name), Clause.of("4.2"));
  }

  /** A number: {@code 1/3}, {@code 0.25}. */
  public static Rational number(String text) {
    return Rational.parse(text);
  }

  /** An amount in the agreement's currency. */
  public static Formula money(String text) {
    return Formula.money(Rational.parse(text));
  }

  /** A rate. */
  public static Formula ratio(String text) {
    return Formula.ratio(Rational.parse(text));
  }

  /** Points. */
  public static Formula score(String text) {
    return Formula.score(Rational.parse(text));
  }

  /** A fact of this name, of unit MONEY. */
  public static Formula amountFact(String name) {
    return Formula.quantity(QuantityId.of(name), Unit.MONEY, Label.en(name));
  }

  /** The value of a formula that needs no facts. */
  public static Rational value(Formula formula) {
    return formula.evaluate(Inputs.none()).value();
  }

  /** The value of a formula that needs these facts. */
  public static Rational value(Formula formula, Inputs facts) {
    return formula.evaluate(facts).value();
  }

  /** One fact. */
  public static Inputs fact(String name, String value, Unit unit) {
    return Inputs.none()
        .with(QuantityId.of(name), Rational.parse(value), unit, Source.assumption("test"));
  }
}
