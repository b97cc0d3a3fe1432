package org.openbook.alliance.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Unit;

/**
 * Which part of a year a number of days is, for interest at a yearly rate.
 *
 * <p>The first day is not counted and the last one is: from a due date on 16 December to a payment
 * on 15 January are 30 days. Worked numbers for these, from 2023 into the leap year 2024: 30/365,
 * 30/360, 15/365 + 15/366 = 731/8906 and, with months of 30 days, 29/360.
 */
public enum DayCount {
  /** Days by 365, in leap years too. */
  ACTUAL_365 {
    @Override
    List<Formula> parts(LocalDate from, LocalDate to) {
      return List.of(days(ChronoUnit.DAYS.between(from, to), COMMON));
    }
  },
  /** Days by 360. */
  ACTUAL_360 {
    @Override
    List<Formula> parts(LocalDate from, LocalDate to) {
      return List.of(days(ChronoUnit.DAYS.between(from, to), BANKING));
    }
  },
  /** Days that fall in a leap year by 366, the others by 365. */
  ACTUAL_ACTUAL {
    @Override
    List<Formula> parts(LocalDate from, LocalDate to) {
      List<Formula> parts = new ArrayList<>();
      LocalDate start = from;
      while (start.isBefore(to)) {
        // The days counted are those after the start: of a year those to its last.
        int year = start.plusDays(1).getYear();
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate end = last.isBefore(to) ? last : to;
        parts.add(days(ChronoUnit.DAYS.between(start, end), Year.isLeap(year) ? LEAP : COMMON));
        start = end;
      }
      return parts.isEmpty() ? List.of(days(0, COMMON)) : parts;
    }
  },
  /** Months of 30 days and years of 360; a 31st counts as a 30th. */
  THIRTY_360 {
    @Override
    List<Formula> parts(LocalDate from, LocalDate to) {
      return List.of(days(thirties(to) - thirties(from), BANKING));
    }

    private static long thirties(LocalDate day) {
      return 360L * day.getYear()
          + 30L * (day.getMonthValue() - 1)
          + Math.min(day.getDayOfMonth(), 30);
    }
  };

  private static final int COMMON = 365;
  private static final int LEAP = 366;
  private static final int BANKING = 360;

  abstract List<Formula> parts(LocalDate from, LocalDate to);

  private static Formula days(long days, int year) {
    return Formula.constant(Rational.of(days), Unit.COUNT)
        .named(StandardLabel.DAYS.label())
        .dividedBy(Formula.count(Rational.of(year)));
  }

  /**
   * The part of a year after a day until another, that one included; unit RATIO, 0 or more.
   *
   * @throws IllegalArgumentException if the end is before the start
   */
  public Formula yearsAfter(LocalDate from, LocalDate toInclusive) {
    requireNonNull(from, "from");
    Faults.in(() -> "day count %s".formatted(this))
        .require(
            !toInclusive.isBefore(from),
            () -> "days are counted after %s until %s; they end later".formatted(from, toInclusive))
        .throwIfAny();
    List<Formula> parts = parts(from, toInclusive);
    return parts.size() == 1 ? parts.get(0) : Formula.sum(parts);
  }

  /** {@code actual/365}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '/');
  }
}
