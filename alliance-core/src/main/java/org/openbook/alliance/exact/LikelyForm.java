package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The right form of what somebody may have meant: {@code 900000.50} for {@code 900 000,50}. Offered
 * in a message, never taken.
 */
public final class LikelyForm {
  private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9 .,'’\u00A0\u202F]*[0-9]");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern FINNISH_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern CURRENCY = Pattern.compile("€|[A-Z]{3}");
  private static final int LONGEST = 60;

  private LikelyForm() {}

  /** The parser, whose refusal offers the likely form where there is one. */
  public static <T> Function<String, T> offering(
      Function<String, T> parser, Function<String, Optional<String>> likely) {
    requireNonNull(parser, "parser");
    requireNonNull(likely, "likely");
    return text -> {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException | DateTimeException refused) {
        Optional<String> meant =
            text.length() > LONGEST
                ? Optional.empty()
                : likely.apply(text).filter(form -> !form.equals(text));
        throw meant
            .<RuntimeException>map(
                form -> new IllegalArgumentException(offer(refused, form), refused))
            .orElse(refused);
      }
    };
  }

  private static String offer(RuntimeException refused, String form) {
    return "%s; did you mean %s?".formatted(refused.getMessage(), Faults.quote(form));
  }

  /** A number that was written with a decimal comma, with marks of thousands or with a unit. */
  public static Optional<String> number(String text) {
    String given = text.replace("%", "").replace("€", "").strip();
    if (!NUMBER.matcher(given).matches()) {
      return Optional.empty();
    }
    String digits = given.replaceAll("[ '’\u00A0\u202F+]", "").replace('−', '-');
    int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    String whole = mark < 0 ? digits : digits.substring(0, mark).replaceAll("[.,]", "");
    String plain = mark < 0 ? whole : whole + "." + digits.substring(mark + 1);
    return Optional.of(plain).filter(form -> PLAIN.matcher(form).matches());
  }

  /** A ratio: a percentage that lacks its space, or a number as {@link #number} says. */
  public static Optional<String> ratio(String text) {
    return number(text).map(number -> text.contains("%") ? number + " %" : number);
  }

  /** An amount whose currency stands behind it, is a sign, or whose number is not plain. */
  public static Optional<String> amount(String text) {
    Matcher currency = CURRENCY.matcher(text);
    if (!currency.find()) {
      return Optional.empty();
    }
    String code = currency.group().equals("€") ? "EUR" : currency.group();
    return number(currency.replaceFirst("").strip()).map(number -> code + " " + number);
  }

  /** A day or two that were written as {@code 1.4.2018}. */
  public static Optional<String> days(String text) {
    Matcher day = FINNISH_DAY.matcher(text);
    StringBuilder days = new StringBuilder();
    while (day.find()) {
      days.append(days.isEmpty() ? "" : "/")
          .append(day.group(3))
          .append('-')
          .append("0".repeat(2 - day.group(2).length()))
          .append(day.group(2))
          .append('-')
          .append("0".repeat(2 - day.group(1).length()))
          .append(day.group(1));
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days.toString());
  }
}
