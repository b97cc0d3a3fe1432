package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900000,50 | 900000.50",
        "900 000,50 | 900000.50",
        "1.234.567,8 | 1234567.8",
        "1,234,567.8 | 1234567.8",
        "1'234'567 | 1234567",
        "−5 | -5",
        "+5 | 5",
        "70 % | 70",
        "900000 € | 900000"
      })
  void number_that_is_written_otherwise_is_offered_plainly(String given, String meant) {
    assertThat(LikelyForm.number(given)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "half", "1e5", "12a", "--5", "1/3 of it"})
  void what_is_no_number_is_not_guessed_at(String given) {
    assertThat(LikelyForm.number(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"50% | 50 %", "0,5 | 0.5", "12,5% | 12.5 %"})
  void ratio_is_offered_with_the_space_before_its_sign(String given, String meant) {
    assertThat(LikelyForm.ratio(given)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900 000 € | EUR 900000",
        "€ 900000 | EUR 900000",
        "900000,50 EUR | EUR 900000.50",
        "SEK 1 000 | SEK 1000"
      })
  void amount_is_offered_with_its_currency_first(String given, String meant) {
    assertThat(LikelyForm.amount(given)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.4.2018 | 2018-04-01", "1.1.2026-31.12.2026 | 2026-01-01/2026-12-31"})
  void days_of_a_finnish_date_are_offered_as_documents_write_them(String given, String meant) {
    assertThat(LikelyForm.days(given)).contains(meant);
  }

  @Test
  void refusal_ends_with_the_likely_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikelyForm.offering(Rational::parse, LikelyForm::number).apply("0,5"))
        .withMessageEndingWith("; did you mean '0.5'?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LikelyForm.offering(Rational::parse, any -> Optional.empty()).apply("half"))
        .withMessageStartingWith("number is 'half'");
  }
}
