package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.payment.testing.PaymentArbitraries;

class BusinessCalendarTest {
  private static final MonthDay INDEPENDENCE = MonthDay.of(12, 6);

  /** Monday to Friday without the sixth of December. */
  static final BusinessCalendar FINNISH_DECEMBER =
      day ->
          PaymentArbitraries.weekdays().isBusinessDay(day)
              && !MonthDay.from(day).equals(INDEPENDENCE);

  @Test
  void calendar_of_a_host_is_a_lambda() {
    assertThat(FINNISH_DECEMBER.isBusinessDay(LocalDate.of(2022, 12, 5))).isTrue();
    assertThat(FINNISH_DECEMBER.isBusinessDay(LocalDate.of(2022, 12, 6))).isFalse();
    assertThat(FINNISH_DECEMBER.isBusinessDay(LocalDate.of(2022, 12, 10))).isFalse();
  }
}
