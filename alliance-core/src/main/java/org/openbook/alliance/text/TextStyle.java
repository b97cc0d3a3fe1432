package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * How figures, dates and sources read in a statement: its language and the agreement's currency.
 *
 * <p>Not a locale: nothing here follows the machine's settings or the JDK's locale data, so a
 * statement printed again in ten years has the same characters. Figures are shown half up to two
 * decimals, money to its currency's; the calculation never is, and a style that shows {@link
 * #exactly} prints every decimal, or a fraction where there is no last one. A figure that is not
 * zero never reads as zero. Numbers that stand in the terms are always printed with all decimals.
 *
 * <p>Finnish and Swedish write a decimal comma and a no-break space (U+00A0) between thousands and
 * before a symbol, English a point, commas, and the currency first. A currency's code stands first
 * in Swedish too: {@code SEK 12,00}. The minus sign is U+2212.
 *
 * <table>
 * <caption>How the units read</caption>
 * <tr><th>unit</th><th>fi, sv</th><th>en</th><th>rule</th></tr>
 * <tr><td>MONEY</td><td>1 218 000,00 €</td><td>€1,218,000.00</td>
 *     <td>at least the currency's decimals; currencies other than the euro by code</td></tr>
 * <tr><td>RATIO</td><td>12,5 %</td><td>12.5%</td>
 *     <td>a percentage up to 1 000 %, beyond it the plain number</td></tr>
 * <tr><td>SCORE</td><td>+58,0</td><td>+58.0</td><td>with its sign and at least one decimal</td></tr>
 * <tr><td>COUNT</td><td>23 000</td><td>23,000</td><td>plain</td></tr>
 * <tr><td>MEASURE</td><td>1 234,00 €/client</td><td>1,234.00 €/client</td>
 *     <td>the symbol behind; as many decimals as money if the symbol begins with the currency</td></tr>
 * <tr><td>CONDITION</td><td>kyllä, ja</td><td>yes</td><td>a word</td></tr>
 * </table>
 *
 * @param language the language of the statement
 * @param currency the agreement's currency, for money whose unit names none
 * @param figures how many digits figures have
 */
public record TextStyle(Language language, CurrencyUnit currency, Figures figures) {
  /** How many digits figures have. */
  public enum Figures {
    /** Two decimals, of money those of its currency. */
    SHOWN,
    /** Every digit, or a fraction. */
    EXACT
  }

  static final String MINUS = Numerals.MINUS;
  private static final String EURO_SIGN = "€";
  private static final String PERCENT = "%";
  private static final Rational MOST_PERCENTAGE = Rational.of(10);

  /** Takes the library's own object for the currency, so that equal styles are equal. */
  public TextStyle {
    requireNonNull(language, "language");
    requireNonNull(figures, "figures");
    currency = Amounts.zero(currency).getCurrency();
  }

  /** The style of a language, for an agreement in a currency. */
  public static TextStyle of(Language language, CurrencyUnit currency) {
    return new TextStyle(language, currency, Figures.SHOWN);
  }

  /** The same style, in which figures are shown with every digit. */
  public TextStyle exactly() {
    return new TextStyle(language, currency, Figures.EXACT);
  }

  // ---- figures ----

  /** A value in its unit, as the table says: {@code 1 218 000,00 €}. */
  public String value(Rational value, Unit unit) {
    return written(value, unit, Digits.SHOWN);
  }

  /** An amount in its own currency: {@code 1 218 000,00 €}, {@code 12,50 SEK}. */
  public String amount(MonetaryAmount amount) {
    return money(Amounts.value(amount), amount.getCurrency(), Digits.SHOWN);
  }

  /** The value with all its decimals: for the numbers that stand in the terms. */
  String exact(Rational value, Unit unit) {
    return written(value, unit, Digits.FULL);
  }

  /**
   * From one number of the terms to another, the unit once: {@code 40–75 %}, {@code 300–500
   * €/asiakas}; in English money has its currency twice.
   */
  public String range(Rational from, Rational to, Unit unit) {
    if (unit.equals(Unit.RATIO)) {
      return range(from.times(Rational.HUNDRED), to.times(Rational.HUNDRED), Unit.measure(PERCENT));
    }
    boolean isTwice = language == Language.EN && unit.isMoney();
    String first = isTwice ? exact(from, unit) : bare(from, unit, Digits.FULL);
    String last = exact(to, unit);
    boolean isSigned = from.signum() < 0 || to.signum() < 0;
    String dash = isSigned || isTwice ? " – " : "–";
    return (unit.equals(Unit.SCORE) ? exact(from, unit) : first) + dash + last;
  }

  /** A value with six decimals at most: where they decide who gets what is left over. */
  String fine(Rational value, Unit unit) {
    return written(value, unit, Digits.FINE);
  }

  /** A number inside arithmetic: of money with its currency, otherwise without its symbol. */
  String inside(Rational value, Unit unit, Digits digits) {
    return unit.isMoney() ? written(value, unit, digits) : bare(value, unit, digits);
  }

  /**
   * A number of the terms inside arithmetic: as {@link #exact}, a score without plus sign, and as a
   * division where it has no last decimal.
   */
  String term(Rational value, Unit unit) {
    if (!value.isDecimal() && !unit.isMoney()) {
      return Numerals.of(new BigDecimal(value.numerator()), language)
          + Operator.DIVIDED_BY.sign()
          + Numerals.of(new BigDecimal(value.denominator()), language);
    }
    return unit.equals(Unit.SCORE) ? bare(value, unit, Digits.FULL) : exact(value, unit);
  }

  /** The number without its symbol, for arithmetic that speaks of one unit throughout. */
  String bare(Rational value, Unit unit, Digits digits) {
    return switch (unit.dimension()) {
      case RATIO -> ratio(value, digits);
      case MONEY -> plain(value, decimals(currencyOf(unit)), digits);
      case MEASURE -> plain(value, measureDecimals(unit), digits);
      case SCORE, COUNT, CONDITION -> plain(value, 0, digits);
    };
  }

  private String written(Rational value, Unit unit, Digits digits) {
    return switch (unit.dimension()) {
      case MONEY -> money(value, currencyOf(unit), digits);
      case RATIO -> ratio(value, digits);
      case SCORE -> (value.signum() > 0 ? "+" : "") + plain(value, 1, digits);
      case COUNT -> plain(value, 0, digits);
      case MEASURE -> behind(plain(value, measureDecimals(unit), digits), unit.symbol(language));
      case CONDITION -> (value.isZero() ? Words.NO : Words.YES).in(language);
    };
  }

  private String money(Rational value, CurrencyUnit in, Digits digits) {
    String number = shown(digits).of(value, decimals(in), language);
    String symbol = symbol(in);
    boolean isEuro = symbol.equals(EURO_SIGN);
    if (language == Language.FI || (language == Language.SV && isEuro)) {
      return sign(value) + behind(number, symbol);
    }
    return sign(value) + symbol + (isEuro ? "" : Numerals.NO_BREAK_SPACE) + number;
  }

  private String ratio(Rational value, Digits digits) {
    boolean isFraction = shown(digits) == Digits.EXACT && !value.isDecimal();
    return isFraction || value.abs().isMoreThan(MOST_PERCENTAGE)
        ? plain(value, 0, digits)
        : behind(plain(value.times(Rational.HUNDRED), 0, digits), "%");
  }

  private String plain(Rational value, int decimals, Digits digits) {
    return sign(value) + shown(digits).of(value, decimals, language);
  }

  private Digits shown(Digits digits) {
    return figures == Figures.EXACT ? Digits.EXACT : digits;
  }

  private String behind(String number, String symbol) {
    boolean close = language == Language.EN && symbol.equals("%");
    return number + (close ? "" : Numerals.NO_BREAK_SPACE) + symbol;
  }

  private static String sign(Rational value) {
    return value.signum() < 0 ? MINUS : "";
  }

  /** The currency of a money unit: its own, or the agreement's. */
  CurrencyUnit currencyOf(Unit money) {
    boolean isOurs = money.symbol().isEmpty() || money.symbol().equals(currency.getCurrencyCode());
    return isOurs ? currency : Amounts.currency(money.symbol());
  }

  private int measureDecimals(Unit measure) {
    return measure.symbol(language).startsWith(symbol(currency)) ? decimals(currency) : 0;
  }

  private static String symbol(CurrencyUnit currency) {
    return currency.equals(Amounts.EUR) ? EURO_SIGN : currency.getCurrencyCode();
  }

  // Units of account such as XAU say −1: they have no decimals of their own.
  private static int decimals(CurrencyUnit currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  // ---- dates and sources ----

  /** A day: {@code 31.12.2021}, in English {@code 31 December 2021}. */
  public String date(LocalDate day) {
    return Numerals.date(day, language);
  }

  /** A month: {@code 12/2021}, in English {@code December 2021}. */
  public String month(YearMonth month) {
    return Numerals.month(month, language);
  }

  /** The first and the last day: {@code 1.4.2018–31.12.2021}. */
  public String period(ContractPeriod period) {
    return Numerals.days(period.start(), period.endInclusive(), language);
  }

  /** The clause as the contract cites it in the language: {@code 4.2}. */
  public String clause(Clause clause) {
    return clause.reference().in(language);
  }

  /** The kind of the source in words, and its reference as it was given: {@code oletus: 50/50}. */
  public String source(Source source) {
    return kind(source.kind()).in(language) + ": " + source.reference().in(language);
  }

  private static Words kind(Source.Kind kind) {
    return switch (kind) {
      case CONTRACT -> Words.CONTRACT;
      case PUBLISHED -> Words.PUBLISHED;
      case LEDGER -> Words.LEDGER;
      case MEASUREMENT -> Words.MEASUREMENT;
      case ESTIMATE -> Words.ESTIMATE;
      case ASSUMPTION -> Words.ASSUMPTION;
    };
  }

  /** A text in quotation marks: {@code ”Bonus”}, in English {@code “Bonus”}. */
  public String quoted(String text) {
    requireNonNull(text, "text");
    return (language == Language.EN ? "“" : "”") + text + "”";
  }

  /** The language and the currency: {@code FI EUR}. */
  @Override
  public String toString() {
    return language + " " + currency.getCurrencyCode();
  }
}
