package org.openbook.alliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.term.ContractPeriod;

class TimeQuantityTest {
  private static final AgreedDays AGREED =
      new AgreedDays(
          ContractPeriod.parse("2021-01-01/2022-12-31"),
          ContractPeriod.parse("2018-04-01/2028-03-31"));

  private static Rational of(TimeQuantity time, String period) {
    return time.of(ContractPeriod.parse(period), AGREED);
  }

  @ParameterizedTest
  @CsvSource({
    "elapsed-months, 2021-09-02/2021-12-31, 3",
    "elapsed-months, 2024-01-01/2024-02-29, 2",
    "elapsed-months, 2024-01-31/2024-02-29, 1",
    "commenced-months, 2021-09-02/2021-12-31, 4",
    "commenced-months, 2021-09-30/2021-10-01, 2",
    "commenced-months, 2021-12-31/2022-01-01, 2",
    "months-by-days, 2025-01-15/2025-01-31, 17/31",
    "months-by-days, 2021-09-02/2021-12-31, 119/30",
    "months-by-days, 2024-02-29/2024-03-01, 60/899",
    "elapsed-days, 2021-09-02/2021-12-31, 121",
    "elapsed-days, 2024-02-28/2024-03-01, 3",
    "elapsed-days, 2021-09-02/2021-09-02, 1",
    "contract-period-days, 2021-09-02/2021-12-31, 730",
    "year-days, 2021-09-02/2021-12-31, 365",
    "year-days, 2024-09-02/2024-12-31, 366",
    "year-days, 2021-12-31/2023-01-01, 365",
    "years-actual-actual, 2003-11-01/2004-04-30, 66491/133590",
    "years-actual-365, 2021-09-02/2021-12-31, 121/365",
    "years-actual-360, 2021-09-02/2021-12-31, 121/360",
    "years-thirty-360, 2021-09-02/2021-12-31, 119/360",
    "years-thirty-360-us, 2007-02-28/2007-08-30, 180/360",
    "years-thirty-360-bond, 2007-02-28/2007-08-30, 183/360",
    "years-thirty-e-360-isda, 2006-02-28/2006-08-30, 180/360"
  })
  void period_has_so_much(String id, String period, String expected) {
    TimeQuantity time = TimeQuantity.find(QuantityId.of(id)).orElseThrow();
    String[] parts = expected.split("/", -1);
    Rational divisor = parts.length == 1 ? Rational.ONE : Rational.parse(parts[1]);

    assertThat(of(time, period)).isEqualTo(Rational.parse(parts[0]).dividedBy(divisor));
  }

  @ParameterizedTest
  @EnumSource
  void quantity_has_an_id_and_a_name_in_every_language(TimeQuantity time) {
    assertThat(TimeQuantity.find(time.id())).contains(time);
    assertThat(time.id()).hasToString(time.toString());
    for (Language language : Language.values()) {
      assertThat(time.formula().label().orElseThrow().in(language)).isNotBlank();
    }
  }

  @Test
  void other_ids_are_no_time() {
    assertThat(TimeQuantity.find(QuantityId.of("visits"))).isEmpty();
  }

  @Test
  void days_of_the_agreement_are_asked_for() {
    for (TimeQuantity time : TimeQuantity.values()) {
      if (time.needsAgreedDays()) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> time.of(AGREED.contractPeriod()))
            .withMessageStartingWith("'%s' needs the contract period and the term", time.id());
      }
    }
  }

  @Test
  void years_of_two_lengths_have_no_days_of_the_year() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(TimeQuantity.YEAR_DAYS, "2023-12-31/2024-01-01"))
        .withMessage(
            "days of the year are 365 in 2023 and 366 in 2024; period 2023-12-31/2024-01-01 must"
                + " lie in years of one length");
  }

  @Test
  void contract_period_lies_in_the_term() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgreedDays(AGREED.term(), AGREED.contractPeriod()))
        .withMessageContaining("a contract period must lie in the term");
    assertThat(AGREED).hasToString("2021-01-01/2022-12-31 of 2018-04-01/2028-03-31");
  }
}
