package org.openbook.alliance.cli.book;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.text.TextStyle;

/**
 * Words, counts and sums of books as people read them: {@code 2 516} and {@code 39 775 940,53 €}.
 *
 * <p>A sum is printed to the currency's decimals, the nearest; the documents hold it exactly.
 *
 * @param language of the words and numbers
 * @param currency of every sum; none where no entry tells it
 */
record Figures(Language language, Optional<CurrencyUnit> currency) {
  private static final WordGroup WORDS = CliWords.TABLE.group("book");
  private static final int DECIMALS = 2;

  static Figures of(Language language, CurrencyUnit currency) {
    return new Figures(language, Optional.of(currency));
  }

  /** The words of a key with texts in their places. */
  String said(String key, Object... texts) {
    return WORDS.text(language, key, texts);
  }

  /** The words of a key in their form for a number, which is the first text. */
  String counted(String key, long number, Object... texts) {
    return WORDS.counted(language, key, number, texts);
  }

  /** The word of a constant. */
  String said(String group, Enum<?> constant) {
    return CliWords.TABLE.group("book." + group).text(language, constant);
  }

  String count(long count) {
    return Numerals.grouped(count, language);
  }

  /** A sum, rounded half up to the currency's decimals. */
  String sum(Rational value) {
    return written(rounded(value));
  }

  /** A difference, exactly where rounding would hide it. */
  String difference(Rational value) {
    Rational rounded = rounded(value);
    return written(rounded.isZero() ? value : rounded);
  }

  // A unit of account such as gold has no decimals of its own.
  private Rational rounded(Rational value) {
    int decimals = currency.map(of -> Math.max(0, of.getDefaultFractionDigits())).orElse(DECIMALS);
    return Rational.of(value.toDecimal(decimals, RoundingMode.HALF_UP));
  }

  private String written(Rational value) {
    return currency
        .map(of -> TextStyle.of(language, of).value(value, Unit.MONEY))
        .orElseGet(() -> Numerals.of(value.toDecimal(DECIMALS, RoundingMode.HALF_UP), language));
  }

  String month(YearMonth month) {
    return Numerals.month(month, language);
  }

  /** The days, or the one. */
  String days(ContractPeriod days) {
    return days.start().equals(days.endInclusive())
        ? Numerals.date(days.start(), language)
        : Numerals.days(days.start(), days.endInclusive(), language);
  }
}
