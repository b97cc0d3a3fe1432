package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution.Part;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
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
    return model(line).settle(facts.period(SettlementSamples.PERIOD).build()).lines().get(0);
  }

  private static CommercialModel model(Line line) {
    return open(line).build();
  }

  private static CommercialModel.Builder open(Line line) {
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(line);
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

  @Test
  void computed_weights_are_figures_of_the_division() {
    SettledLine.Sharing sharing = shared(BY_SCORE, "100", points("10", "20")).amongPayees();
    assertThat(sharing.weights())
        .extracting(Figure::value)
        .containsExactly(Rational.of(10), Rational.of(20));
    assertThat(sharing.amount().parts())
        .extracting(Division.Part::amount)
        .containsExactly(Rational.parse("33.33"), Rational.parse("66.67"));
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
  void clients_share_67_to_33() {
    SettledLine line =
        shared(Distribution.of(SmallModel.PROVIDERS), "100.01", PeriodFacts.builder());

    assertThat(line.paid())
        .containsEntry(CITY, Rational.parse("67.01"))
        .containsEntry(REGION, Rational.parse("33.00"));
  }

  @Test
  void providers_share_equally_or_by_agreed_percentages() {
    Distribution equal = Distribution.of(Participation.equal(List.of(CITY, REGION, CLINIC)));
    Distribution agreed =
        Distribution.of(
            Participation.of(
                List.of(
                    Participation.share(CITY, Rational.parse("12.5")),
                    Participation.share(CLINIC, Rational.parse("87.5")))));

    assertThat(shared(equal, "-100", PeriodFacts.builder()).received())
        .containsEntry(CITY, Rational.parse("-33.34"))
        .containsEntry(REGION, Rational.parse("-33.33"))
        .containsEntry(CLINIC, Rational.parse("-33.33"));
    assertThat(shared(agreed, "100", PeriodFacts.builder()).received())
        .containsEntry(CITY, Rational.parse("12.5"))
        .containsEntry(CLINIC, Rational.parse("87.5"));
  }

  @Test
  void line_is_shared_by_the_fees() {
    // Each provider's fee is 4 % of its own costs.
    Distribution byFee =
        Distribution.by(
            Stream.of(CITY, CLINIC)
                .map(SettlementSamples.alliance()::party)
                .map(p -> new Part(p.id(), fee().on(MONEY, PeriodFacts.actualCostOf(p))))
                .toList());
    List<CostEntry> entries = List.of(cost("a", CITY, "500"), cost("b", CLINIC, "750"));

    assertThat(
            shared(
                    byFee,
                    "100",
                    PeriodFacts.builder()
                        .costs(
                            SettlementSamples.costs(
                                Amounts.EUR, SettlementSamples.PERIOD, entries)))
                .received())
        .containsEntry(CITY, Rational.of(40))
        .containsEntry(CLINIC, Rational.of(60));
  }

  private static final Formula MONEY = Formula.money(Rational.ZERO);

  private static AllianceFee fee() {
    return AllianceFee.builder()
        .provision(SettlementSamples.term("Fee"))
        .shareOfActual(Rational.ofPercent("4"))
        .build();
  }

  @Test
  void line_is_shared_by_the_services_that_each_client_ordered() {
    Distribution byService = Distribution.by(List.of(visits(CITY), visits(REGION)));
    Line line =
        SmallModel.line(
                "costs", Formula.money(Rational.of(100)).named(SettlementSamples.term("Costs")))
            .payers(byService)
            .payees(SmallModel.PROVIDERS)
            .build();
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .putOthers(QuantityId.of("visits.city"), counted("900"))
            .putOthers(QuantityId.of("visits.region"), counted("300"))
            .build();

    assertThat(model(line).settle(facts).lines().get(0).paid())
        .containsEntry(CITY, Rational.of(75))
        .containsEntry(REGION, Rational.of(25));
  }

  private static Part visits(PartyId party) {
    return new Part(
        party,
        Formula.quantity(
            QuantityId.of("visits." + party), Unit.COUNT, Label.en("Visits of " + party)));
  }

  private static Inputs.Input counted(String visits) {
    return new Inputs.Input(Rational.parse(visits), Unit.COUNT, Source.measurement("register"));
  }

  @Test
  void work_is_reported_and_a_line_shared_by_the_mean_of_three_months() {
    List<Party> providers = SettlementSamples.alliance().parties().subList(0, 2);
    WorkAllocation work =
        WorkAllocation.builder()
            .provision(SettlementSamples.term("Share of work"))
            .addAllProviders(providers)
            .window(3)
            .build();
    Line gain =
        SmallModel.line(
                "gain", Formula.money(Rational.of(100)).named(SettlementSamples.term("Gain")))
            .payers(SmallModel.PROVIDERS)
            .payees(
                Distribution.by(
                    providers.stream().map(p -> new Part(p.id(), work.share(p))).toList()))
            .build();
    PeriodFacts.Builder facts = PeriodFacts.builder().period(SettlementSamples.PERIOD);
    work.facts(YearMonth.of(2021, 12), scores()).forEach(facts::putOthers);

    Settlement settled =
        open(gain)
            .addReported(work.share(providers.get(0)))
            .addReported(work.share(providers.get(1)))
            .build()
            .settle(facts.build());

    assertThat(settled.reported().stream().map(Figure::value))
        .containsExactly(Rational.parse("0.4375"), Rational.parse("0.5625"));
    assertThat(settled.lines().get(0).received())
        .containsEntry(CITY, Rational.parse("43.75"))
        .containsEntry(REGION, Rational.parse("56.25"));
  }

  private static List<WorkAllocation.MonthlyScore> scores() {
    List<WorkAllocation.MonthlyScore> scores = new ArrayList<>();
    for (int back = 0; back < 3; back++) {
      YearMonth month = YearMonth.of(2021, 12 - back);
      Source source = Source.measurement("report of " + month);
      scores.add(new WorkAllocation.MonthlyScore(CITY, month, Rational.of(80 - 10 * back), source));
      scores.add(
          new WorkAllocation.MonthlyScore(REGION, month, Rational.of(100 - 10 * back), source));
    }
    return scores;
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
