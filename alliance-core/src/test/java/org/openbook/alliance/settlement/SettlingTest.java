package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Source;

/** Everything that ends a settlement: one message, all faults in it, and nothing settled. */
class SettlingTest {
  private static final CommercialModel MODEL = SmallModel.model();
  private static final Source COUNTED = Source.measurement("register");

  private static PeriodFacts.Builder costs(CostStatement costs) {
    return SettlementSamples.open()
        .costs(costs)
        .target(SettlementSamples.target("52600000").build());
  }

  private static void assertRefused(PeriodFacts.Builder facts, String... faults) {
    assertRefused(MODEL, facts, faults);
  }

  private static void assertRefused(
      CommercialModel model, PeriodFacts.Builder facts, String... faults) {
    String who = "facts of 2018-04-01/2021-12-31";
    StringBuilder message = new StringBuilder(who);
    message.append(faults.length == 1 ? ": " + faults[0] : " has " + faults.length + " faults: ");
    for (int i = 0; i < faults.length && faults.length > 1; i++) {
      message.append(i == 0 ? "" : " · ").append("(" + (i + 1) + ") ").append(faults[i]);
    }
    PeriodFacts built = facts.build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.settle(built))
        .withMessage(message.toString());
  }

  @Test
  void empty_book_is_refused() {
    assertRefused(
        costs(SettlementSamples.costs()),
        "the cost statement has no entries; a period is settled on at least one");
  }

  @Test
  void findings_of_the_cost_statement_are_refused() {
    CostEntry forgotten =
        SettlementSamples.entry("x", SettlementSamples.CLINIC, "9", PERIOD.start())
            .amount(Amounts.euros("1"))
            .build();
    assertRefused(
        costs(SettlementSamples.costs(Amounts.EUR, PERIOD, List.of(forgotten))),
        "cost statement: cost entry 'x': the contract does not classify cost type '9' in "
            + "2018-04-01/2018-04-01; it is reimbursable, covered by fee or excluded");
  }

  @Test
  void second_currency_is_refused() {
    assertRefused(
        costs(SettlementSamples.costs(SettlementSamples.CLINIC, Amounts.currency("SEK"), "1")),
        "cost statement is in SEK; the agreement's currency is EUR");
    assertRefused(
        SettlementSamples.open()
            .costs(SettlementSamples.costs("1"))
            .target(
                TargetCost.builder()
                    .provision(SettlementSamples.term("Target"))
                    .period(PERIOD)
                    .basis(ComparisonBasis.directCosts())
                    .baseline(Amounts.parse("SEK 1"))
                    .build()),
        "target cost is in SEK; the agreement's currency is EUR");
  }

  @Test
  void cost_of_an_unknown_party_is_refused() {
    CostStatement strangers = SettlementSamples.costs(PartyId.of("stranger"), Amounts.EUR, "1");

    assertRefused(
        costs(strangers),
        "cost statement: cost entry 'e1': party is 'stranger'; the parties of the alliance are "
            + "'city', 'region', 'clinic'");
  }

  @Test
  void target_on_another_basis_is_refused() {
    assertRefused(
        SettlementSamples.open()
            .costs(SettlementSamples.costs("1"))
            .target(
                TargetCost.builder()
                    .provision(SettlementSamples.term("Target"))
                    .period(PERIOD)
                    .basis(ComparisonBasis.directCostsAnd(ComparisonBasis.Content.FEE))
                    .baseline(Amounts.euros("1"))
                    .build()),
        "target cost contains direct costs, fee; the terms compare direct costs");
  }

  @Test
  void measurement_of_an_unknown_indicator_is_refused() {
    assertRefused(
        costs(SettlementSamples.costs("1"))
            .addMeasurements(SettlementSamples.measured("nsp", "1"))
            .addBaselines(SettlementSamples.measured("acutta", "1")),
        "measurement of indicator 'nsp': the scorecard has no such indicator, it has [nps, acuta]",
        "baseline of indicator 'acutta': the scorecard has no such indicator, it has [nps, acuta]");
  }

  @Test
  void fact_that_no_term_asks_for_is_refused() {
    CommercialModel model =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addReported(visits().named(SettlementSamples.term("Visits")))
            .build();

    assertRefused(
        model,
        costs(SettlementSamples.costs("1"))
            .putOthers(QuantityId.of("visits"), count("12"))
            .putOthers(QuantityId.of("vists"), count("12")),
        "fact 'vists': no term asks for it, they ask for [actual-cost, target-cost, compared-cost, owner-borne-cost, "
            + "measured.nps, measured.acuta, visits]");
  }

  @Test
  void fact_given_in_two_ways_is_refused() {
    assertRefused(
        costs(SettlementSamples.costs("1")).putOthers(QuantityId.of("target-cost"), euros("1")),
        "fact 'target-cost' is 1 and follows as 52600000 from the other facts; it must be the same,"
            + " or be left out");
  }

  @Test
  void total_that_a_book_contradicts_is_refused_and_the_same_one_is_not() {
    PeriodFacts.Builder stated =
        costs(SettlementSamples.costs("7"))
            .putOthers(PeriodFacts.ACTUAL_ID, euros("7"))
            .putOthers(PeriodFacts.actualId(SettlementSamples.CLINIC), euros("7"));
    assertThat(MODEL.inputs(stated.build()).find(PeriodFacts.ACTUAL_ID))
        .map(Inputs.Input::value)
        .contains(Rational.of(7));

    assertRefused(
        costs(SettlementSamples.costs("7")).putOthers(PeriodFacts.ACTUAL_ID, euros("8")),
        "fact 'actual-cost' is 8 and follows as 7 from the other facts; it must be the same, or be"
            + " left out");
    assertRefused(
        costs(SettlementSamples.costs("7"))
            .putOthers(PeriodFacts.actualId(SettlementSamples.CLINIC), euros("8")),
        "fact 'actual-cost.clinic' is 8 and follows as 7 from the other facts; it must be the same,"
            + " or be left out");
  }

  @Test
  void fact_in_a_second_currency_is_refused() {
    CommercialModel model =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addReported(Formula.quantity(QuantityId.of("grant"), Unit.MONEY, Label.en("Grant")))
            .build();

    assertRefused(
        model,
        costs(SettlementSamples.costs("1"))
            .putOthers(
                QuantityId.of("grant"), new Inputs.Input(Rational.ONE, Unit.money("SEK"), COUNTED)),
        "fact 'grant' is in SEK; the agreement's currency is EUR");
  }

  @Test
  void missing_facts_are_told_all_at_once_and_by_their_ids() {
    PeriodFacts nothing = PeriodFacts.builder().period(PERIOD).build();

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> MODEL.settle(nothing))
        .satisfies(
            refused ->
                assertThat(refused.missing())
                    .extracting(QuantityId::value)
                    .containsExactlyInAnyOrder(
                        "actual-cost",
                        "compared-cost",
                        "target-cost",
                        "owner-borne-cost",
                        "measured.nps",
                        "measured.acuta"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .costs(SettlementSamples.costs(SettlementSamples.CLINIC, Amounts.currency("SEK")))
            .addMeasurements(SettlementSamples.measured("nsp", "1"))
            .addMeasurements(SettlementSamples.measured("nps", "1"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.settle(facts))
        .withMessageContainingAll(
            "has 4 faults",
            "the cost statement has no entries",
            "cost statement is in SEK",
            "indicator 'nsp'",
            "missing: target-cost, measured.acuta, owner-borne-cost")
        .withCauseInstanceOf(EvaluationException.class);
  }

  @Test
  void permitted_missing_measurement_is_scored_as_the_terms_say() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .build();

    assertThat(score(MissingMeasurement.DROP_AND_RENORMALISE, facts)).isEqualTo("58");
    assertThat(score(MissingMeasurement.TREAT_AS_NEUTRAL, facts)).isEqualTo("34.8");
    assertThat(score(MissingMeasurement.SCORE_LOWEST, facts)).isEqualTo("-5.2");
  }

  private static String score(MissingMeasurement missing, PeriodFacts facts) {
    return SmallModel.open(missing).build().settle(facts).reported().get(0).value().toString();
  }

  private static Formula visits() {
    return Formula.quantity(QuantityId.of("visits"), Unit.COUNT, Label.en("Visits"));
  }

  private static Inputs.Input count(String number) {
    return new Inputs.Input(Rational.parse(number), Unit.COUNT, COUNTED);
  }

  private static Inputs.Input euros(String number) {
    return new Inputs.Input(Rational.parse(number), Unit.MONEY, COUNTED);
  }
}
