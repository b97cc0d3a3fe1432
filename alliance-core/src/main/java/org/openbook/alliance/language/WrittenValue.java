package org.openbook.alliance.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, amount, day, month or period in the form of documents, as Finnish and Swedish write it:
 * {@code 1.1.–31.12.2026} and {@code 1.1–31.12.2026} for {@code 2026-01-01/2026-12-31}.
 */
final class WrittenValue {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)( ?%)?");
  private static final Pattern FRACTION = Pattern.compile("-(\\d+/\\d+)");
  private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");
  private static final Pattern DAYS =
      Pattern.compile("\\d{4}-\\d\\d(-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?)?");
  private static final int LONGEST = 60;
  private static final int YEAR = 4;

  private WrittenValue() {}

  /** The value as the language writes it, if the text is one. */
  static Optional<String> in(Language language, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      String percent = number.group(2) == null ? "" : Numerals.NO_BREAK_SPACE + "%";
      return Optional.of(number(language, number.group(1)) + percent);
    }
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      return Optional.of(Numerals.MINUS + fraction.group(1));
    }
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      return Optional.of(amount(language, amount.group(1), new BigDecimal(amount.group(2))));
    }
    return DAYS.matcher(text).matches() ? days(language, text) : Optional.empty();
  }

  // A year is not grouped, and short numbers are often years.
  private static String number(Language language, String number) {
    return number.length() <= YEAR && !number.startsWith("-") && !number.contains(".")
        ? number
        : Numerals.of(new BigDecimal(number), language);
  }

  private static String amount(Language language, String currency, BigDecimal number) {
    String written = Numerals.of(number, language);
    if (currency.equals("EUR")) {
      return written + Numerals.NO_BREAK_SPACE + "€";
    }
    return language == Language.SV
        ? currency + Numerals.NO_BREAK_SPACE + written
        : written + Numerals.NO_BREAK_SPACE + currency;
  }

  private static Optional<String> days(Language language, String text) {
    int slash = text.indexOf('/');
    try {
      if (slash > 0) {
        LocalDate first = LocalDate.parse(text.substring(0, slash));
        return Optional.of(period(language, first, LocalDate.parse(text.substring(slash + 1))));
      }
      return Optional.of(
          text.length() == "2018-04".length()
              ? Numerals.month(YearMonth.parse(text), language)
              : Numerals.date(LocalDate.parse(text), language));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String period(Language language, LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return Numerals.days(first, last, language);
    }
    return "%s.%s%s–%s"
        .formatted(
            first.getDayOfMonth(),
            first.getMonthValue(),
            language == Language.SV ? "" : ".",
            Numerals.date(last, language));
  }
}
