package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** Small terms and facts by hand with the one amount that they pay, worked out by hand. */
class CasesTest {
  private static final LineId PAY = LineId.of("pay");

  private static Agreement terms(String name) {
    return TermsDocument.parse(JsonSamples.resource("cases/" + name + ".terms.json")).agreement();
  }

  private static PeriodFacts facts(String name) {
    return FactsDocument.parse(JsonSamples.resource("cases/" + name + ".facts.json")).facts();
  }

  @ParameterizedTest
  @CsvSource({
    "count-by-count, EUR 120",
    "half-a-count, EUR 50",
    "price-of-a-measure, EUR 150",
    "binary-indicator, EUR 100000",
    "bands-of-a-count, USD 1.2",
    "tiered-unit-prices, USD 1.2",
    "target-on-the-way, USD 100000"
  })
  void case_pays_what_was_worked_out_by_hand(String name, String amount) {
    Settlement settlement = terms(name).settle(facts(name));

    assertThat(Amounts.text(settlement.line(PAY).amount())).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count-by-count",
        "half-a-count",
        "price-of-a-measure",
        "binary-indicator",
        "bands-of-a-count",
        "tiered-unit-prices",
        "target-on-the-way"
      })
  void case_is_written_read_again_and_verified(String name) {
    Agreement terms = terms(name);
    String again = SettlementDocument.of(terms.settle(facts(name))).toJson();

    assertThat(TermsDocument.parse(TermsDocument.of(terms).toJson()).agreement()).isEqualTo(terms);
    assertThat(Verification.of(SettlementDocument.parse(again)).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "count-by-count, persons, 10, 120",
    "count-by-count, months, 11, 110",
    "price-of-a-measure, kwh, 400, 60",
    "binary-indicator, measured.x, 70, 100000",
    "binary-indicator, measured.x, 60, -50000",
    "bands-of-a-count, tokens, 100000, 0.3",
    "bands-of-a-count, tokens, 300000, 1.2",
    "tiered-unit-prices, tokens, 100000, 0.3",
    "tiered-unit-prices, tokens, 300000, 1.2",
    "target-on-the-way, rate, 52, 100000",
    "target-on-the-way, rate, 51, 0",
    "target-on-the-way, baseline, 50, 100000",
    "target-on-the-way, baseline, 51, 0"
  })
  void case_is_analysed_along_its_facts(String name, String fact, String at, String amount) {
    Axis axis = Axis.of(QuantityId.of(fact), Rational.ZERO, Rational.of(1_000_000));
    Payouts payouts =
        IncentiveAnalysis.of(terms(name).versions().get(0).model(), facts(name)).along(axis);

    assertThat(payouts.line(PAY).valueAt(Rational.parse(at)).orElseThrow().middle())
        .isEqualTo(Rational.parse(amount));
  }
}
