package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** Terms that pay by time, written as documents. */
class TimedTermsTest {
  private static final String TERMS =
      """
      {"format": "openbook-alliance/terms", "version": 1, "language": "en", "label": "T",
       "term": "2021-01-01/2024-12-31", "periods": ["2021-01-01/2022-12-31"], "model":
        {"label": {"en": "Model"}, "clause": "1", "currency": "EUR", MORE
         "parties": [{"id": "client", "name": "Client", "role": "client", "from": "2020-01-01"},
                     {"id": "a", "name": "A", "role": "provider", "from": "2020-01-01"}],
         "formulas": {"pay": {"label": {"en": "Fee"}, "clause": "3", "formula": FORMULA}},
         "lines": [{"id": "pay", "amount": "pay", "payers": "client", "payees": "a"}]}}
      """;
  private static final String OF_YEAR =
      "{\"product\": [{\"amount\": \"EUR 120\"}, {\"quotient\": [\"%s\", %s]}]}";
  private static final String MAY_STATE = "\"factsMayState\": [\"elapsed-months\"],";

  private static Agreement terms(String formula, String more) {
    return TermsDocument.parse(TERMS.replace("FORMULA", formula).replace("MORE", more)).agreement();
  }

  private static PeriodFacts facts(String period, String more) {
    return FactsDocument.parse(
            "{\"format\": \"openbook-alliance/facts\", \"version\": 1, \"period\": \""
                + period
                + "\""
                + more
                + "}")
        .facts();
  }

  private static String paid(Settlement settlement) {
    SettlementDocument document =
        SettlementDocument.parse(SettlementDocument.of(settlement).toJson());
    assertThat(Verification.of(document).holds()).isTrue();
    return Amounts.text(settlement.line(LineId.of("pay")).amount());
  }

  private static String ofYear(String counted, String by) {
    return OF_YEAR.formatted(counted, by);
  }

  @ParameterizedTest
  @CsvSource({
    "elapsed-months, {\"count\": \"12\"}, EUR 30",
    "commenced-months, {\"count\": \"12\"}, EUR 40",
    "months-by-days, {\"count\": \"12\"}, EUR 39.67",
    "elapsed-days, \"year-days\", EUR 39.78",
    "elapsed-days, \"contract-period-days\", EUR 19.89",
    "years-actual-365, {\"count\": \"1\"}, EUR 39.78",
    "years-actual-360, {\"count\": \"1\"}, EUR 40.33",
    "years-thirty-e-360-isda, {\"count\": \"1\"}, EUR 39.67"
  })
  void fee_of_a_year_is_paid_for_a_part_of_it(String counted, String by, String expected) {
    Agreement agreement = terms(ofYear(counted, by), "");
    assertThat(paid(agreement.settle(facts("2021-09-02/2021-12-31", "")))).isEqualTo(expected);
  }

  @Test
  void part_of_a_month_is_paid_by_its_days() {
    String formula = ofYear("months-by-days", "{\"count\": \"12\"}");
    assertThat(paid(terms(formula, "").settle(facts("2021-01-15/2021-01-31", ""))))
        .isEqualTo("EUR 5.48");
  }

  @Test
  void fact_may_state_what_the_terms_allow_and_nothing_else() {
    String formula = ofYear("elapsed-months", "{\"count\": \"12\"}");
    PeriodFacts stated =
        facts(
            "2021-09-02/2021-12-31",
            ", \"facts\": {\"elapsed-months\": {\"count\": \"4\", \"source\": \"assumption: test\"}}");

    assertThat(paid(terms(formula, MAY_STATE).settle(stated))).isEqualTo("EUR 40");
    assertThat(paid(terms(formula, MAY_STATE).settle(facts("2021-09-02/2021-12-31", ""))))
        .isEqualTo("EUR 30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(formula, "").settle(stated))
        .withMessageContaining(
            "fact 'elapsed-months' is 4 and follows as 3 from the other facts; it must be the same,"
                + " or be left out");
  }

  @Test
  void days_of_the_agreement_are_pinned_where_they_are_counted() {
    String formula = ofYear("elapsed-days", "\"contract-period-days\"");
    PeriodFacts given = facts("2021-09-02/2021-12-31", "");
    Settlement settlement = terms(formula, "").settle(given);

    assertThat(settlement.facts().agreedDays())
        .hasToString("Optional[2021-01-01/2022-12-31 of 2021-01-01/2024-12-31]");
    assertThat(
            FactsDocument.parse(FactsDocument.of(settlement.facts()).toJson()).facts().agreedDays())
        .isEqualTo(settlement.facts().agreedDays());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settlement.model().settle(given))
        .withMessageContaining("'contract-period-days' needs the contract period and the term");
    String others =
        ", \"within\": {\"contractPeriod\": \"2021-01-01/2021-12-31\", \"term\": \"2021-01-01/2024-12-31\"}";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(formula, "").settle(facts("2021-09-02/2021-12-31", others)))
        .withMessageContaining("they must be 2021-01-01/2022-12-31 of 2021-01-01/2024-12-31");
  }

  @Test
  void day_more_changes_nothing_that_is_not_timed() {
    Agreement agreement = terms("{\"amount\": \"EUR 120\"}", "");
    for (int day = 1; day <= 31; day++) {
      String period = "2021-09-02/2021-12-%02d".formatted(day);
      assertThat(paid(agreement.settle(facts(period, "")))).isEqualTo("EUR 120");
    }
  }
}
