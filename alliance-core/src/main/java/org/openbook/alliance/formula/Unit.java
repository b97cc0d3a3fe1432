package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/**
 * What a figure counts, so that euros and points are never added.
 *
 * <p>Money without a currency is in the agreement's, whichever that is, and goes with money in any
 * one currency; money in two currencies is never added. Two measures are the same unit only if
 * their symbols are equal.
 *
 * <table>
 * <caption>Which operations have a unit</caption>
 * <tr><th>operation</th><th>result</th></tr>
 * <tr><td>X ± X</td><td>X</td></tr>
 * <tr><td>MONEY × RATIO, MONEY × COUNT</td><td>MONEY</td></tr>
 * <tr><td>SCORE × RATIO</td><td>SCORE</td></tr>
 * <tr><td>RATIO × RATIO, RATIO × COUNT</td><td>RATIO</td></tr>
 * <tr><td>X ÷ X, RATIO ÷ COUNT</td><td>RATIO</td></tr>
 * <tr><td>MONEY ÷ RATIO, MONEY ÷ COUNT</td><td>MONEY</td></tr>
 * <tr><td>SCORE ÷ RATIO</td><td>SCORE</td></tr>
 * </table>
 *
 * <p>Everything else is refused when the formula is built: MONEY × MONEY, MONEY + SCORE.
 *
 * @param dimension the kind of thing that is counted
 * @param symbol how a measure writes it ({@code %}, {@code €/client}, {@code NPS}); of money the
 *     code of its currency, or empty for the agreement's; empty otherwise
 */
public record Unit(Dimension dimension, String symbol) {
  /** The dimension, and after a space the symbol if there is one. */
  public static final Form<Unit> FORM =
      Forms.text(
          "unit",
          "^(ratio|score|count|condition|money|money \\S.*|measure .*\\S.*)$",
          Unit::parsed,
          Unit::text,
          "What is counted: ratio, score, count, money, money EUR, measure NPS, condition.");

  /** The kinds of things that contracts count. */
  public enum Dimension {
    /** An amount in the agreement's currency. */
    MONEY,
    /** A share, rate or factor. */
    RATIO,
    /** Points of a scorecard. */
    SCORE,
    /** Persons, visits, months. */
    COUNT,
    /** What an indicator measures. */
    MEASURE,
    /** True (1) or false (0). */
    CONDITION
  }

  /** Amounts. */
  public static final Unit MONEY = new Unit(Dimension.MONEY, "");

  /** Shares, rates and factors. */
  public static final Unit RATIO = new Unit(Dimension.RATIO, "");

  /** Points. */
  public static final Unit SCORE = new Unit(Dimension.SCORE, "");

  /** Persons, visits, months. */
  public static final Unit COUNT = new Unit(Dimension.COUNT, "");

  /** True or false. */
  public static final Unit CONDITION = new Unit(Dimension.CONDITION, "");

  /** Refuses a measure without a symbol, and a symbol on anything but a measure or money. */
  public Unit {
    requireNonNull(symbol, "symbol");
    boolean fits =
        switch (dimension) {
          case MEASURE -> !symbol.isBlank();
          case MONEY -> symbol.isEmpty() || !symbol.isBlank();
          case RATIO, SCORE, COUNT, CONDITION -> symbol.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "symbol of unit %s is '%s'; a measure has one, money may have one, other units none"
              .formatted(dimension, symbol));
    }
  }

  /** Amounts in the currency with this code. */
  public static Unit money(String currencyCode) {
    return new Unit(Dimension.MONEY, currencyCode);
  }

  private static Unit parsed(String text) {
    int space = text.indexOf(' ');
    String dimension = space < 0 ? text : text.substring(0, space);
    return new Unit(
        Forms.parsedWord(dimension, Dimension.values()),
        space < 0 ? "" : text.substring(space + 1));
  }

  private static String text(Unit unit) {
    String dimension = Forms.word(unit.dimension);
    return unit.symbol.isEmpty() ? dimension : dimension + " " + unit.symbol;
  }

  /** What an indicator with this symbol measures. */
  public static Unit measure(String symbol) {
    return new Unit(Dimension.MEASURE, symbol);
  }

  /**
   * Whether figures of the two units can be added: equal units, or money of which one names none.
   */
  public boolean goesWith(Unit other) {
    requireNonNull(other, "other");
    return equals(other)
        || (isMoney() && other.isMoney() && (symbol.isEmpty() || other.symbol.isEmpty()));
  }

  /** Whether this is money, in whatever currency. */
  public boolean isMoney() {
    return dimension == Dimension.MONEY;
  }

  /**
   * The money that all the units which are money go with; without a currency if none names one.
   *
   * @throws IllegalArgumentException if they name several
   */
  static Unit commonMoney(String what, Iterable<Unit> units) {
    Unit money = MONEY;
    for (Unit unit : units) {
      if (unit.isMoney()) {
        if (!money.goesWith(unit)) {
          throw new IllegalArgumentException(
              "%s: money in %s and in %s; all its money is in one currency"
                  .formatted(what, money.symbol, unit.symbol));
        }
        money = money.plus(unit);
      }
    }
    return money;
  }

  /** The unit of a sum, a difference, or any choice between the two. */
  Unit plus(Unit other) {
    if (!goesWith(other) || equals(CONDITION)) {
      throw refused("±", other, "only like is added to like");
    }
    return symbol.isEmpty() ? other : this;
  }

  /** The unit of a product. */
  Unit times(Unit other) {
    if (equals(RATIO)) {
      return other.scaled("×", this);
    }
    if (other.equals(RATIO)) {
      return scaled("×", other);
    }
    if (isMoney() && other.equals(COUNT)) {
      return this;
    }
    if (equals(COUNT) && other.isMoney()) {
      return other;
    }
    throw refused("×", other, "one factor is a RATIO, or MONEY is multiplied by a COUNT");
  }

  /** The unit of a quotient. */
  Unit dividedBy(Unit divisor) {
    if (goesWith(divisor) && !equals(CONDITION)) {
      return RATIO;
    }
    if (divisor.equals(RATIO) && !equals(COUNT)) {
      return scaled("÷", divisor);
    }
    if (isMoney() && divisor.equals(COUNT)) {
      return this;
    }
    if (equals(RATIO) && divisor.equals(COUNT)) {
      return RATIO;
    }
    throw refused("÷", divisor, "like is divided by like, or by a RATIO, or MONEY by a COUNT");
  }

  private Unit scaled(String operation, Unit ratio) {
    return switch (dimension) {
      case MONEY, SCORE, RATIO -> this;
      case COUNT -> RATIO;
      case MEASURE, CONDITION -> throw refused(operation, ratio, "a " + this + " is not scaled");
    };
  }

  private IllegalArgumentException refused(String operation, Unit other, String required) {
    return new IllegalArgumentException(
        "%s %s %s has no unit; %s".formatted(this, operation, other, required));
  }

  /** The dimension, with its symbol if it has one: {@code MEASURE(€/client)}. */
  @Override
  public String toString() {
    return symbol.isEmpty() ? dimension.name() : dimension.name() + "(" + symbol + ")";
  }
}
