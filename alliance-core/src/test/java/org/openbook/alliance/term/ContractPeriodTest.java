package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPeriodTest {
  private static final LocalDate DAY = LocalDate.of(2018, 4, 1);

  @Test
  void period_counts_both_its_ends() {
    assertThat(ContractPeriod.parse("2018-04-01/2021-12-31").days()).isEqualTo(1371);
    assertThat(ContractPeriod.of(DAY, DAY).days()).isEqualTo(1);
  }

  @Test
  void period_prints_as_it_is_parsed() {
    assertThat(ContractPeriod.of(DAY, DAY.plusDays(1))).hasToString("2018-04-01/2018-04-02");
  }

  @Test
  void document_of_a_period_holds_both_days() {
    assertThat(ContractPeriod.FORM.write(ContractPeriod.of(DAY, DAY)))
        .hasToString("\"2018-04-01/2018-04-01\"");
  }

  @Test
  void period_that_ends_before_it_starts_is_refused() {
    assertThatThrownBy(() -> ContractPeriod.parse("2018-04-02/2018-04-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period starts on 2018-04-02 and ends on 2018-04-01; a period ends on or after the day"
                + " it starts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2018-04-01",
        "2018-04-01/",
        "/2018-04-01",
        "2018-04-01/2018-04-31",
        "2018-04-01/2018-04-02/2018-04-03",
        "2018-04-01 / 2018-04-02",
        "1.4.2018/2.4.2018",
      })
  void text_that_is_not_two_dates_is_refused_with_what_is_required(String text) {
    assertThatThrownBy(() -> ContractPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period is '%s'; a period is two dates, 2018-04-01/2021-12-31", text);
  }
}
