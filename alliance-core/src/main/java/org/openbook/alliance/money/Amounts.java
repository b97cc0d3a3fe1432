package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Scalars;

/**
 * Where every amount of money is born: exact, of one implementation, and the same whatever settings
 * lie on the class path.
 *
 * <p>Not a calculator: figures are computed as {@link Rational} and become an amount when they are
 * final. Nothing here rounds. An amount has finitely many digits, at most 1,000 before and 1,000
 * after the mark; equal amounts are equal objects, {@code EUR 12.50} and {@code EUR 12.5} and the
 * same cost given as another implementation alike.
 *
 * <p>Worked number: 1 234 567.5 euros stay 1 234 567.5 euros under a {@code javamoney.properties}
 * that makes {@code Money.of(1234567.5, "EUR")} 1 234 000.
 */
public final class Amounts {
  /** An amount: a currency of ISO 4217, a space and a decimal. */
  public static final Form<MonetaryAmount> FORM =
      Forms.number(
          "amount",
          "^[A-Z]{3} " + Scalars.numberPattern() + "$",
          LikelyForm.offering(Amounts::parseWritten, LikelyForm::amount),
          Amounts::text,
          "A currency of ISO 4217, a space and a decimal: EUR 12.5.");

  /** A currency by its code in ISO 4217. */
  public static final Form<CurrencyUnit> CURRENCY =
      Forms.text(
          "currency",
          "^[A-Z]{3}$",
          Amounts::currency,
          Amounts::codeOf,
          "A currency of ISO 4217: EUR.");

  // The named provider: the default chain of providers is itself a setting on the class path.
  private static final String ISO_4217 = "default";

  /** The euro. */
  public static final CurrencyUnit EUR = Monetary.getCurrency("EUR", ISO_4217);

  private static final String CURRENCY_CODE = "[A-Z]{3}";

  // As many as Rational takes back, so that whatever is made here can be read here.
  private static final int MOST_DIGITS = 1_000;

  // Given to every Money; without it, precision and rounding come from javamoney.properties.
  private static final MonetaryContext EXACT =
      MonetaryContextBuilder.of(Money.class)
          .set(MathContext.UNLIMITED)
          .setPrecision(0)
          .setMaxScale(-1)
          .build();

  private Amounts() {}

  // ---- factories ----

  /**
   * The amount of this value.
   *
   * @throws IllegalArgumentException if the value is no finite decimal, 1/3 for example, or has too
   *     many digits: round it first
   */
  public static MonetaryAmount of(Rational value, CurrencyUnit currency) {
    return Money.of(decimal(value, currency), canonical(currency), EXACT);
  }

  /**
   * The amount of this value; trailing zeros have no meaning.
   *
   * @throws IllegalArgumentException if it has more than 1,000 digits before or after the mark
   */
  public static MonetaryAmount of(BigDecimal value, CurrencyUnit currency) {
    return of(Rational.of(value), currency);
  }

  /**
   * The amount that a plain number writes: {@code of("-12.50", EUR)}.
   *
   * @throws IllegalArgumentException for anything that {@link Rational#parse} refuses, and for a
   *     fraction that is no finite decimal
   */
  public static MonetaryAmount of(String number, CurrencyUnit currency) {
    return of(Rational.parse(number), currency);
  }

  /** The amount in euros that a plain number writes: {@code euros("1218000.01")}. */
  public static MonetaryAmount euros(String number) {
    return of(number, EUR);
  }

  /** Nothing, in this currency. */
  public static MonetaryAmount zero(CurrencyUnit currency) {
    return of(Rational.ZERO, currency);
  }

  /**
   * The same amount as one of ours: what a host gives, of whatever implementation and context,
   * becomes equal to what this class makes.
   */
  public static MonetaryAmount from(MonetaryAmount amount) {
    return of(value(amount), amount.getCurrency());
  }

  /**
   * The amount that a text stands for: a currency code, one space, a plain number. The inverse of
   * {@link #text}.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static MonetaryAmount parse(String text) {
    String[] parts = text.split(" ", 2);
    if (parts.length != 2 || !parts[0].matches(CURRENCY_CODE)) {
      throw new IllegalArgumentException(
          "amount is %s; an amount is a currency code, a space and a number: EUR 12.5"
              .formatted(Faults.quote(text)));
    }
    return of(parts[1], currency(parts[0]));
  }

  private static MonetaryAmount parseWritten(String text) {
    MonetaryAmount amount = parse(text);
    requireDecimals(text, amount.getCurrency());
    return amount;
  }

  /**
   * Refuses a text of an amount, {@code EUR 900.000}, that has more decimals than its currency
   * although it needs none of them: whoever wrote it may have meant nine hundred thousand. A price
   * that is finer than the currency, {@code EUR 0.0125}, is none.
   *
   * @throws IllegalArgumentException naming both amounts that may be meant
   */
  public static void requireDecimals(String text, CurrencyUnit currency) {
    int has = currency.getDefaultFractionDigits();
    int mark = text.lastIndexOf('.');
    int written = mark < 0 ? 0 : text.length() - mark - 1;
    String number = text.substring(text.lastIndexOf(' ') + 1);
    if (has < 0 || written <= has || Rational.parse(number).decimals() > has) {
      return;
    }
    String grouped = text.substring(0, mark) + text.substring(mark + 1);
    String cut = text.substring(0, has == 0 ? mark : mark + 1 + has);
    throw new IllegalArgumentException(
        "amount is %s, with %s decimals, and %s has %s; it must be %s or %s"
            .formatted(
                Faults.quote(text),
                written,
                currency.getCurrencyCode(),
                has,
                Faults.quote(grouped),
                Faults.quote(cut)));
  }

  /**
   * The currency of a code of ISO 4217.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CurrencyUnit currency(String code) {
    if (!code.matches(CURRENCY_CODE) || !isIso(code)) {
      throw new IllegalArgumentException(
          "currency is %s; a currency is a code of ISO 4217 such as EUR"
              .formatted(Faults.quote(code)));
    }
    return Monetary.getCurrency(code, ISO_4217);
  }

  // ---- components ----

  /**
   * The exact number of an amount of any implementation, without its currency.
   *
   * @throws IllegalArgumentException if it has more than 1,000 digits before or after the mark
   */
  public static Rational value(MonetaryAmount amount) {
    return Rational.of(amount.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * The one text of an amount, for machines: {@code EUR 12.5}. Not for statements, which follow a
   * language; and not the amount's own {@code toString}, which follows a setting on the class path.
   */
  public static String text(MonetaryAmount amount) {
    return amount.getCurrency().getCurrencyCode() + " " + value(amount);
  }

  /**
   * The smallest amount that can be paid in a currency, as ISO 4217 says: 0.01 of EUR, 1 of JPY,
   * 0.001 of KWD. Not the smallest coin: five rappen of CHF are a rounding that terms state.
   *
   * @throws IllegalArgumentException if it has none, as a unit of account such as XAU
   */
  public static Rational smallestUnit(CurrencyUnit currency) {
    int decimals = canonical(currency).getDefaultFractionDigits();
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "currency %s has no smallest unit; the terms must state a rounding"
              .formatted(currency.getCurrencyCode()));
    }
    return Rational.of(BigDecimal.valueOf(1, decimals));
  }

  // ---- operations ----

  /** The same amount the other way; {@code Money.negate()} would round as the class path says. */
  public static MonetaryAmount negated(MonetaryAmount amount) {
    return of(value(amount).negated(), amount.getCurrency());
  }

  /**
   * The sum; of nothing, zero in this currency.
   *
   * @throws IllegalArgumentException if an amount has another currency; the message names each
   */
  public static MonetaryAmount sum(
      Collection<? extends MonetaryAmount> amounts, CurrencyUnit currency) {
    Faults faults = Faults.in(() -> "sum in %s".formatted(currency.getCurrencyCode()));
    Rational sum = Rational.ZERO;
    int position = 0;
    for (MonetaryAmount amount : amounts) {
      requireCurrency(faults, "amount " + ++position, amount, currency);
      sum = sum.plus(value(amount));
    }
    faults.throwIfAny();
    return of(sum, currency);
  }

  /**
   * Records a fault unless the amount is in the agreement's currency: {@code currency of cost entry
   * 'x' is SEK; the agreement's currency is EUR}. Currencies are the same if their codes are.
   *
   * @param who what the amount belongs to, {@code cost entry 'x'}
   */
  public static void requireCurrency(
      Faults faults, String who, MonetaryAmount amount, CurrencyUnit agreed) {
    requireNonNull(who, "who");
    String given = amount.getCurrency().getCurrencyCode();
    String required = agreed.getCurrencyCode();
    faults.require(
        given.equals(required),
        () ->
            "currency of %s is %s; the agreement's currency is %s".formatted(who, given, required));
  }

  // ---- the inside ----

  private static BigDecimal decimal(Rational value, CurrencyUnit currency) {
    int decimals = value.decimals();
    if (decimals < 0) {
      throw refused(value + " " + currency.getCurrencyCode(), "has finitely many digits");
    }
    BigDecimal decimal = value.toDecimal(decimals, RoundingMode.UNNECESSARY);
    int before = decimal.precision() - decimals;
    if (before > MOST_DIGITS || decimals > MOST_DIGITS) {
      throw refused(
          "of %s digits before and %s after the mark".formatted(Math.max(before, 0), decimals),
          "has at most %s of each".formatted(MOST_DIGITS));
    }
    return decimal;
  }

  private static IllegalArgumentException refused(String given, String required) {
    return new IllegalArgumentException(
        "amount is %s; an amount %s: round it first".formatted(given, required));
  }

  // A host may bring its own object for the euro; equal amounts need the same one.
  private static CurrencyUnit canonical(CurrencyUnit currency) {
    String code = currency.getCurrencyCode();
    if (currency == EUR || code.equals(EUR.getCurrencyCode())) {
      return EUR;
    }
    return isIso(code) ? Monetary.getCurrency(code, ISO_4217) : currency;
  }

  private static String codeOf(CurrencyUnit unit) {
    return unit == EUR ? EUR.getCurrencyCode() : currency(unit.getCurrencyCode()).getCurrencyCode();
  }

  /** Whether a currency of ISO 4217 has this code. */
  public static boolean isIso(String code) {
    return Monetary.isCurrencyAvailable(code, ISO_4217);
  }
}
