package org.openbook.alliance.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Which part of a year a number of days is: for interest at a yearly rate, and for what is agreed
 * by the year.
 *
 * <p>The conventions are those of the 2006 ISDA Definitions, section 4.16, and of SIFMA. Worked
 * numbers for each, from 16 December 2023 to 15 January 2024, the first day not counted and the
 * last one counted: 30/365, 30/360, 15/365 + 15/366 = 731/8906, and 29/360 by all that have months
 * of 30 days.
 */
public enum DayCount {
  /** Days by 365, in leap years too: actual/365 (fixed). */
  ACTUAL_365("actual/365"),
  /** Days by 360. */
  ACTUAL_360("actual/360"),
  /** Days that fall in a leap year by 366, the others by 365: actual/actual (ISDA). */
  ACTUAL_ACTUAL("actual/actual"),
  /** 30E/360: months of 30 days and years of 360; a 31st counts as a 30th. */
  THIRTY_360("30E/360"),
  /**
   * 30/360 US: as the bond basis; besides, from a last day of February every month end counts as a
   * 30th. From 28 February to 31 August 2007 are 180 days.
   */
  THIRTY_360_US("30/360 US"),
  /**
   * 30/360, the bond basis: a 31st counts as a 30th at the start, and at the end if the start is a
   * 30th or 31st. From 28 February to 31 August 2007 are 183 days.
   */
  THIRTY_360_BOND("30/360 (bond)"),
  /**
   * 30E/360 (ISDA): every month end counts as a 30th, but not the end of the term in February. From
   * 28 February to 31 August 2006 are 180 days; it must know the end of the term.
   */
  THIRTY_E_360_ISDA("30E/360 ISDA");

  private static final int COMMON = 365;
  private static final int LEAP = 366;
  private static final int BANKING = 360;
  private static final int THIRTY = 30;

  private final String words;

  DayCount(String words) {
    this.words = words;
  }

  private static final Set<DayCount> ADDING_UP =
      Sets.immutableEnumSet(ACTUAL_365, ACTUAL_360, ACTUAL_ACTUAL, THIRTY_360);

  /** Whether it must know the end of the term. */
  public boolean needsTerm() {
    return this == THIRTY_E_360_ISDA;
  }

  /**
   * Those by which the parts of a time add up to the whole, wherever it is cut. By the others they
   * need not: by the bond basis 28 to 30 and 30 to 31 March are 2 and 0 days, 28 to 31 March 3.
   */
  public static Set<DayCount> addingUp() {
    return ADDING_UP;
  }

  // ---- from a day to another ----

  /**
   * The part of a year after a day until another, that one included; unit RATIO, 0 or more. So is
   * interest counted: from a due date on 16 December to a payment on 15 January are 30 days.
   *
   * @throws IllegalArgumentException if the end is before the start, or the end of the term is
   *     needed
   */
  public Formula yearsAfter(LocalDate from, LocalDate toInclusive) {
    requireNonNull(from, "from");
    Faults faults = Faults.in(() -> "day count %s".formatted(this));
    faults.require(
        !toInclusive.isBefore(from),
        () -> "days are counted after %s until %s; they end later".formatted(from, toInclusive));
    requireTermKnown(faults);
    faults.throwIfAny();
    return sum(
        switch (this) {
          case ACTUAL_ACTUAL -> byYear(from.plusDays(1), toInclusive);
          case ACTUAL_365, ACTUAL_360 -> actual(ChronoUnit.DAYS.between(from, toInclusive));
          default -> thirties(from, toInclusive, Optional.empty());
        });
  }

  // ---- of a period ----

  /**
   * The part of a year that a period is, its first and its last day counted; unit RATIO, above 0. 1
   * November 2003 to 30 April 2004 are 61/365 + 121/366 of a year by actual/actual, an example of
   * ISDA's.
   *
   * @throws IllegalArgumentException if the end of the term is needed
   */
  public Rational yearsOf(ContractPeriod period) {
    Faults faults = Faults.in(() -> "day count %s".formatted(this));
    requireTermKnown(faults);
    faults.throwIfAny();
    return yearsOf(period, Optional.empty());
  }

  /** The part of a year that a period of a term is; unit RATIO, above 0. */
  public Rational yearsOf(ContractPeriod period, ContractPeriod term) {
    return yearsOf(period, Optional.of(term.endInclusive().plusDays(1)));
  }

  private void requireTermKnown(Faults faults) {
    faults.require(
        !needsTerm(), () -> "it needs the end of the term, which is not given; it must be");
  }

  private Rational yearsOf(ContractPeriod period, Optional<LocalDate> termEnd) {
    LocalDate end = period.endInclusive().plusDays(1);
    List<Part> parts =
        switch (this) {
          case ACTUAL_ACTUAL -> byYear(period.start(), period.endInclusive());
          case ACTUAL_365, ACTUAL_360 -> actual(ChronoUnit.DAYS.between(period.start(), end));
          default -> thirties(period.start(), end, termEnd);
        };
    return Rational.sum(parts.stream().map(Part::value).toList());
  }

  // ---- parts of years ----

  /** Days of a year of so many. */
  private record Part(long days, int year) {
    Rational value() {
      return Rational.of(days, year);
    }

    Formula formula() {
      return Formula.constant(Rational.of(days), Unit.COUNT)
          .named(StandardLabel.DAYS.label())
          .dividedBy(Formula.count(Rational.of(year)));
    }
  }

  private static Formula sum(List<Part> parts) {
    List<Formula> formulas = parts.stream().map(Part::formula).toList();
    return formulas.size() == 1 ? formulas.get(0) : Formula.sum(formulas);
  }

  private List<Part> actual(long days) {
    return List.of(new Part(days, this == ACTUAL_360 ? BANKING : COMMON));
  }

  // Of no days, when the last is before the first, one part of nothing.
  private static List<Part> byYear(LocalDate first, LocalDate last) {
    List<Part> parts = new ArrayList<>();
    for (LocalDate start = first; !start.isAfter(last); ) {
      LocalDate next = LocalDate.of(start.getYear() + 1, Month.JANUARY, 1);
      LocalDate end = next.isAfter(last) ? last.plusDays(1) : next;
      int year = Year.isLeap(start.getYear()) ? LEAP : COMMON;
      parts.add(new Part(ChronoUnit.DAYS.between(start, end), year));
      start = end;
    }
    return parts.isEmpty() ? List.of(new Part(0, COMMON)) : parts;
  }

  private List<Part> thirties(LocalDate from, LocalDate to, Optional<LocalDate> termEnd) {
    int first = from.getDayOfMonth();
    int last = to.getDayOfMonth();
    switch (this) {
      case THIRTY_360_BOND -> {
        first = Math.min(first, THIRTY);
        last = first == THIRTY ? Math.min(last, THIRTY) : last;
      }
      case THIRTY_360_US -> {
        last = isEndOfFebruary(from) && isEndOfFebruary(to) ? THIRTY : last;
        first = isEndOfFebruary(from) ? THIRTY : Math.min(first, THIRTY);
        last = first == THIRTY ? Math.min(last, THIRTY) : last;
      }
      case THIRTY_E_360_ISDA -> {
        first = isEndOfFebruary(from) ? THIRTY : Math.min(first, THIRTY);
        boolean isEnd = termEnd.filter(to::equals).isPresent();
        last = isEndOfFebruary(to) && !isEnd ? THIRTY : Math.min(last, THIRTY);
      }
      default -> {
        first = Math.min(first, THIRTY);
        last = Math.min(last, THIRTY);
      }
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    return List.of(new Part(THIRTY * months + last - first, BANKING));
  }

  private static boolean isEndOfFebruary(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == day.lengthOfMonth();
  }

  /** {@code actual/365}. */
  @Override
  public String toString() {
    return words;
  }
}
