package org.openbook.alliance.json;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * The values that a document writes as one text, each with its grammar and its one way to write.
 */
final class Scalars {
  private static final String PERCENT = " %";
  private static final int LONGEST_NUMBER = 1_000;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern PERIOD = Pattern.compile(DATE + "/" + DATE);

  private Scalars() {}

  // ---- numbers ----

  static Slot<Rational> number(Place place) {
    return place.text(Rational::parse);
  }

  static Slot<Rational> ratio(Place place) {
    return place.text(Scalars::parsedRatio);
  }

  private static Rational parsedRatio(String text) {
    return text.endsWith(PERCENT)
        ? Rational.ofPercent(text.substring(0, text.length() - PERCENT.length()))
        : Rational.parse(text);
  }

  static Slot<MonetaryAmount> amount(Place place) {
    return place.text(Amounts::parse);
  }

  /** The number; refused if it has more digits than a reader takes back. */
  static String text(Rational number) {
    String text = number.toString();
    return text.length() > LONGEST_NUMBER ? Rational.parse(text).toString() : text;
  }

  /** A ratio as people write it: {@code 50 %}, but {@code 1/3}, {@code 2} and {@code 0}. */
  static String ratioText(Rational ratio) {
    return ratio.isDecimal() && !ratio.isWhole()
        ? text(ratio.times(Rational.HUNDRED)) + PERCENT
        : text(ratio);
  }

  // ---- time ----

  static Slot<LocalDate> date(Place place) {
    return place.text(Scalars::parsedDate);
  }

  private static LocalDate parsedDate(String text) {
    return LocalDate.parse(required(text, DATE, "a day is written 2018-04-01"));
  }

  static Slot<YearMonth> month(Place place) {
    return place.text(text -> YearMonth.parse(required(text, MONTH, "a month is written 2018-04")));
  }

  static Slot<ContractPeriod> period(Place place) {
    return place.text(
        text ->
            ContractPeriod.parse(
                required(text, PERIOD, "a period is written 2018-04-01/2021-12-31")));
  }

  private static String required(String text, Pattern pattern, String requirement) {
    if (!pattern.matcher(text).matches()) {
      throw new DateTimeParseException(
          "it is %s; %s".formatted(Faults.quote(text), requirement), text, 0);
    }
    return text;
  }

  // ---- words ----

  /** One of the constants, in lower case with hyphens. */
  static <E extends Enum<E>> Slot<E> word(Place place, E[] constants) {
    return place.text(text -> parsedWord(text, constants));
  }

  private static <E extends Enum<E>> E parsedWord(String text, E[] constants) {
    for (E constant : constants) {
      if (text(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "it is %s; it is one of %s"
            .formatted(
                Faults.quote(text),
                Joiner.on(", ").join(Arrays.stream(constants).map(Scalars::text).toList())));
  }

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Slot<Clause> clause(Place place) {
    return place.text(Clause::of);
  }

  static Slot<Digest> digest(Place place) {
    return place.text(Digest::new);
  }

  /** The kind, a colon, a space and the reference, as a source prints itself. */
  static Slot<Source> source(Place place) {
    return place.text(Scalars::parsedSource);
  }

  private static Source parsedSource(String text) {
    int colon = text.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(
          "source is %s; it is a kind, a colon and where to look: 'published: annual report 2021'"
              .formatted(Faults.quote(text)));
    }
    return new Source(
        parsedWord(text.substring(0, colon), Source.Kind.values()), text.substring(colon + 2));
  }

  // ---- units ----

  /** {@code ratio}, {@code money}, {@code money EUR}, {@code measure NPS}. */
  static Slot<Unit> unit(Place place) {
    return place.text(Scalars::parsedUnit);
  }

  static Unit parsedUnit(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? new Unit(parsedWord(text, Unit.Dimension.values()), "")
        : new Unit(
            parsedWord(text.substring(0, space), Unit.Dimension.values()),
            text.substring(space + 1));
  }

  static String text(Unit unit) {
    return unit.symbol().isEmpty()
        ? text(unit.dimension())
        : text(unit.dimension()) + " " + unit.symbol();
  }
}
