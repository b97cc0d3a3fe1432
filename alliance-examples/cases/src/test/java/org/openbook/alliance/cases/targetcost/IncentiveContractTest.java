package org.openbook.alliance.cases.targetcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Vectors;
import org.openbook.alliance.cases.targetcost.IncentiveContract.Limits;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class IncentiveContractTest {
  // Some publishers round to the dollar; an answer given to the dollar is met within half of one.
  private static final Rational HALF_A_DOLLAR = Rational.of(1, 2);

  /** The seller's fee table, docstoc 18627204. */
  private static final IncentiveContract FPIF =
      contract("60000", "15000", "0.4", Limits.ceiling(number("100000")));

  private static IncentiveContract contract(
      String cost, String fee, String sellerShare, Limits limits) {
    return new IncentiveContract(
        number(cost), number(fee), number(sellerShare), number(sellerShare), limits);
  }

  @Test
  void under_run_raises_the_fee() {
    IncentiveContract cpif = contract("200000", "30000", "0.3", Limits.none());
    assertThat(value(cpif.incentiveFee(money("170000")))).isEqualTo(number("39000"));
  }

  @ParameterizedTest
  @CsvSource({
    "60000, 75000, 15000",
    "70000, 81000, 11000",
    "80000, 87000, 7000",
    "90000, 93000, 3000",
    "97500, 97500, 0",
    "100000, 99000, -1000",
    "305000/3, 100000, -5000/3",
    "110000, 100000, -10000",
    "120000, 100000, -20000"
  })
  void price_stops_at_the_ceiling(String cost, String price, String profit) {
    assertThat(value(FPIF.price(money(cost)))).isEqualTo(number(price));
    assertThat(value(FPIF.profit(money(cost)))).isEqualTo(number(profit));
  }

  @Test
  void point_of_total_assumption_is_where_the_ceiling_starts_to_bind() {
    assertThat(FPIF.pointOfTotalAssumption()).contains(number("305000/3"));
  }

  @Test
  void contract_without_ceiling_has_no_point_of_total_assumption() {
    assertThat(contract("200000", "30000", "0.3", Limits.none()).pointOfTotalAssumption())
        .isEmpty();
  }

  @Test
  void fee_stops_at_its_maximum() {
    IncentiveContract limited =
        contract("500000", "45000", "0.5", Limits.fee(number("30000"), number("60000")));
    assertThat(value(limited.incentiveFee(money("450000")))).isEqualTo(number("60000"));
  }

  @Test
  void every_fault_of_a_contract_is_named() {
    Limits contradictory = Limits.fee(number("2"), number("1"));
    assertThatThrownBy(() -> contract("0", "1", "1.5", contradictory))
        .hasMessageContaining("target cost is 0")
        .hasMessageContaining("share under is 1.5")
        .hasMessageContaining("maximum fee is 1, below the minimum 2");
  }

  @Test
  void settled_price_is_rounded_to_the_cent() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(ContractPeriod.parse("2020-01-01/2020-12-31"))
            .putOthers(
                QuantityId.of("actual-cost"),
                TwoSides.money(number("70000.01"), Source.assumption("a cost with cents")))
            .build();
    Settlement settled =
        FPIF.model(Amounts.currency("USD"), LocalDate.of(2020, 1, 1)).settle(facts);
    assertThat(Amounts.text(settled.line(LineId.of("price")).amount())).isEqualTo("USD 81000.01");
  }

  @Test
  void published_contracts_are_reproduced() {
    List<NamedCsvRecord> cases = Vectors.verified("target_cost", "fpif_cpif.csv");
    assertThat(cases).hasSize(16).allSatisfy(IncentiveContractTest::replay);
  }

  @Test
  void published_points_of_total_assumption_are_reproduced() {
    List<NamedCsvRecord> cases = Vectors.verified("target_cost", "point_of_total_assumption.csv");
    assertThat(cases).hasSize(3).allSatisfy(IncentiveContractTest::replayPoint);
  }

  private static void replay(NamedCsvRecord row) {
    IncentiveContract contract =
        new IncentiveContract(
            number(row.getField("target_cost")),
            number(row.getField("target_fee")),
            number(row.getField("contractor_share_under")),
            number(row.getField("contractor_share_over")),
            new Limits(
                optional(row, "min_fee"),
                optional(row, "max_fee"),
                optional(row, "ceiling_price")));
    String cost = row.getField("actual_cost");
    optional(row, "published_price")
        .ifPresent(price -> assertNear(value(contract.price(money(cost))), price));
    optional(row, "published_fee")
        .ifPresent(fee -> assertNear(value(contract.profit(money(cost))), fee));
  }

  private static void replayPoint(NamedCsvRecord row) {
    Rational cost = number(row.getField("target_cost"));
    Rational sellerShare = Rational.ONE.minus(number(row.getField("buyer_share")));
    IncentiveContract contract =
        new IncentiveContract(
            cost,
            number(row.getField("target_price")).minus(cost),
            sellerShare,
            sellerShare,
            Limits.ceiling(number(row.getField("ceiling_price"))));
    assertNear(
        contract.pointOfTotalAssumption().orElseThrow(), number(row.getField("published_pta")));
  }

  private static void assertNear(Rational computed, Rational published) {
    assertThat(computed.minus(published).abs()).isLessThanOrEqualTo(HALF_A_DOLLAR);
  }

  private static Optional<Rational> optional(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isBlank() ? Optional.empty() : Optional.of(number(text));
  }
}
