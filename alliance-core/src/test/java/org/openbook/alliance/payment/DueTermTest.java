package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTermTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 2);
  private static final BusinessCalendar CALENDAR = BusinessCalendarTest.FINNISH_DECEMBER;

  @Test
  void calendar_days_end_on_any_day() {
    assertThat(DueTerm.days(14).after(FRIDAY)).isEqualTo("2022-12-16");
    assertThat(DueTerm.days(8).after(FRIDAY, CALENDAR)).isEqualTo("2022-12-10");
    assertThat(DueTerm.days(0).after(FRIDAY)).isEqualTo(FRIDAY);
  }

  @Test
  void business_days_leave_weekends_and_holidays_out() {
    assertThat(DueTerm.businessDays(10).after(FRIDAY, CALENDAR)).isEqualTo("2022-12-19");
    assertThat(DueTerm.businessDays(0).after(FRIDAY.plusDays(1), CALENDAR)).isEqualTo("2022-12-05");
  }

  @Test
  void last_day_that_is_free_moves_to_the_next_business_day_where_the_term_says_so() {
    assertThat(DueTerm.daysMoved(8).after(FRIDAY, CALENDAR)).isEqualTo("2022-12-12");
    assertThat(DueTerm.daysMoved(4).after(FRIDAY, CALENDAR)).isEqualTo("2022-12-07");
    assertThat(DueTerm.daysMoved(14).after(FRIDAY, CALENDAR)).isEqualTo("2022-12-16");
  }

  @Test
  void business_days_without_a_calendar_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueTerm.businessDays(10).after(FRIDAY))
        .withMessage("due term is 10 business days and no calendar is given; it needs one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueTerm.daysMoved(10).after(FRIDAY))
        .withMessage(
            "due term is 10 days, moved to a business day and no calendar is given; it needs one");
  }

  @Test
  void calendar_without_business_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueTerm.businessDays(1).after(FRIDAY, day -> false))
        .withMessage(
            "calendar: it has no business day from 2022-12-03 for a year; it has one sooner");
  }

  @Test
  void term_below_zero_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueTerm.days(-1))
        .withMessage("due term is of -1 days; it is of 0 or more");
  }
}
