package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class PayoutsTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(60_000_000));
  private static final IncentiveAnalysis ANALYSIS =
      IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts());
  private static final Payouts PAYOUTS = ANALYSIS.along(COSTS);

  @Test
  void gain_of_the_worked_numbers_lies_on_the_curve() {
    assertThat(middle(PAYOUTS.line(LineId.of("gain")), "46000000")).isEqualTo("3300000");
    assertThat(middle(PAYOUTS.line(LineId.of("bonus")), "46000000")).isEqualTo("1218000");
    assertThat(middle(PAYOUTS.line(LineId.of("pain")), "60000000")).isEqualTo("1052000");
    assertThat(PAYOUTS.lines()).hasSize(6);
  }

  @Test
  void result_of_the_provider_is_its_net_less_what_it_spends() {
    assertThat(middle(PAYOUTS.party(CLINIC), "46000000")).isEqualTo("52622000");
    assertThat(middle(PAYOUTS.result(CLINIC).orElseThrow(), "46000000")).isEqualTo("6622000");
  }

  @Test
  void clients_pay_what_all_others_get() {
    assertThat(middle(PAYOUTS.clients(), "46000000")).isEqualTo("52622000");
    assertThat(middle(PAYOUTS.party(CITY), "46000000"))
        .isEqualTo(Rational.parse("52622000").times(Rational.parse("-0.67")).toString());
    assertThat(PAYOUTS.party(REGION).breakpoints()).hasSize(3);
  }

  @Test
  void overall_score_can_be_moved_as_if_it_were_a_fact() {
    var score = SmallModel.model().reported().get(0);
    Payouts along =
        ANALYSIS.along(
            Axis.figure(
                QuantityId.of("overall-score"), score, Rational.of(-100), Rational.HUNDRED));

    assertThat(middle(along.line(LineId.of("bonus")), "58")).isEqualTo("1218000");
    assertThat(middle(along.line(LineId.of("sanction")), "-20")).isEqualTo("420000");
    assertThat(along.line(LineId.of("bonus")).slopesAt(Rational.of(58)).above())
        .contains(Enclosure.of(Rational.of(21_000)));
  }

  @Test
  void indicator_that_was_not_measured_yet_can_be_moved() {
    var facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .addMeasurements(SettlementSamples.measured("acuta", "71"))
            .build();
    var nps = SmallModel.scorecard().indicators().get(0);

    Payouts along = IncentiveAnalysis.of(SmallModel.model(), facts).along(Axis.measured(nps));

    assertThat(middle(along.line(LineId.of("bonus")), "79")).isEqualTo("1218000");
  }

  @Test
  void unknown_line_or_party_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAYOUTS.line(LineId.of("other")))
        .withMessage("line is 'other'; the lines are [costs, fee, gain, pain, bonus, sanction]");
    assertThatIllegalArgumentException().isThrownBy(() -> PAYOUTS.party(PartyId.of("other")));
    assertThatIllegalArgumentException().isThrownBy(() -> PAYOUTS.result(PartyId.of("other")));
  }

  @Test
  void text_is_the_axis_and_the_lines() {
    assertThat(PAYOUTS.axis()).isEqualTo(COSTS);
    assertThat(PAYOUTS.toString()).startsWith("actual-cost from 40000000 to 60000000: [costs");
  }

  private static String middle(PayoutCurve curve, String number) {
    return curve.valueAt(Rational.parse(number)).orElseThrow().middle().toString();
  }
}
