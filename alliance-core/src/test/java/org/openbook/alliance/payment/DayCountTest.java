package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;

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
}
