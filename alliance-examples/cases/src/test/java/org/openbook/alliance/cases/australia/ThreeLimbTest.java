package org.openbook.alliance.cases.australia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.australia.KeyResults.DeadZone;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

class ThreeLimbTest {
  private static final Source CHOSEN = Source.assumption("round numbers to show the kind");
  private static final ContractPeriod YEAR = ContractPeriod.parse("2020-01-01/2020-12-31");
  private static final QuantityId SCORE = QuantityId.of("key-result-score");
  private static final Provision ASSUMED =
      Wording.assumed(Label.en("Key result payment"), Label.en("Guide 4"), CHOSEN.reference());
  private static final AllianceFee FEE =
      AllianceFee.builder().provision(ASSUMED).lumpSum(Amounts.euros("10")).build();

  private static Formula score() {
    return Formula.quantity(SCORE, Unit.SCORE, Label.en("Key result score"));
  }

  private static Rational limb3(ThreeLimb limbs, String directCost) {
    return limb3(limbs, facts(directCost).build());
  }

  private static Rational limb3(ThreeLimb limbs, String directCost, String score) {
    Inputs.Input points = new Inputs.Input(number(score), Unit.SCORE, CHOSEN);
    return limb3(limbs, facts(directCost).putOthers(SCORE, points).build());
  }

  private static PeriodFacts.Builder facts(String directCost) {
    TargetCost target = TwoSides.target(YEAR, ThreeLimb.basis(), Amounts.euros("100"), CHOSEN);
    return TwoSides.facts(target, Amounts.euros(directCost), CHOSEN);
  }

  private static Rational limb3(ThreeLimb limbs, PeriodFacts facts) {
    Settlement settled = limbs.model(Amounts.EUR, YEAR.start()).settle(facts);
    return Amounts.value(settled.line(LineId.of("limb-3")).amount());
  }

  /** TOC 100 with a fee of 10 inside; the actual outturn cost is direct cost and fee. */
  @ParameterizedTest
  @CsvSource({"80, 5", "90, 0", "100, -5", "110, -10", "150, -10"})
  void half_of_the_difference_is_shared_and_pain_stops_at_the_fee(String cost, String limb3) {
    assertThat(limb3(ThreeLimb.traditional(FEE), cost)).isEqualTo(number(limb3));
  }

  @Test
  void pain_stops_at_the_part_of_the_fee_that_is_at_risk() {
    ThreeLimb halfAtRisk = new ThreeLimb(FEE, number("0.5"), number("0.5"), KeyResults.none());
    assertThat(limb3(halfAtRisk, "150")).isEqualTo(number("-5"));
  }

  @ParameterizedTest
  @CsvSource({"80, 100, 11", "80, 50, 5", "80, 0, -1", "100, 80, -2"})
  void alternative_one_adds_key_result_payments(String cost, String score, String limb3) {
    DeadZone zone = new DeadZone(number("0"), number("40"), number("60"), number("100"));
    Formula payment = KeyResults.payment(ASSUMED, score(), number("6"), zone);
    ThreeLimb limbs = ThreeLimb.traditional(FEE).with(KeyResults.added(List.of(payment)));
    assertThat(limb3(limbs, cost, score)).isEqualTo(number(limb3));
  }

  @ParameterizedTest
  @CsvSource({"80, 100, 7.5", "80, 0, 2.5", "100, 100, -4", "100, 0, -6"})
  void alternative_two_multiplies_gain_and_pain_apart(String cost, String score, String limb3) {
    KeyResults multipliers =
        KeyResults.multiplied(score(), multiplier("0.5", "1.5"), multiplier("1.2", "0.8"), ASSUMED);
    ThreeLimb limbs = ThreeLimb.traditional(FEE).with(multipliers);
    assertThat(limb3(limbs, cost, score)).isEqualTo(number(limb3));
  }

  private static ScoreRate multiplier(String atNothing, String atAll) {
    return ScoreRate.along(
        Polyline.of(
            List.of(
                Polyline.point(Rational.ZERO, number(atNothing)),
                Polyline.point(Rational.HUNDRED, number(atAll))),
            Polyline.End.CLAMP,
            Polyline.End.CLAMP));
  }

  @ParameterizedTest
  @CsvSource({"80, 150000", "60, 0", "50, 0", "40, 0", "20, -150000", "-5, -300000"})
  void payment_has_a_dead_zone(String score, String payment) {
    DeadZone zone = new DeadZone(number("0"), number("40"), number("60"), number("100"));
    Formula formula =
        KeyResults.payment(ASSUMED, Formula.score(number(score)), number("300000"), zone);
    assertThat(value(formula)).isEqualTo(number(payment));
  }

  @Test
  void interim_gain_is_retained_in_part_and_trued_up() {
    OnAccount interim = new OnAccount(number("0.2"));
    Formula paid = interim.paid(money("100"));
    assertThat(value(paid)).isEqualTo(number("80"));
    assertThat(value(interim.paid(money("-100")))).isEqualTo(number("-100"));
    assertThat(value(OnAccount.trueUp(money("60"), paid))).isEqualTo(number("-20"));
  }

  /** SCIRT's overrun, published; half of it, equally, is arithmetic. */
  @Test
  void scirt_teams_bear_half_of_the_overrun_equally() {
    Source unknown = Source.assumption("only the difference of target and actual was published");
    TargetCost target =
        TwoSides.target(
            YEAR,
            ComparisonBasis.directCosts(),
            Amounts.of("1000000000", Amounts.currency("NZD")),
            unknown);
    PeriodFacts facts =
        TwoSides.facts(target, Amounts.of("1006954869", Amounts.currency("NZD")), unknown).build();
    Settlement settled = Scirt.model(YEAR.start()).settle(facts);

    assertThat(Amounts.text(settled.line(LineId.of("limb-3")).amount()))
        .isEqualTo("NZD -3477434.5");
    assertThat(settled.partyStatements())
        .filteredOn(statement -> !statement.party().id().value().equals("owner-participants"))
        .hasSize(5)
        .allSatisfy(
            statement -> assertThat(Amounts.text(statement.net())).isEqualTo("NZD -695486.9"));
  }
}
