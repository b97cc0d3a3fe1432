package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.BoundedFunction;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.time.TimeQuantity;

class IncentiveAnalysisTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(57_000_000));
  private static final IncentiveAnalysis SMALL =
      IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts());

  // ---- bad input ----

  @Test
  void analysis_prints_its_terms_and_the_facts_that_are_held() {
    assertThat(SMALL)
        .hasToString(
            "Small model (4.11) on facts of 2018-04-01/2021-12-31: actual-cost 46000000,"
                + " target-cost 52600000, nps 79, acuta 71");
  }

  @Test
  void quantity_that_the_terms_do_not_use_is_refused() {
    Axis axis = Axis.of(QuantityId.of("other"), Rational.ZERO, Rational.ONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.along(axis))
        .withMessageStartingWith("axis 'other': the terms do not use it; they use [actual-cost,");
  }

  @Test
  void part_of_the_actual_cost_is_moved_with_the_whole() {
    Axis compared = Axis.of(PeriodFacts.COMPARED, Rational.ZERO, Rational.ONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.along(compared))
        .withMessage("axis 'compared-cost' is a part of 'actual-cost'; move the whole");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SMALL.along(Axis.of(TimeQuantity.ELAPSED_MONTHS.id(), Rational.ZERO, Rational.ONE)))
        .withMessageStartingWith("axis 'elapsed-months' is what the period of the facts says");
  }

  @Test
  void figure_that_is_no_part_of_the_terms_is_refused() {
    Axis axis =
        Axis.figure(QuantityId.of("x"), Formula.score(Rational.of(7)), Rational.ZERO, Rational.ONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.along(axis))
        .withMessageStartingWith("axis 'x': the terms have no such figure");
  }

  @Test
  void contradictory_facts_are_refused_all_at_once() {
    PeriodFacts twice =
        SettlementSamples.open()
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .putOthers(PeriodFacts.ACTUAL_ID, FaultyTerms.fact("1", Unit.MONEY))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IncentiveAnalysis.of(SmallModel.model(), twice))
        .withMessageContaining(
            "fact 'actual-cost' is 1 and follows as 46000000 from the other facts")
        .withMessageContaining("it must be the same, or be left out");
  }

  @Test
  void pole_inside_the_range_is_found_where_it_is() {
    QuantityId persons = QuantityId.of("persons");
    Formula count = Formula.quantity(persons, Unit.COUNT, Label.en("P"));
    Formula amount = Formula.money(Rational.HUNDRED).dividedBy(count).named(term("Per head"));
    CommercialModel model = FaultyTerms.model(FaultyTerms.paid("line", amount));
    PeriodFacts facts = PeriodFacts.builder().period(SettlementSamples.PERIOD).build();

    IncentiveReport report =
        IncentiveAnalysis.of(model, facts)
            .check(List.of(Axis.of(persons, Rational.of(-1), Rational.of(5))));

    Finding pole = report.of(Kind.NO_VALUE).get(0);
    assertThat(pole.from()).contains(Enclosure.of(Rational.ZERO));
    assertThat(pole.to()).contains(Enclosure.of(Rational.ZERO));
    assertThat(pole.message())
        .isEqualTo("'Per head' is not computable persons at 0: 'Per head' is refused");
  }

  @Test
  void opaque_function_of_what_moves_leaves_the_verdict_unknown() {
    Formula secret =
        Formula.of(
                new Node.Opaque(
                    "secret", "1", List.of(PeriodFacts.actualCost()), Unit.MONEY, v -> v.get(0)))
            .named(term("Secret"));
    CommercialModel model = FaultyTerms.model(FaultyTerms.paid("line", secret));

    IncentiveReport report = IncentiveAnalysis.of(model, cost("50")).check(List.of(COSTS));

    assertThat(report.findings()).isEmpty();
    assertThat(report.verdicts()).containsEntry(Kind.CLIFF, Verdict.UNKNOWN);
  }

  @Test
  void declared_function_of_what_moves_is_enclosed() {
    BoundedFunction half =
        BoundedFunction.of(
            arguments -> arguments.get(0).dividedBy(Rational.of(2)),
            Enclosure.of(Rational.ZERO, Rational.of(100_000_000)),
            List.of(BoundedFunction.Direction.RISES));
    Formula declared =
        Formula.of(
                new Node.Opaque("half", "1", List.of(PeriodFacts.actualCost()), Unit.MONEY, half))
            .named(term("Half"));
    CommercialModel model = FaultyTerms.model(FaultyTerms.paid("line", declared));

    IncentiveAnalysis analysis = IncentiveAnalysis.of(model, cost("50"));
    PayoutCurve curve = analysis.along(COSTS).line(LineId.of("line"));

    assertThat(analysis.check(List.of(COSTS)).verdicts())
        .containsEntry(Kind.CLIFF, Verdict.UNKNOWN)
        .containsEntry(Kind.DEAD_ZONE, Verdict.UNKNOWN);
    assertThat(curve.valueAt(Rational.of(50_000_000)))
        .contains(
            Enclosure.of(Rational.of(20_000_000), Rational.of(28_500_000))
                .widened(Rational.parse("0.005")));
  }

  @Test
  void check_without_axes_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.check(List.of()))
        .withMessage("there are no axes to check along; there is at least one");
  }

  // ---- what a caller says ----

  @Test
  void payments_beyond_the_budget_are_found_where_they_begin() {
    IncentiveReport report =
        IncentiveAnalysis.of(FaultyTerms.feeOfTarget(), FaultyTerms.facts())
            .withBudget(Amounts.euros("57000000"))
            .check(List.of(COSTS));

    Finding over = report.of(Kind.OVER_BUDGET).get(0);
    // 57 000 000 = c + 2 000 000 − (c − 50 000 000) ÷ 4
    assertThat(over.from()).contains(Enclosure.of(Rational.of(170_000_000, 3)));
    assertThat(over.amount()).contains(Enclosure.of(Rational.of(250_000)));
    assertThat(over.causes()).hasToString("[Pain (4.4)]");
    assertThat(over.witness()).isPresent();
  }

  @Test
  void budget_in_another_currency_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.withBudget(Amounts.of("1", Amounts.currency("SEK"))))
        .withMessage("budget is in SEK; the agreement's currency is EUR");
  }

  @Test
  void pain_beyond_the_fee_is_found_once_the_fee_is_known() {
    assertThat(SMALL.check(List.of(COSTS)).verdicts())
        .containsEntry(Kind.PAIN_BEYOND_FEE, Verdict.NOT_CHECKED);
    assertThat(SMALL.withFee(LineId.of("fee")).check(List.of(COSTS)).verdicts())
        .containsEntry(Kind.PAIN_BEYOND_FEE, Verdict.PROVED_ABSENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.withFee(LineId.of("x")))
        .withMessageStartingWith("fee is line 'x'; the lines are [costs,");
  }

  @Test
  void pain_beyond_the_fee_begins_where_a_quarter_of_the_overrun_is_the_fee() {
    Finding pain =
        IncentiveAnalysis.of(FaultyTerms.painWithoutCap(), FaultyTerms.facts())
            .check(List.of(COSTS.within(Rational.of(40_000_000), Rational.of(60_000_000))))
            .of(Kind.PAIN_BEYOND_FEE)
            .get(0);

    assertThat(pain.from()).contains(Enclosure.of(Rational.of(58_000_000)));
    assertThat(pain.amount()).contains(Enclosure.of(Rational.of(-500_000)));
    assertThat(pain.causes()).hasToString("[Pain (4.4)]");
  }

  @Test
  void who_spends_decides_whose_result_the_costs_lower() {
    Payouts shared =
        SMALL
            .withSpending(Participation.equal(List.of(CLINIC, SettlementSamples.CITY)))
            .along(COSTS);

    assertThat(
            shared
                .result(CLINIC)
                .orElseThrow()
                .valueAt(Rational.of(46_000_000))
                .orElseThrow()
                .middle())
        .isEqualTo(Rational.of(52_622_000 - 23_000_000));
  }

  @Test
  void clients_that_pay_more_than_is_saved_are_found() {
    Formula gain =
        FaultyTerms.TARGET
            .minus(FaultyTerms.ACTUAL)
            .positivePart()
            .times(Rational.parse("1.5"))
            .named(term("Gain"));
    CommercialModel model = FaultyTerms.model(FaultyTerms.costs(), FaultyTerms.paid("gain", gain));

    Finding more =
        IncentiveAnalysis.of(model, FaultyTerms.facts())
            .check(List.of(COSTS))
            .of(Kind.PAYS_MORE_THAN_SAVED)
            .get(0);

    assertThat(more.from()).contains(Enclosure.of(Rational.of(40_000_000)));
    assertThat(more.to()).contains(Enclosure.of(Rational.of(50_000_000)));
    assertThat(more.amount()).contains(Enclosure.of(Rational.of(5_000_000)));
    assertThat(more.causes()).hasToString("[Gain (4.4)]");
  }

  private static PeriodFacts cost(String euros) {
    return PeriodFacts.builder()
        .period(SettlementSamples.PERIOD)
        .putOthers(PeriodFacts.ACTUAL_ID, FaultyTerms.fact(euros, Unit.MONEY))
        .build();
  }
}
