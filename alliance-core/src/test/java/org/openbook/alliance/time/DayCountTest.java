package org.openbook.alliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.ContractPeriod;

class DayCountTest {
  private static final LocalDate DUE = LocalDate.of(2023, 12, 16);
  private static final LocalDate PAID = LocalDate.of(2024, 1, 15);

  private static Rational years(DayCount count, LocalDate from, LocalDate to) {
    return count.yearsAfter(from, to).evaluate(Inputs.none()).value();
  }

  @Test
  void thirty_days_into_a_leap_year_are_counted_as_each_convention_says() {
    assertThat(years(DayCount.ACTUAL_365, DUE, PAID)).isEqualTo(Rational.of(30, 365));
    assertThat(years(DayCount.ACTUAL_360, DUE, PAID)).isEqualTo(Rational.of(30, 360));
    assertThat(years(DayCount.ACTUAL_ACTUAL, DUE, PAID)).isEqualTo(Rational.of(731, 8906));
    assertThat(years(DayCount.THIRTY_360, DUE, PAID)).isEqualTo(Rational.of(29, 360));
  }

  @Test
  void first_of_january_belongs_to_its_own_year() {
    assertThat(years(DayCount.ACTUAL_ACTUAL, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1)))
        .isEqualTo(Rational.of(1, 366));
    assertThat(
            years(DayCount.ACTUAL_ACTUAL, LocalDate.of(2022, 12, 31), LocalDate.of(2024, 12, 31)))
        .isEqualTo(Rational.of(2));
  }

  @Test
  void thirty_first_counts_as_thirtieth() {
    assertThat(years(DayCount.THIRTY_360, LocalDate.of(2023, 1, 30), LocalDate.of(2023, 1, 31)))
        .isEqualTo(Rational.ZERO);
    assertThat(years(DayCount.THIRTY_360, LocalDate.of(2023, 1, 31), LocalDate.of(2023, 3, 31)))
        .isEqualTo(Rational.of(60, 360));
  }

  @Test
  void no_days_are_no_part_of_a_year() {
    for (DayCount count : DayCount.values()) {
      if (count.needsTerm()) {
        continue;
      }
      assertThat(years(count, DUE, DUE)).isEqualTo(Rational.ZERO);
    }
  }

  @Test
  void end_before_the_start_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCount.ACTUAL_365.yearsAfter(PAID, DUE))
        .withMessage(
            "day count actual/365: days are counted after 2024-01-15 until 2023-12-16; they end later");
  }

  // ---- published examples ----

  /** ISDA, "EMU and Market Conventions: Recent Developments" (1998), actual/actual (ISDA). */
  @ParameterizedTest
  @CsvSource({
    "2003-11-01, 2004-05-01, 61, 121",
    "1999-02-01, 1999-07-01, 150, 0",
    "1999-07-01, 2000-07-01, 184, 182",
    "2002-08-15, 2003-07-15, 334, 0",
    "1999-07-30, 2000-01-30, 155, 29",
    "2000-01-30, 2000-06-30, 0, 152"
  })
  void actual_actual_counts_the_days_of_each_year(
      LocalDate start, LocalDate end, int ofCommonYears, int ofLeapYears) {
    assertThat(of(DayCount.ACTUAL_ACTUAL, start, end))
        .isEqualTo(Rational.of(ofCommonYears, 365).plus(Rational.of(ofLeapYears, 366)));
  }

  /** ISDA, workbook "30/360 day count conventions" (2008): days by each convention. */
  @ParameterizedTest
  @CsvSource({
    "2006-08-20, 2007-02-20, 180, 180, 180, 180",
    "2008-02-20, 2008-08-20, 180, 180, 180, 180",
    "2006-08-31, 2007-02-28, 178, 178, 178, 180",
    "2007-02-28, 2007-08-31, 182, 180, 183, 180",
    "2007-08-31, 2008-02-29, 179, 179, 179, 180",
    "2008-02-29, 2008-08-31, 181, 180, 182, 180",
    "2006-01-31, 2006-02-28, 28, 28, 28, 30",
    "2006-02-28, 2006-03-03, 5, 3, 5, 3",
    "2006-09-30, 2006-10-31, 30, 30, 30, 30",
    "2008-02-28, 2008-08-31, 182, 183, 183, 182",
    "2007-02-26, 2008-02-29, 363, 363, 363, 364",
    "2008-02-29, 2009-02-28, 359, 360, 359, 360",
    "2008-02-28, 2008-03-31, 32, 33, 33, 32"
  })
  void months_of_thirty_days_are_counted_as_published(
      LocalDate start, LocalDate end, int european, int us, int bond, int isda) {
    assertThat(of(DayCount.THIRTY_360, start, end)).isEqualTo(Rational.of(european, 360));
    assertThat(of(DayCount.THIRTY_360_US, start, end)).isEqualTo(Rational.of(us, 360));
    assertThat(of(DayCount.THIRTY_360_BOND, start, end)).isEqualTo(Rational.of(bond, 360));
    assertThat(of(DayCount.THIRTY_E_360_ISDA, start, end)).isEqualTo(Rational.of(isda, 360));
  }

  @Test
  void end_of_the_term_in_february_is_no_thirtieth() {
    // The same workbook: 31 August 2011 to 29 February 2012, the termination date.
    LocalDate start = LocalDate.of(2011, 8, 31);
    LocalDate end = LocalDate.of(2012, 2, 29);
    ContractPeriod term = ContractPeriod.of(LocalDate.of(2006, 2, 28), end.minusDays(1));
    ContractPeriod period = ContractPeriod.of(start, end.minusDays(1));

    assertThat(DayCount.THIRTY_E_360_ISDA.yearsOf(period, term)).isEqualTo(Rational.of(179, 360));
  }

  @Test
  void end_of_the_term_is_asked_for() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCount.THIRTY_E_360_ISDA.yearsAfter(DUE, PAID))
        .withMessage(
            "day count 30E/360 ISDA: it needs the end of the term, which is not given; it must be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCount.THIRTY_E_360_ISDA.yearsOf(ContractPeriod.of(DUE, PAID)))
        .withMessage(
            "day count 30E/360 ISDA: it needs the end of the term, which is not given; it must be");
  }

  // A day count of a bond runs from a day to another, that one not counted.
  private static Rational of(DayCount count, LocalDate start, LocalDate end) {
    ContractPeriod far = ContractPeriod.of(start, end.plusYears(9));
    return count.yearsOf(ContractPeriod.of(start, end.minusDays(1)), far);
  }
}
