package org.openbook.alliance.quantity;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import javax.money.CurrencyUnit;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.language.Language;

/**
 * What a figure counts, so that euros and points are never added.
 *
 * <p>Money without a currency is in the agreement's, whichever that is, and goes with money in any
 * one currency; money in two currencies is never added. Two measures are the same unit only if
 * their symbols are equal.
 *
 * <p>A RATIO and a COUNT are pure numbers: a product with one keeps the unit of the other factor.
 * MONEY by a MEASURE is a price for one of what is measured, by the MEASURE bought. The order of
 * factors has no meaning.
 *
 * <table>
 * <caption>Which operations have a unit; Y is MONEY, SCORE, a MEASURE or RATIO</caption>
 * <tr><th>operation</th><th>result</th></tr>
 * <tr><td>X ± X</td><td>X</td></tr>
 * <tr><td>Y × RATIO, Y × COUNT</td><td>Y</td></tr>
 * <tr><td>COUNT × COUNT</td><td>COUNT</td></tr>
 * <tr><td>MONEY × MEASURE</td><td>MONEY</td></tr>
 * <tr><td>X ÷ X, COUNT ÷ RATIO</td><td>RATIO</td></tr>
 * <tr><td>Y ÷ RATIO, Y ÷ COUNT</td><td>Y</td></tr>
 * <tr><td>MONEY ÷ MEASURE</td><td>MONEY</td></tr>
 * </table>
 *
 * <p>Everything else is refused when the formula is built: MONEY × MONEY, MONEY + SCORE. So is
 * MONEY × MEASURE(%), because nobody can tell whether 52 % × 100 € is 52 € or 5 200 €: the measure
 * is first divided by 1 % or by 100 %. Worked numbers: 10 persons × 12 months is 120, and 1 000 kWh
 * × 0.15 € is 150 €.
 *
 * @param dimension the kind of thing that is counted
 * @param symbol how a measure writes it ({@code %}, {@code NPS}), in Finnish, Swedish and English
 *     where they differ: {@code €/asiakas | €/klient | €/client}; of money the code of its
 *     currency, or empty for the agreement's; empty otherwise
 */
public record Unit(Dimension dimension, String symbol) {
  /** The dimension, and after a space the symbol if there is one. */
  public static final Form<Unit> FORM =
      Forms.text(
          "unit",
          "^(ratio|score|count|condition|money|money \\S.*|measure .*\\S.*)$",
          Unit::parsed,
          Unit::text,
          "What is counted: ratio, score, count, money, money EUR, measure NPS, condition; a measure may differ by language: measure €/asiakas | €/klient | €/client.");

  private static final String PERCENT = "%";
  private static final Splitter LANGUAGES = Splitter.on(" | ");

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
          case MEASURE -> isSaid(LANGUAGES.splitToList(symbol));
          case MONEY -> symbol.isEmpty() || !symbol.isBlank();
          case RATIO, SCORE, COUNT, CONDITION -> symbol.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "symbol of unit %s is '%s'; a measure must have one, or one for each of fi, sv and en (€/asiakas | €/klient | €/client), money may, other units must not"
              .formatted(dimension, symbol));
    }
  }

  private static boolean isSaid(List<String> symbols) {
    boolean isEach = symbols.size() == 1 || symbols.size() == Language.values().length;
    return isEach && symbols.stream().noneMatch(String::isBlank);
  }

  /** Amounts in the currency with this code. */
  public static Unit money(String currencyCode) {
    return new Unit(Dimension.MONEY, currencyCode);
  }

  /** Amounts in this currency. */
  public static Unit money(CurrencyUnit currency) {
    return money(currency.getCurrencyCode());
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

  /** The symbol that people read in a language. */
  public String symbol(Language language) {
    requireNonNull(language, "language");
    List<String> symbols = LANGUAGES.splitToList(symbol);
    return symbols.get(
        symbols.size() == 1 ? 0 : Arrays.asList(Language.values()).indexOf(language));
  }

  /** What an indicator measures whose symbol differs by language. */
  public static Unit measure(String fi, String sv, String en) {
    return measure(
        requireNonNull(fi, "fi")
            + " | "
            + requireNonNull(sv, "sv")
            + " | "
            + requireNonNull(en, "en"));
  }

  /** What an indicator with this symbol measures. */
  public static Unit measure(String symbol) {
    return new Unit(Dimension.MEASURE, symbol);
  }

  /**
   * Refuses a condition.
   *
   * @param what what the message calls it
   * @throws IllegalArgumentException if this is a condition
   */
  public void requireNumber(String what) {
    requireNonNull(what, "what");
    if (equals(CONDITION)) {
      throw new IllegalArgumentException("%s is a CONDITION; it must be a number".formatted(what));
    }
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
  public static Unit commonMoney(String what, Iterable<Unit> units) {
    requireNonNull(what, "what");
    Unit money = MONEY;
    for (Unit unit : units) {
      if (unit.isMoney()) {
        if (!money.goesWith(unit)) {
          throw new IllegalArgumentException(
              "%s: money in %s and in %s; all its money must be in one currency"
                  .formatted(what, money.symbol, unit.symbol));
        }
        money = money.plus(unit);
      }
    }
    return money;
  }

  /**
   * The unit of a sum, a difference, or any choice between the two.
   *
   * @throws IllegalArgumentException if the two are not alike
   */
  public Unit plus(Unit other) {
    if (!goesWith(other) || equals(CONDITION)) {
      throw refused("±", other, "what is added must be alike");
    }
    return symbol.isEmpty() ? other : this;
  }

  /**
   * The unit of a product.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Unit times(Unit other) {
    if (equals(COUNT) && other.equals(COUNT)) {
      return COUNT;
    }
    if (other.isPure() && isScaled()) {
      return this;
    }
    if (isPure() && other.isScaled()) {
      return other;
    }
    if (isPricedBy(other)) {
      return this;
    }
    if (other.isPricedBy(this)) {
      return other;
    }
    throw refused("×", other, "one factor must be a RATIO or a COUNT, or MONEY for each MEASURE");
  }

  /**
   * The unit of a quotient.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Unit dividedBy(Unit divisor) {
    if (goesWith(divisor) && !equals(CONDITION)) {
      return RATIO;
    }
    if (divisor.isPure() && (isPure() || isScaled())) {
      return equals(COUNT) ? RATIO : this;
    }
    if (isPricedBy(divisor)) {
      return this;
    }
    throw refused(
        "÷",
        divisor,
        "the divisor must be a RATIO, a COUNT or like the dividend, or MONEY's MEASURE");
  }

  /** Whether this is a number of nothing, so that what it multiplies stays what it is. */
  private boolean isPure() {
    return equals(RATIO) || equals(COUNT);
  }

  /** Whether a part or a multiple of this is of the same unit; half of a COUNT may be no COUNT. */
  private boolean isScaled() {
    return switch (dimension) {
      case MONEY, SCORE, MEASURE, RATIO -> true;
      case COUNT, CONDITION -> false;
    };
  }

  private boolean isPricedBy(Unit measure) {
    return isMoney() && measure.dimension == Dimension.MEASURE && !measure.symbol.equals(PERCENT);
  }

  private IllegalArgumentException refused(String operation, Unit other, String required) {
    return new IllegalArgumentException(
        "%s %s %s has no unit; %s".formatted(this, operation, other, reason(other, required)));
  }

  private String reason(Unit other, String required) {
    Unit percentage = measure(PERCENT);
    if (equals(CONDITION) || other.equals(CONDITION)) {
      return "a CONDITION is no number, it must be the condition of a choice";
    }
    if ((isMoney() && other.equals(percentage)) || (equals(percentage) && other.isMoney())) {
      return "the MEASURE(%) must first be divided by 1 % or by 100 %, which makes it a RATIO";
    }
    return required;
  }

  /** The dimension, with its symbol if it has one: {@code MEASURE(€/client)}. */
  @Override
  public String toString() {
    return symbol.isEmpty() ? dimension.name() : dimension.name() + "(" + symbol + ")";
  }
}
