package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class PayoutCurveTest {
  private static final Rational CENT_HALVED = Rational.parse("0.005");
  private static final QuantityId PERSONS = QuantityId.of("persons");
  private static final Formula COUNT = Formula.quantity(PERSONS, Unit.COUNT, Label.en("Persons"));

  @Test
  void half_of_an_underrun_breaks_at_the_target() {
    Formula saved = Formula.money(Rational.HUNDRED).minus(PeriodFacts.actualCost()).positivePart();
    PayoutCurve curve =
        along(
            saved.times(Rational.of(1, 2)).named(term("Gain")),
            Axis.actualCost(Rational.ZERO, Rational.of(200)));

    assertThat(curve.breakpoints())
        .extracting(PayoutCurve.Breakpoint::at)
        .containsExactly(exactly("0"), exactly("100"), exactly("200"));
    assertThat(curve.breakpoints().get(1).causes()).hasToString("[Gain (4.4)]");
    assertThat(curve.pieces())
        .extracting(piece -> piece.course().formula().orElseThrow().toString())
        .containsExactly("−0.5·x + 50", "0");
    assertThat(curve.pieces().get(0).course().slope().orElseThrow()).hasToString("−0.5");
    assertThat(curve.pieces().get(0).course().radius()).isEqualTo(CENT_HALVED);
    assertThat(curve.slopesAt(Rational.HUNDRED))
        .isEqualTo(new PayoutCurve.Slopes(Optional.of(exactly("-0.5")), Optional.of(exactly("0"))));
    assertThat(curve.valueAt(Rational.of(50))).contains(exactly("25").widened(CENT_HALVED));
    assertThat(curve).hasToString("Gain: 2 pieces");
  }

  @Test
  void jump_has_a_limit_on_each_side_and_a_value() {
    Formula bonus =
        Formula.choice(
                COUNT.isAtLeast(Formula.count(Rational.of(10))),
                Formula.money(Rational.of(300)),
                Formula.money(Rational.ZERO))
            .named(term("Bonus"));

    PayoutCurve.Breakpoint jump = along(bonus, persons("0", "20")).breakpoints().get(1);

    assertThat(jump.at()).isEqualTo(exactly("10"));
    assertThat(jump.limits().left().orElseThrow().middle()).isEqualTo(Rational.ZERO);
    assertThat(jump.limits().value().orElseThrow().middle()).isEqualTo(Rational.of(300));
    assertThat(jump.limits().right().orElseThrow().middle()).isEqualTo(Rational.of(300));
  }

  @Test
  void irrational_breakpoint_is_enclosed_by_a_billionth() {
    // 2 € a person for each person meet 1 000 € at √500 persons.
    Formula square = Formula.money(Rational.of(2)).times(COUNT).times(COUNT.times(Rational.ONE));
    PayoutCurve curve =
        along(
            square.atMost(Formula.money(Rational.of(1000))).named(term("Cap")),
            persons("0", "100"));

    Enclosure at = curve.breakpoints().get(1).at();

    assertThat(at.isExact()).isFalse();
    assertThat(at.width()).isLessThanOrEqualTo(Place.WIDTH);
    assertThat(at.low().times(at.low())).isLessThan(Rational.of(500));
    assertThat(at.high().times(at.high())).isGreaterThan(Rational.of(500));
    assertThat(curve.pieces().get(0).course().slope().orElseThrow()).hasToString("4·x");
  }

  @Test
  void pole_has_no_value_and_says_which_term_is_refused() {
    Formula share =
        Formula.money(Rational.HUNDRED)
            .dividedBy(COUNT.minus(Formula.count(Rational.of(10))))
            .named(term("Per head"));

    PayoutCurve curve = along(share, persons("0", "20"));

    PayoutCurve.Breakpoint pole = curve.breakpoints().get(1);
    assertThat(pole.at()).isEqualTo(exactly("10"));
    assertThat(pole.limits())
        .isEqualTo(new PayoutCurve.Limits(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(curve.valueAt(Rational.of(10))).isEmpty();
    assertThat(curve.pieces().get(0).course().formula().orElseThrow())
        .hasToString("(100) ÷ (x − 10)");
  }

  @Test
  void stretch_without_a_value_names_the_term_that_is_refused() {
    Formula amount =
        Formula.money(Rational.ONE)
            .times(
                COUNT
                    .onSteps(
                        Staircase.of(
                            List.of(Staircase.step(Rational.of(5), Rational.ONE)),
                            Staircase.OwnedEnd.LOWER),
                        Unit.RATIO)
                    .named(term("Grade")))
            .named(term("Pay"));

    PayoutCurve curve = along(amount, persons("0", "20"));

    assertThat(curve.pieces().get(0).course().lack()).hasToString("Optional[Grade (4.5)]");
    assertThat(curve.pieces().get(0).course().slope()).isEmpty();
    assertThat(curve.pieces().get(1).course().lack()).isEmpty();
  }

  @Test
  void number_outside_the_range_is_refused() {
    PayoutCurve curve =
        along(Formula.money(Rational.ONE).times(COUNT).named(term("Pay")), persons("0", "20"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.valueAt(Rational.of(21)))
        .withMessage("number is 21; the curve goes from 0 to 20");
    assertThat(curve.slopesAt(Rational.ZERO).below()).isEmpty();
    assertThat(curve.slopesAt(Rational.of(20)).above()).isEmpty();
  }

  static Axis persons(String low, String high) {
    return Axis.of(PERSONS, Rational.parse(low), Rational.parse(high));
  }

  private static PayoutCurve along(Formula amount, Axis axis) {
    PeriodFacts facts = PeriodFacts.builder().period(SettlementSamples.PERIOD).build();
    Payouts payouts =
        IncentiveAnalysis.of(FaultyTerms.model(FaultyTerms.paid("line", amount)), facts)
            .along(axis);
    assertThat(payouts.party(CITY).label()).isEqualTo(Label.en("City"));
    return payouts.line(LineId.of("line"));
  }

  private static Enclosure exactly(String number) {
    return Enclosure.of(Rational.parse(number));
  }
}
