package org.openbook.alliance.payment;

import java.time.LocalDate;

/**
 * Which days are business days, as the host knows it: the banking days of a place, for example.
 *
 * <p>Not a term and not bundled: terms only say "business days", and who settles brings the
 * calendar. What it decided is kept as the due date itself, so that a later correction of the
 * calendar moves no date that was told to anybody.
 */
@FunctionalInterface
public interface BusinessCalendar {
  /** Whether banks and offices work on the day. */
  boolean isBusinessDay(LocalDate day);
}
