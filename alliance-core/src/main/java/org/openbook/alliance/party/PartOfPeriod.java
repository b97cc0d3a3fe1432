package org.openbook.alliance.party;

import org.openbook.alliance.form.Forms;

/**
 * How a party that is bound for part of a period shares with the others what the period comes to.
 *
 * <p>Not how much the period comes to: an amount that depends on days says so itself. Worked
 * numbers of a pain of 200 000 that two providers share equally in a year of 365 days, of whom the
 * second is bound on the last day only: by days it bears 273.97 and the first 199 726.03; as if the
 * whole period both bear 100 000.
 */
public enum PartOfPeriod {
  /**
   * By days: every day has the same part of the amount, and those who are bound on it share that
   * part. Days on which nobody of those who share is bound do not count; a party that pays or is
   * paid alone does so whole.
   */
  BY_DAYS,
  /** As if it were bound the whole period, if it is bound on one day of it. */
  WHOLE_PERIOD,
  /**
   * Not before its first day and not after its last: costs and measurements of other days do not
   * touch it. The period is settled in parts, each on the facts of its days.
   */
  FROM_FIRST_DAY;

  /** {@code by-days}. */
  @Override
  public String toString() {
    return Forms.word(this);
  }
}
