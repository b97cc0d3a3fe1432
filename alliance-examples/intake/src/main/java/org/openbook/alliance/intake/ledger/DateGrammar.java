package org.openbook.alliance.intake.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.term.ContractPeriod;

/** How a layout writes dates, read strictly: the 31st of February is no date. */
final class DateGrammar {
  private static final Pattern SERIAL = Pattern.compile("\\d{1,6}([.,]\\d+)?");
  private static final LocalDate EXAMPLE = LocalDate.of(2021, 3, 28);

  private final List<String> patterns;
  private final List<DateTimeFormatter> formats;
  private final Serial serial;

  /** Whether, and from when, a spreadsheet counts days. */
  enum Serial {
    NONE("none", LocalDate.EPOCH, 0),
    // Day 60 of this count is a 29 February 1900 that never was: days before it are refused.
    FROM_1900("1900", LocalDate.of(1899, 12, 30), 61),
    FROM_1904("1904", LocalDate.of(1904, 1, 1), 0);

    static final Form<Serial> FORM =
        Forms.text("", "", Serial::parse, serial -> serial.word, "From when days are counted.");

    private final String word;
    private final LocalDate zero;
    private final int first;

    Serial(String word, LocalDate zero, int first) {
      this.word = word;
      this.zero = zero;
      this.first = first;
    }

    private static Serial parse(String text) {
      return Arrays.stream(values())
          .filter(serial -> serial.word.equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      Faults.noneOf(
                          text, Arrays.stream(values()).map(serial -> serial.word).toList())));
    }
  }

  DateGrammar(List<String> patterns, Serial serial) {
    this.patterns = patterns;
    this.serial = serial;
    this.formats = patterns.stream().map(DateGrammar::format).toList();
  }

  /**
   * The format of a pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  @Nullable LocalDate day(String given) {
    String text = given.strip();
    LocalDate day = first(text, LocalDate::from);
    return day == null ? serial(text) : day;
  }

  /** The day, or the days of the month. */
  @Nullable ContractPeriod period(String given) {
    LocalDate day = day(given);
    if (day != null) {
      return ContractPeriod.of(day, day);
    }
    YearMonth month = first(given.strip(), YearMonth::from);
    return month == null ? null : ContractPeriod.of(month.atDay(1), month.atEndOfMonth());
  }

  private <T> @Nullable T first(String text, TemporalQuery<T> query) {
    for (DateTimeFormatter format : formats) {
      T value = queried(format, text, query);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static <T> @Nullable T queried(
      DateTimeFormatter format, String text, TemporalQuery<T> query) {
    try {
      TemporalAccessor parsed = format.parse(text);
      return query.queryFrom(parsed);
    } catch (DateTimeException notThisOne) {
      return null;
    }
  }

  private @Nullable LocalDate serial(String text) {
    if (serial == Serial.NONE || !SERIAL.matcher(text).matches()) {
      return null;
    }
    int days = Integer.parseInt(text.split("[.,]", 2)[0]);
    return days < serial.first ? null : serial.zero.plusDays(days);
  }

  /** {@code a date such as '28/03/2021'}, as the file writes it. */
  String required() {
    List<String> examples = new ArrayList<>();
    formats.forEach(format -> examples.add(Faults.quote(format.format(EXAMPLE.atStartOfDay()))));
    if (serial != Serial.NONE) {
      examples.add("the day number of a spreadsheet");
    }
    String shown = examples.stream().reduce("%s or %s"::formatted).orElse("");
    return patterns.isEmpty()
        ? "a date such as %s".formatted(shown)
        : "a date such as %s (%s)".formatted(shown, String.join(", ", patterns));
  }
}
