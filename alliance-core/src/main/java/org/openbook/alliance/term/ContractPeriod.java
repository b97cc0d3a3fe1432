package org.openbook.alliance.term;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Scalars;

/**
 * The days from a first to a last, both included, that share one target cost and one set of key
 * result targets.
 *
 * <p>Not the whole contract term, which may have several periods. Worked example:
 * 1.4.2018–31.12.2021 has 1371 days.
 *
 * @param start the first day
 * @param endInclusive the last day; not before the first
 */
public record ContractPeriod(LocalDate start, LocalDate endInclusive) {
  private static final Pattern PATTERN =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** The first and the last day. */
  public static final Form<ContractPeriod> FORM =
      Forms.text(
          "period",
          "^" + PATTERN + "$",
          LikelyForm.offering(ContractPeriod::written, LikelyForm::days),
          ContractPeriod::toString,
          "The first and the last day, both included: 2018-04-01/2021-12-31.");

  /** Refuses a period that ends before it starts. */
  public ContractPeriod {
    if (endInclusive.isBefore(start)) {
      throw new IllegalArgumentException(
          "period starts on %s and ends on %s; a period ends on or after the day it starts"
              .formatted(start, endInclusive));
    }
  }

  /** The period between two days, both included. */
  public static ContractPeriod of(LocalDate start, LocalDate endInclusive) {
    return new ContractPeriod(start, endInclusive);
  }

  /**
   * The period that two ISO dates and a slash write, {@code 2018-04-01/2021-12-31}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static ContractPeriod parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new ContractPeriod(
          LocalDate.parse(text.substring(0, Math.max(slash, 0))),
          LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeParseException notTwoDates) {
      throw new IllegalArgumentException(
          "period is %s; a period is two dates, 2018-04-01/2021-12-31"
              .formatted(Faults.quote(text)),
          notTwoDates);
    }
  }

  private static ContractPeriod written(String text) {
    return parse(Scalars.required(text, PATTERN, "a period is written 2018-04-01/2021-12-31"));
  }

  /** Whether the day belongs to this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(endInclusive);
  }

  /** Whether every day of the other period belongs to this one. */
  public boolean encloses(ContractPeriod other) {
    return contains(other.start) && contains(other.endInclusive);
  }

  /** Whether the two share a day. */
  public boolean overlaps(ContractPeriod other) {
    return contains(other.start) || other.contains(start);
  }

  /** The number of days, both ends counted; at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(start, endInclusive) + 1;
  }

  /** Two ISO dates and a slash; {@link #parse} reads it. */
  @Override
  public String toString() {
    return start + "/" + endInclusive;
  }
}
