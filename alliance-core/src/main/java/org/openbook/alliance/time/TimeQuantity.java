package org.openbook.alliance.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.ContractPeriod;

/**
 * What terms may ask of the days of a period: each is a quantity that follows from the period of
 * the facts and that nobody types. Every one is a number of unit COUNT.
 *
 * <p>Worked numbers of 2 September to 31 December 2021: 3 whole months, 4 commenced months, 29/30 +
 * 3 months by days, 121 days of a year of 365.
 */
public enum TimeQuantity {
  /** The whole months from the first day: 3 from 2 September to 31 December. */
  ELAPSED_MONTHS(StandardLabel.MONTHS_ELAPSED),
  /** The calendar months that the period touches: 4 from 2 September to 31 December. */
  COMMENCED_MONTHS(StandardLabel.MONTHS_COMMENCED),
  /** Each month by its days: 17/31 of a month from 15 to 31 January. */
  MONTHS_BY_DAYS(StandardLabel.MONTHS_BY_DAYS),
  /** The days of the period, the first and the last counted. */
  ELAPSED_DAYS(StandardLabel.DAYS_ELAPSED),
  /** The days of the contract period around it, of the term where none was agreed. */
  CONTRACT_PERIOD_DAYS(StandardLabel.DAYS_OF_CONTRACT_PERIOD),
  /** The days of the calendar year in which it lies: 365 or 366. */
  YEAR_DAYS(StandardLabel.DAYS_OF_YEAR),
  /** The part of a year by actual/actual (ISDA). */
  YEARS_ACTUAL_ACTUAL(DayCount.ACTUAL_ACTUAL),
  /** The part of a year by actual/365. */
  YEARS_ACTUAL_365(DayCount.ACTUAL_365),
  /** The part of a year by actual/360. */
  YEARS_ACTUAL_360(DayCount.ACTUAL_360),
  /** The part of a year by 30E/360. */
  YEARS_THIRTY_360(DayCount.THIRTY_360),
  /** The part of a year by 30/360 US. */
  YEARS_THIRTY_360_US(DayCount.THIRTY_360_US),
  /** The part of a year by 30/360, the bond basis. */
  YEARS_THIRTY_360_BOND(DayCount.THIRTY_360_BOND),
  /** The part of a year by 30E/360 (ISDA). */
  YEARS_THIRTY_E_360_ISDA(DayCount.THIRTY_E_360_ISDA);

  private final StandardLabel label;
  private final @Nullable DayCount dayCount;

  TimeQuantity(StandardLabel label) {
    this.label = label;
    this.dayCount = null;
  }

  TimeQuantity(DayCount dayCount) {
    this.label = StandardLabel.PART_OF_A_YEAR;
    this.dayCount = dayCount;
  }

  /** The fact that it is: {@code elapsed-months}. */
  public QuantityId id() {
    return QuantityId.of(Forms.word(this));
  }

  /** The quantity of a fact's id, if it is one of these. */
  public static Optional<TimeQuantity> find(QuantityId id) {
    requireNonNull(id, "id");
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** It as a term of a formula. */
  public Formula formula() {
    return Formula.quantity(
        id(), Unit.COUNT, dayCount == null ? label.label() : label.with(dayCount.toString()));
  }

  /** Whether it depends on the days of the agreement, besides those of the period. */
  public boolean needsAgreedDays() {
    return this == CONTRACT_PERIOD_DAYS || (dayCount != null && dayCount.needsTerm());
  }

  /**
   * How much it is for a period.
   *
   * @throws IllegalArgumentException if the days of the agreement are needed, or if the days of the
   *     year are asked for and the period lies in years of 365 and of 366
   */
  public Rational of(ContractPeriod period) {
    return of(period, Optional.empty());
  }

  /**
   * How much it is for a period of an agreement.
   *
   * @throws IllegalArgumentException if the days of the year are asked for and the period lies in
   *     years of 365 and of 366
   */
  public Rational of(ContractPeriod period, AgreedDays agreed) {
    return of(period, Optional.of(agreed));
  }

  private Rational of(ContractPeriod period, Optional<AgreedDays> agreed) {
    LocalDate end = period.endInclusive().plusDays(1);
    return switch (this) {
      case ELAPSED_MONTHS -> Rational.of(ChronoUnit.MONTHS.between(period.start(), end));
      case COMMENCED_MONTHS ->
          Rational.of(
              1
                  + ChronoUnit.MONTHS.between(
                      YearMonth.from(period.start()), YearMonth.from(period.endInclusive())));
      case MONTHS_BY_DAYS -> monthsByDays(period);
      case ELAPSED_DAYS -> days(period);
      case CONTRACT_PERIOD_DAYS ->
          days(agreed.map(AgreedDays::contractPeriod).orElseThrow(this::agreedDaysMissing));
      case YEAR_DAYS -> daysOfYear(period);
      default -> {
        DayCount count = requireNonNull(dayCount);
        yield count.needsTerm()
            ? count.yearsOf(
                period, agreed.map(AgreedDays::term).orElseThrow(this::agreedDaysMissing))
            : count.yearsOf(period);
      }
    };
  }

  private IllegalArgumentException agreedDaysMissing() {
    return new IllegalArgumentException(
        "'%s' needs the contract period and the term; they must be given as 'within', or the facts settled on an agreement"
            .formatted(id()));
  }

  private static Rational days(ContractPeriod period) {
    return Rational.of(ChronoUnit.DAYS.between(period.start(), period.endInclusive()) + 1);
  }

  private static Rational monthsByDays(ContractPeriod period) {
    Rational months = Rational.ZERO;
    for (LocalDate start = period.start(); !start.isAfter(period.endInclusive()); ) {
      YearMonth month = YearMonth.from(start);
      LocalDate last =
          month.atEndOfMonth().isBefore(period.endInclusive())
              ? month.atEndOfMonth()
              : period.endInclusive();
      long days = ChronoUnit.DAYS.between(start, last) + 1;
      months = months.plus(Rational.of(days, month.lengthOfMonth()));
      start = last.plusDays(1);
    }
    return months;
  }

  private static Rational daysOfYear(ContractPeriod period) {
    Year first = Year.from(period.start());
    for (Year year = first; !year.isAfter(Year.from(period.endInclusive())); ) {
      if (year.length() != first.length()) {
        throw new IllegalArgumentException(
            "days of the year are %s in %s and %s in %s; period %s must lie in years of one length"
                .formatted(first.length(), first, year.length(), year, period));
      }
      year = year.plusYears(1);
    }
    return Rational.of(first.length());
  }

  /** {@code elapsed-months}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
