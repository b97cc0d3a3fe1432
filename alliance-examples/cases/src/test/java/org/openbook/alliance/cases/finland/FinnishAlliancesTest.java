package org.openbook.alliance.cases.finland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class FinnishAlliancesTest {
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2013-06-01/2017-12-31");
  private static final Source CHOSEN = Source.assumption("round numbers to show the kind");
  private static final LocalDate DAY = LocalDate.of(2014, 1, 1);
  private static final AllianceFee FEE =
      AllianceFee.builder()
          .provision(
              Wording.assumed(Label.en("Fee"), Label.en("not published"), CHOSEN.reference()))
          .lumpSum(Amounts.euros("10000000"))
          .build();

  /** Rantatunneli: target 180.3 M€, published; the owners' parts are arithmetic. */
  @Test
  void owners_carry_the_tunnel_67_to_33() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(
                QuantityId.of("actual-cost"),
                TwoSides.money(number("180300000"), Source.published("target, May 2013")))
            .build();
    Settlement settled = Rantatunneli.model(PERIOD.start()).settle(facts);

    assertThat(settled.line(LineId.of("costs")).netOf(Rantatunneli.CITY))
        .isEqualTo(number("-120801000"));
    assertThat(settled.line(LineId.of("costs")).netOf(Rantatunneli.STATE))
        .isEqualTo(number("-59499000"));
  }

  /** Tramway: about 19 M€ of scope moves the target, 6.7 M€ of price level does not. */
  @Test
  void price_level_moves_neither_target_nor_share() {
    TargetCost before = tramway().addEvents(Tramway.addedScope(DAY)).build();
    TargetCost after =
        tramway()
            .addEvents(Tramway.addedScope(DAY))
            .addEvents(Tramway.priceLevel(DAY, Amounts.euros("6500000")))
            .build();

    assertThat(before.shared()).isEqualTo(Amounts.euros("219000000"));
    assertThat(after.shared()).isEqualTo(before.shared());
    assertThat(shareOf(after, "226500000"))
        .as("the price level's cost is spent and compared with nobody")
        .isEqualTo(shareOf(before, "220000000"))
        .isEqualTo(number("-500000"));
  }

  @ParameterizedTest
  @CsvSource({"209000000, 5000000", "229000000, -5000000", "300000000, -10000000"})
  void providers_take_part_in_an_overrun_with_their_fee(String actual, String share) {
    TargetCost target = tramway().addEvents(Tramway.addedScope(DAY)).build();
    assertThat(shareOf(target, actual)).isEqualTo(number(share));
  }

  private static TargetCost.Builder tramway() {
    return Tramway.target(Amounts.euros("200000000")).period(PERIOD);
  }

  private static Rational shareOf(TargetCost target, String actual) {
    PeriodFacts facts = TwoSides.facts(target, Amounts.euros(actual), CHOSEN).build();
    Settlement settled = Tramway.model(FEE, Rational.of(1, 2), PERIOD.start()).settle(facts);
    return Amounts.value(settled.line(LineId.of("share")).amount());
  }

  /** Government bill of 2024, published. */
  @ParameterizedTest
  @CsvSource({"2026, 95", "2027, 90", "2028, 80", "2029, 70", "2035, 70"})
  void own_risk_of_the_state_funding_grows(String year, String recognised) {
    assertThat(recognised(year)).isEqualTo(number(recognised));
  }

  @Test
  void own_risk_before_its_first_year_is_refused() {
    assertThatThrownBy(() -> recognised("2025")).hasMessageContaining("not computable");
  }

  private static Rational recognised(String year) {
    Inputs facts =
        Inputs.builder().put(StateFunding.YEAR, number(year), Unit.COUNT, CHOSEN).build();
    Formula part = StateFunding.recognisedPart().apply(money("100"));
    return part.evaluate(facts).value();
  }

  @ParameterizedTest
  @CsvSource({
    "46000000, 60, 0, 825000, 0, 0",
    "46000000, 100, 0, 1650000, 0, 0",
    "46000000, 20, 0, 0, 0, 0",
    "46000000, 60, 1, 412500, 0, 0",
    "46000000, -60, 0, 0, 5000000, 0",
    "53600000, 100, 0, 0, 0, 500000",
    "99000000, 0, 0, 0, 0, 10000000"
  })
  void pool_is_released_by_score_and_pain_stops_at_the_fee(
      String actual, String score, String failures, String bonus, String sanction, String pain) {
    ScoredPool terms =
        new ScoredPool(
            FEE, Rational.of(1, 4), Rational.of(1, 2), Rational.of(20), Rational.of(1, 2));
    TargetCost target =
        TwoSides.target(PERIOD, ComparisonBasis.directCosts(), Amounts.euros("52600000"), CHOSEN);
    PeriodFacts facts =
        TwoSides.facts(target, Amounts.euros(actual), CHOSEN)
            .putOthers(ScoredPool.SCORE, new Inputs.Input(number(score), Unit.SCORE, CHOSEN))
            .putOthers(
                ScoredPool.MAJOR_FAILURES, new Inputs.Input(number(failures), Unit.COUNT, CHOSEN))
            .build();
    Settlement settled = terms.model(PERIOD.start()).settle(facts);

    assertThat(settled.line(LineId.of("bonus")).amount()).isEqualTo(Amounts.euros(bonus));
    assertThat(settled.line(LineId.of("sanction")).amount()).isEqualTo(Amounts.euros(sanction));
    assertThat(settled.line(LineId.of("pain")).amount()).isEqualTo(Amounts.euros(pain));
  }
}
