package org.openbook.alliance.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * How many days after its issue a settlement is due.
 *
 * <p>The day of issue is not counted. Worked numbers, with Saturdays, Sundays and 6 December free:
 * issued on Friday 2 December 2022, 14 days end on Friday 16 December and 10 business days on
 * Monday 19 December; 8 days end on Saturday 10 December, moved to Monday the 12th where the term
 * moves them.
 *
 * @param days how many; 0 or more
 * @param count which days are counted
 */
public record DueTerm(int days, Count count) {
  /** How many days, and which are counted. */
  public static final ObjectForm<DueTerm> FORM =
      ObjectForm.of(
              "",
              DueTerm::new,
              Member.<DueTerm, Integer>required("days", Forms.INT, DueTerm::days)
                  .described("How many days after the invoice."),
              Member.<DueTerm, Count>required("count", Forms.word(Count.values()), DueTerm::count)
                  .described("Which days count."))
          .described("When a payable falls due.");

  // A year without a business day is a broken calendar.
  private static final int LONGEST_REST = 366;

  /** Which days are counted. */
  public enum Count {
    /** Every day; the last one may be a holiday. */
    CALENDAR_DAYS("days"),
    /** Every day; from a last one that is no business day on to the next that is. */
    MOVED_TO_BUSINESS_DAY("days, moved to a business day"),
    /** Business days only; of 0 the day itself, or the next business day if it is none. */
    BUSINESS_DAYS("business days");

    private final String text;

    Count(String text) {
      this.text = text;
    }

    /** {@code business days}. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** Refuses days below 0. */
  public DueTerm {
    requireNonNull(count, "count");
    if (days < 0) {
      throw new IllegalArgumentException(
          "due term is of %s days; it is of 0 or more".formatted(days));
    }
  }

  /** Calendar days. */
  public static DueTerm days(int days) {
    return new DueTerm(days, Count.CALENDAR_DAYS);
  }

  /** Calendar days, and on to the next business day if the last one is none. */
  public static DueTerm daysMoved(int days) {
    return new DueTerm(days, Count.MOVED_TO_BUSINESS_DAY);
  }

  /** Business days. */
  public static DueTerm businessDays(int days) {
    return new DueTerm(days, Count.BUSINESS_DAYS);
  }

  /** Whether the due date depends on a calendar. */
  public boolean needsCalendar() {
    return count != Count.CALENDAR_DAYS;
  }

  /**
   * The due date of what is issued on a day.
   *
   * @throws IllegalArgumentException if it depends on a calendar
   */
  public LocalDate after(LocalDate issued) {
    if (needsCalendar()) {
      throw new IllegalArgumentException(
          "due term is %s and no calendar is given; it needs one".formatted(this));
    }
    return issued.plusDays(days);
  }

  /**
   * The due date of what is issued on a day, by a calendar.
   *
   * @throws IllegalArgumentException if the calendar has no business day for a year
   */
  public LocalDate after(LocalDate issued, BusinessCalendar calendar) {
    requireNonNull(calendar, "calendar");
    if (count != Count.BUSINESS_DAYS) {
      LocalDate last = issued.plusDays(days);
      return needsCalendar() ? firstFrom(last, calendar) : last;
    }
    LocalDate day = issued;
    for (int i = 0; i < days; i++) {
      day = firstFrom(day.plusDays(1), calendar);
    }
    // Of no days at all: on the day itself, or the next one on which anybody can pay.
    return firstFrom(day, calendar);
  }

  private static LocalDate firstFrom(LocalDate day, BusinessCalendar calendar) {
    LocalDate next = day;
    for (int i = 0; !calendar.isBusinessDay(next); i++) {
      Faults.in("calendar")
          .require(
              i < LONGEST_REST,
              () -> "it has no business day from %s for a year; it has one sooner".formatted(day))
          .throwIfAny();
      next = next.plusDays(1);
    }
    return next;
  }

  /** {@code 10 business days}. */
  @Override
  public String toString() {
    return days + " " + count;
  }
}
