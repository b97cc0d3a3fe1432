package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** What is payable rounds to the smallest unit of any currency, or to the step that is stated. */
class CurrencyCasesTest {
  private static final LineId PAY = LineId.of("pay");

  private static SmallDocuments paying(String amount) {
    return SmallDocuments.paying("{\"amount\": \"" + amount + "\"}").in(amount.substring(0, 3));
  }

  private static String divided(Settlement settlement) {
    return String.join(
        "/", settlement.line(PAY).received().values().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "KWD 0.005, KWD 0.005, 0.002/0.002/0.001",
    "BHD 1, BHD 1, 0.334/0.333/0.333",
    "JPY 100, JPY 100, 34/33/33",
    "JPY 100.5, JPY 101, 34/34/33",
    "EUR 1.005, EUR 1.01, 0.34/0.34/0.33",
    "KWD 0.0005, KWD 0.001, 0.001/0/0"
  })
  void payable_and_its_parts_are_whole_smallest_units(String amount, String paid, String parts) {
    Settlement settlement = paying(amount).settled();

    assertThat(Amounts.text(settlement.line(PAY).payable())).isEqualTo(paid);
    assertThat(divided(settlement)).isEqualTo(parts);
  }

  @Test
  void step_that_the_terms_state_goes_before_the_smallest_unit() {
    Settlement settlement =
        paying("CHF 987.65")
            .line(
                """
                "payees": {"shares": [{"party": "a", "weight": "48"}, {"party": "b", "weight": "41"},
                                      {"party": "c", "weight": "11"}],
                           "remainder": "separate", "holder": "client"},
                "rounding": {"step": "0.05", "mode": "half-up"}
                """)
            .settled();

    assertThat(divided(settlement)).isEqualTo("474.05/404.9/108.6/0.1");
  }

  @Test
  void retained_part_is_rounded_to_the_smallest_unit() {
    SettledLine line =
        paying("JPY 101")
            .among(
                "\"retention\": {\"label\": {\"en\": \"R\"}, \"clause\": \"2\", \"rate\": {\"ratio\": \"50 %\"}}")
            .settled()
            .line(PAY);

    assertThat(Amounts.text(line.payable())).isEqualTo("JPY 51");
  }

  @Test
  void payable_that_another_formula_asks_for_is_rounded_in_the_same_way() {
    SmallDocuments documents = paying("JPY 100.5");
    String terms =
        documents
            .terms()
            .replace(
                "\"lines\": [",
                """
                "reported": [{"label": {"en": "Half"}, "formula":
                  {"product": [{"payable": "pay"}, {"ratio": "50 %"}]}}], "lines": [""");
    Agreement agreement = TermsDocument.parse(terms).agreement();

    Settlement settlement =
        agreement.settle(PeriodFacts.builder().period(agreement.term()).build());
    assertThat(settlement.reported().get(0).value()).isEqualTo(Rational.parse("50.5"));
    assertThat(TermsDocument.parse(TermsDocument.of(agreement).toJson()).agreement())
        .isEqualTo(agreement);
  }

  @Test
  void rounding_of_the_currency_is_not_written_and_another_one_is() {
    assertThat(written(paying("JPY 100"))).doesNotContain("rounding");
    assertThat(
            written(
                paying("JPY 100").among("\"rounding\": {\"step\": \"1\", \"mode\": \"half-up\"}")))
        .doesNotContain("rounding");
    assertThat(
            written(
                paying("JPY 100")
                    .among("\"rounding\": {\"step\": \"0.01\", \"mode\": \"half-up\"}")))
        .contains("\"step\": \"0.01\"");
  }

  private static String written(SmallDocuments documents) {
    return TermsDocument.of(TermsDocument.parse(documents.terms()).agreement()).toJson();
  }

  @Test
  void unit_of_account_needs_a_stated_rounding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paying("XAU 1").settled())
        .withMessageContaining(
            "currency XAU has no smallest unit; the terms must state a rounding");
    assertThat(
            divided(
                paying("XAU 1")
                    .among("\"rounding\": {\"step\": \"0.1\", \"mode\": \"down\"}")
                    .settled()))
        .isEqualTo("0.4/0.3/0.3");
  }
}
