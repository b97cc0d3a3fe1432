package org.openbook.alliance.language;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Numbers and days as each language writes them, the same on every machine and in every JDK.
 *
 * <p>Finnish and Swedish write a decimal comma and a no-break space (U+00A0) between thousands,
 * English a point and commas; the minus sign is U+2212. Worked numbers: −1 234.5 is {@code −1
 * 234,5} in Finnish, {@code −1,234.5} in English.
 */
public final class Numerals {
  /** A space at which no line is broken. */
  public static final String NO_BREAK_SPACE = "\u00A0";

  /** The minus sign. */
  public static final String MINUS = "−";

  private static final int GROUP = 3;
  private static final WordGroup MONTHS = WordTable.CORE.group("month");

  private Numerals() {}

  /** A whole number with its thousands apart. */
  public static String grouped(long number, Language language) {
    return of(BigDecimal.valueOf(number), requireNonNull(language, "language"));
  }

  /** A number with just the decimals that it has. */
  public static String of(BigDecimal number, Language language) {
    requireNonNull(language, "language");
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : decimalMark(language) + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + inGroups(whole, language) + decimals;
  }

  private static String inGroups(String digits, Language language) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, language == Language.EN ? "," : NO_BREAK_SPACE);
    }
    return text.toString();
  }

  private static String decimalMark(Language language) {
    return language == Language.EN ? "." : ",";
  }

  /** A day: {@code 31.12.2021}, in English {@code 31 December 2021}. */
  public static String date(LocalDate day, Language language) {
    return requireNonNull(language, "language") == Language.EN
        ? day.getDayOfMonth() + " " + month(YearMonth.from(day), language)
        : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  /** A month: {@code 12/2021}, in English {@code December 2021}. */
  public static String month(YearMonth month, Language language) {
    return requireNonNull(language, "language") == Language.EN
        ? MONTHS.text(language, month.getMonth()) + " " + month.getYear()
        : month.getMonthValue() + "/" + month.getYear();
  }

  /** From one day to another: {@code 1.4.2018–31.12.2021}, in English with spaces. */
  public static String days(LocalDate first, LocalDate last, Language language) {
    return date(first, language) + dash(language) + date(last, language);
  }

  /** Between two numbers or days: {@code –}, in English with spaces. */
  public static String dash(Language language) {
    return requireNonNull(language, "language") == Language.EN ? " – " : "–";
  }
}
