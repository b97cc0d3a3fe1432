package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Distribution.Part;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Source;

/** Gain of 100 shared by the city, the region and the clinic as producers. */
class DistributionTest {
  private static final PartyId CITY = SettlementSamples.CITY;
  private static final PartyId REGION = SettlementSamples.REGION;
  private static final PartyId CLINIC = SettlementSamples.CLINIC;

  private static SettledLine shared(Distribution by, String gain, PeriodFacts.Builder facts) {
    Line line =
        SmallModel.line(
                "gain", Formula.money(Rational.parse(gain)).named(SettlementSamples.term("Gain")))
            .payers(SmallModel.CLIENTS)
            .payees(by)
            .build();
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(line)
        .build()
        .settle(facts.period(SettlementSamples.PERIOD).build())
        .lines()
        .get(0);
  }

  private static Part points(PartyId party) {
    return new Part(
        party,
        Formula.quantity(
            QuantityId.of("points." + party), Unit.SCORE, Label.en("Points of " + party)));
  }

  private static PeriodFacts.Builder points(String city, String clinic) {
    return PeriodFacts.builder()
        .putOthers(QuantityId.of("points.city"), score(city))
        .putOthers(QuantityId.of("points.clinic"), score(clinic));
  }

  private static Inputs.Input score(String points) {
    return new Inputs.Input(Rational.parse(points), Unit.SCORE, Source.measurement("x"));
  }

  private static final Distribution BY_SCORE =
      Distribution.by(List.of(points(CITY), points(CLINIC)));

  @Test
  void line_is_shared_by_the_scores_of_the_period() {
    SettledLine line = shared(BY_SCORE, "100", points("10", "20"));

    assertThat(line.received())
        .containsEntry(CITY, Rational.parse("33.33"))
        .containsEntry(CLINIC, Rational.parse("66.67"));
  }

  @Test
  void cents_go_where_the_terms_send_them() {
    Distribution first = BY_SCORE.withRemainder(RemainderPolicy.FIRST_DECLARED);

    assertThat(shared(first, "100", points("10", "20")).received())
        .containsEntry(CITY, Rational.parse("33.34"))
        .containsEntry(CLINIC, Rational.parse("66.66"));
  }

  @Test
  void line_is_shared_by_the_costs_of_the_period() {
    List<CostEntry> entries = List.of(cost("a", CITY, "10"), cost("b", CLINIC, "30"));
    Distribution byCost = Distribution.byCost(SettlementSamples.alliance().parties());

    SettledLine line =
        shared(
            byCost,
            "100",
            PeriodFacts.builder()
                .costs(SettlementSamples.costs(Amounts.EUR, SettlementSamples.PERIOD, entries)));

    assertThat(line.received())
        .containsEntry(CITY, Rational.of(25))
        .containsEntry(REGION, Rational.ZERO)
        .containsEntry(CLINIC, Rational.of(75));
  }

  private static CostEntry cost(String id, PartyId party, String euros) {
    return SettlementSamples.entry(id, party, "1", SettlementSamples.PERIOD.start())
        .amount(Amounts.euros(euros))
        .build();
  }

  @Test
  void nothing_is_shared_where_nobody_weighs_anything() {
    assertThat(shared(BY_SCORE, "0", points("0", "0")).received())
        .containsOnlyKeys(CITY, CLINIC)
        .containsValue(Rational.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(BY_SCORE, "1", points("0", "0")))
        .withMessageContaining("payees of line 'gain': participation of")
        .withMessageContaining("at least one weight is above 0");
  }

  @Test
  void weight_below_zero_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(BY_SCORE, "1", points("-1", "2")))
        .withMessageContaining("payees of line 'gain'")
        .withMessageContaining("weight of 'city' is -1; a weight is 0 or more");
  }

  @Test
  void missing_weight_is_a_missing_fact() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                shared(
                    BY_SCORE,
                    "1",
                    PeriodFacts.builder().putOthers(QuantityId.of("points.city"), score("1"))))
        .withMessageContaining("missing: points.clinic");
  }

  @Test
  void mixed_units_repeated_parties_and_no_parties_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distribution.by(List.of()))
        .withMessageContaining("it has no parties; it has at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Distribution.by(
                    List.of(
                        points(CITY), points(CITY), new Part(CLINIC, Formula.ratio(Rational.ONE)))))
        .withMessageContainingAll(
            "has 2 faults",
            "party 'city' has two weights; a party has one",
            "weight of 'clinic' is a RATIO and that of 'city' a SCORE; weights are numbers of one"
                + " unit");
  }

  @Test
  void fixed_proportion_needs_no_facts() {
    assertThat(Distribution.of(SmallModel.CLIENTS).fixed()).contains(SmallModel.CLIENTS);
    assertThat(BY_SCORE.fixed()).isEmpty();
    assertThat(BY_SCORE).hasToString("city, clinic by figures; largest remainder");
    assertThat(Distribution.of(SmallModel.CLIENTS))
        .hasToString("city 67, region 33; largest remainder");
  }

  @Test
  void distributions_are_equal_by_their_weights() {
    EqualityGroups.check(
        List.of(BY_SCORE, Distribution.by(List.of(points(CITY), points(CLINIC)))),
        List.of(BY_SCORE.withRemainder(RemainderPolicy.FIRST_DECLARED)),
        List.of(Distribution.of(SmallModel.CLIENTS), Distribution.of(SmallModel.CLIENTS)));
  }
}
