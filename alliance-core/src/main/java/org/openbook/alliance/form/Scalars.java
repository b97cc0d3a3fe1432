package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.exact.Rational;

/** The values that a document writes as one text: each has a grammar and one way to write it. */
public final class Scalars {
  private static final String PERCENT = " %";
  private static final int LONGEST_NUMBER = 1_000;
  private static final String NUMBER_PATTERN =
      "(-?[0-9]{1,1000}(\\.[0-9]{1,1000})?|-?[0-9]{1,1000}/[0-9]{1,1000})";
  private static final Pattern DATE_PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTH_PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /** An exact number. */
  public static final Form<Rational> NUMBER =
      Forms.number(
          "number",
          "^" + NUMBER_PATTERN + "$",
          LikelyForm.offering(Rational::parse, LikelyForm::number),
          Scalars::text,
          "An exact number: digits with at most one ., or a fraction: 12.5, 1/3. Never a JSON number.");

  /** A share, rate or factor, as a number or a percentage. */
  public static final Form<Rational> RATIO =
      Forms.number(
          "ratio",
          "^" + NUMBER_PATTERN + "( %)?$",
          LikelyForm.offering(Scalars::parsedRatio, LikelyForm::ratio),
          Scalars::ratioText,
          "A number, or a percentage with a space before its sign: 0.5, 1/3, 50 %.");

  /** A SHA-256. */
  public static final Form<Digest> DIGEST =
      Forms.text(
          "digest",
          "^[0-9a-f]{64}$",
          Digest::new,
          Digest::hex,
          "A SHA-256 in 64 lower-case digits.");

  /** A day. */
  public static final Form<LocalDate> DATE =
      Forms.text(
          "date",
          "^" + DATE_PATTERN + "$",
          LikelyForm.offering(Scalars::date, LikelyForm::days),
          LocalDate::toString,
          "A day: 2018-04-01.");

  /** A month. */
  public static final Form<YearMonth> MONTH =
      Forms.text(
          "month",
          "^" + MONTH_PATTERN + "$",
          Scalars::month,
          YearMonth::toString,
          "A month: 2018-04.");

  private Scalars() {}

  /** The regular expression of a number, for texts that hold one. */
  public static String numberPattern() {
    return NUMBER_PATTERN;
  }

  /** The number; refused if it has more digits than a reader takes back. */
  public static String text(Rational number) {
    String text = number.toString();
    return text.length() > LONGEST_NUMBER ? Rational.parse(text).toString() : text;
  }

  /** A ratio as people write it: {@code 50 %}, but {@code 1/3}, {@code 2} and {@code 0}. */
  public static String ratioText(Rational ratio) {
    return ratio.isDecimal() && !ratio.isWhole()
        ? text(ratio.times(Rational.HUNDRED)) + PERCENT
        : text(ratio);
  }

  /** The ratio that a text writes: {@code 50 %}, {@code 0.5}, {@code 1/2}. */
  public static Rational parsedRatio(String text) {
    return text.endsWith(PERCENT)
        ? Rational.ofPercent(text.substring(0, text.length() - PERCENT.length()))
        : Rational.parse(text);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(required(text, DATE_PATTERN, "a day is written 2018-04-01"));
  }

  /** The month that a text writes: {@code 2018-04}. */
  public static YearMonth month(String text) {
    return YearMonth.parse(required(text, MONTH_PATTERN, "a month is written 2018-04"));
  }

  /** The text, if it has this shape. */
  public static String required(String text, Pattern pattern, String requirement) {
    requireNonNull(requirement, "requirement");
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("it is %s; %s".formatted(Faults.quote(text), requirement));
    }
    return text;
  }
}
