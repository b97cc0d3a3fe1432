package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Settlement.Notice;

/** A fact that follows from others and contradicts them is refused with both figures. */
class OneSourceTest {
  private static final LineId PAY = LineId.of("pay");
  private static final String SAVED = "{\"difference\": [\"target-cost\", \"actual-cost\"]}";
  private static final String COMPARED = "{\"difference\": [\"target-cost\", \"compared-cost\"]}";

  private static SmallDocuments costs(String formula, String total) {
    String parts =
        String.join(
            ", ",
            SmallDocuments.amount("actual-cost.a", "EUR 9"),
            SmallDocuments.amount("actual-cost.b", "EUR 5"),
            SmallDocuments.amount("actual-cost.c", "EUR 4.5"));
    return SmallDocuments.paying(formula)
        .agreeing("EUR 20")
        .facts(
            total.isEmpty() ? parts : parts + ", " + SmallDocuments.amount("actual-cost", total));
  }

  private static void assertRefused(SmallDocuments documents, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(documents::settled)
        .withMessageContaining(message);
  }

  private static String paid(SmallDocuments documents) {
    return documents.settled().line(PAY).figure().value().toString();
  }

  // ---- totals of costs ----

  @ParameterizedTest
  @ValueSource(strings = {SAVED, COMPARED})
  void total_follows_from_the_costs_of_the_parties(String formula) {
    assertThat(paid(costs(formula, ""))).isEqualTo("1.5");
    assertThat(paid(costs(formula, "EUR 18.50"))).isEqualTo("1.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {SAVED, COMPARED})
  void total_that_is_not_their_sum_is_refused(String formula) {
    for (String total : List.of("10", "18.51")) {
      assertRefused(
          costs(formula, "EUR " + total),
          "fact 'actual-cost' is "
              + total
              + " and the costs of the parties add up to 18.5 (a 9, b 5, c 4.5); it must be their sum, or be left out");
    }
  }

  @Test
  void total_below_the_costs_of_some_parties_is_refused() {
    String some = SmallDocuments.amount("actual-cost.a", "EUR 9");

    assertRefused(
        SmallDocuments.paying(SAVED)
            .agreeing("EUR 20")
            .facts(some + ", " + SmallDocuments.amount("actual-cost", "EUR 8")),
        "fact 'actual-cost' is 8 and the costs of the parties add up to 9 (a 9); it must be no less");
    assertThat(
            paid(
                SmallDocuments.paying(SAVED)
                    .agreeing("EUR 20")
                    .facts(some + ", " + SmallDocuments.amount("actual-cost", "EUR 12"))))
        .isEqualTo("8");
  }

  @Test
  void total_is_missing_while_the_costs_of_a_provider_are() {
    assertRefused(
        SmallDocuments.paying(SAVED)
            .agreeing("EUR 20")
            .facts(SmallDocuments.amount("actual-cost.a", "EUR 9")),
        "actual-cost");
  }

  @Test
  void compared_cost_beside_another_total_is_refused() {
    String compared = SmallDocuments.amount("compared-cost", "EUR 7");

    assertRefused(
        SmallDocuments.paying(COMPARED)
            .agreeing("EUR 20")
            .facts(compared + ", " + SmallDocuments.amount("actual-cost", "EUR 8")),
        "fact 'compared-cost' is 7 and fact 'actual-cost' is 8; nothing is open, so they must be the same");
    assertThat(paid(SmallDocuments.paying(COMPARED).agreeing("EUR 20").facts(compared)))
        .isEqualTo("13");
  }

  // ---- target ----

  @Test
  void target_in_the_facts_must_be_that_of_the_agreement() {
    assertThat(paid(costs(SAVED, "").targetInFacts("EUR 20.00"))).isEqualTo("1.5");
    assertRefused(
        costs(SAVED, "").targetInFacts("EUR 30"),
        "target cost of 2026-01-01/2026-12-31 is EUR 30 and in agreement 'T' it is EUR 20; it must be the agreement's, or be left out");
    assertRefused(
        costs(SAVED, "")
            .facts(
                SmallDocuments.amount("target-cost", "EUR 30")
                    + ", "
                    + SmallDocuments.amount("actual-cost", "EUR 8")),
        "fact 'target-cost' is 30 and follows as 20 from the other facts; it must be the same, or be left out");
  }

  @Test
  void target_below_zero_is_refused() {
    assertRefused(
        SmallDocuments.paying(SAVED)
            .facts(
                SmallDocuments.amount("target-cost", "EUR -10")
                    + ", "
                    + SmallDocuments.amount("actual-cost", "EUR -5")),
        "fact 'target-cost' is -10; a target cost must be 0 or more");
  }

  // ---- amounts ----

  @ParameterizedTest
  @CsvSource({
    "EUR 900.000, 3, EUR, 2, EUR 900000, EUR 900.00",
    "EUR 1.500, 3, EUR, 2, EUR 1500, EUR 1.50",
    "JPY 900.0, 1, JPY, 0, JPY 9000, JPY 900",
    "KWD 900.0000, 4, KWD, 3, KWD 9000000, KWD 900.000"
  })
  void decimals_that_a_currency_does_not_have_are_refused(
      String given, int written, String currency, int has, String grouped, String cut) {
    assertRefused(
        SmallDocuments.paying(SAVED)
            .in(currency)
            .facts(SmallDocuments.amount("actual-cost", given)),
        "amount is '%s', with %s decimals, and %s has %s; it must be '%s' or '%s'"
            .formatted(given, written, currency, has, grouped, cut));
  }

  @Test
  void fact_finer_than_its_currency_is_refused_and_a_price_is_not() {
    String asked =
        "{\"quantity\": {\"id\": \"price\", \"unit\": \"money\", \"label\": {\"en\": \"Price\"}}}";

    assertRefused(
        SmallDocuments.paying(asked).facts(SmallDocuments.amount("price", "EUR 1.234")),
        "fact 'price' is EUR 1.234, with more than the 2 decimals of EUR");
    assertThat(
            paid(
                SmallDocuments.paying(asked)
                    .facts("\"price\": {\"money\": \"1.234\", \"source\": \"ledger: l\"}")))
        .isEqualTo("1.23");
    assertThat(
            paid(
                SmallDocuments.paying(
                    "{\"product\": [{\"amount\": \"EUR 0.0125\"}, {\"count\": \"1000\"}]}")))
        .isEqualTo("12.5");
  }

  @Test
  void fee_below_zero_is_refused_unless_the_terms_say_that_it_may_be() {
    SmallDocuments fee = SmallDocuments.paying("{\"amount\": \"EUR -100000\"}");

    assertRefused(
        fee.among("\"kind\": \"fee\""),
        "line 'pay' comes to -100000; a fee must be 0 or more, unless the line says \"belowZero\": \"paid-back\"");
    assertThat(paid(fee.among("\"kind\": \"fee\", \"belowZero\": \"paid-back\"")))
        .isEqualTo("-100000");
    assertThat(paid(fee.among("\"kind\": \"incentive\""))).isEqualTo("-100000");
    assertRefused(fee.among("\"belowZero\": \"refused\""), "line 'pay' comes to -100000");
  }

  // ---- what can be measured ----

  private static SmallDocuments scored(String unit, String excellence, String members) {
    return SmallDocuments.paying("{\"amount\": \"EUR 1\"}")
        .scoring(
            unit,
            "{\"levels\": {\"failure\": \"0\", \"minimum\": \"50\", \"excellence\": \"%s\"}}"
                .formatted(excellence),
            members);
  }

  @ParameterizedTest
  @CsvSource({
    "NPS, 700, -100 to 100",
    "NPS, -101, -100 to 100",
    "%, 152, 0 to 100",
    "%, -1, 0 to 100"
  })
  void value_that_its_unit_cannot_have_is_refused(String unit, String value, String possible) {
    assertRefused(
        scored(unit, "90", "").measured(value),
        "measurement of indicator 'x' is %s %s; it must be from %s"
            .formatted(value, unit, possible));
  }

  @Test
  void terms_may_state_what_is_possible() {
    assertThat(paid(scored("NPS", "90", "").measured("100"))).isEqualTo("1");
    assertThat(paid(scored("%", "90", ", \"possible\": \"0 to 200\"").measured("152")))
        .isEqualTo("1");
    assertThat(paid(scored("%", "130", "").measured("152"))).isEqualTo("1");
    assertRefused(
        scored("days", "90", ", \"possible\": \"0 to 365\"").measured("366"),
        "measurement of indicator 'x' is 366 days; it must be from 0 to 365");
    assertRefused(
        scored("days", "90", ", \"possible\": \"365 to 0\"").measured("1"),
        "possible values are 365 to 0; the first must not be above the second");
  }

  // ---- notices ----

  private static void assertNoticed(SmallDocuments documents, Notice notice, String words) {
    Settlement settlement = documents.settled();
    SettlementDocument document = SettlementDocument.of(settlement);

    assertThat(settlement.notices()).containsExactly(notice);
    assertThat(notice).hasToString(words);
    assertThat(document.toJson()).contains("\"given\": ");
    assertThat(Verification.of(SettlementDocument.parse(document.toJson())).holds()).isTrue();
  }

  @Test
  void ratio_of_fifty_is_noticed() {
    SmallDocuments documents =
        SmallDocuments.paying("{\"product\": [{\"amount\": \"EUR 3\"}, {\"ratio\": \"50\"}]}");

    assertThat(paid(documents)).isEqualTo("150");
    assertNoticed(
        documents,
        new Notice(
            Notice.Slip.RATIO_ABOVE_ONE,
            Label.en("Payment"),
            Label.of("5\u00a0000\u00a0%", "5\u00a0000\u00a0%", "5,000%")),
        "Payment: a factor above 100% (5,000%)");
    assertThat(
            SmallDocuments.paying(
                    "{\"product\": [{\"amount\": \"EUR 3\"}, {\"ratio\": \"100 %\"}]}")
                .settled()
                .notices())
        .isEmpty();
  }

  @Test
  void party_that_pays_itself_is_noticed() {
    assertNoticed(
        SmallDocuments.paying("{\"amount\": \"EUR 5\"}").line("\"payees\": \"client\""),
        new Notice(Notice.Slip.PAID_TO_ITSELF, Label.en("Payment"), Label.en("Client")),
        "Payment: the party pays itself (Client)");
    assertThat(
            SmallDocuments.paying("{\"amount\": \"EUR 5\"}")
                .line("\"payees\": {\"equal\": [\"client\", \"a\"]}")
                .settled()
                .notices())
        .isEmpty();
  }

  @Test
  void costs_below_zero_are_noticed() {
    Settlement settlement =
        SmallDocuments.paying(SAVED)
            .agreeing("EUR 20")
            .facts(SmallDocuments.amount("actual-cost", "EUR -5"))
            .settled();

    assertThat(settlement.line(PAY).figure().value()).isEqualTo(Rational.of(25));
    assertThat(settlement.notices())
        .map(Notice::toString)
        .containsExactly("Directly reimbursable costs: below zero (−€5.00)");
  }
}
