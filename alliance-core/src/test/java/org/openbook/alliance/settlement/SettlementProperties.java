package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.law.SettlementLaws;
import org.openbook.alliance.law.testing.Kept;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.ContractPeriod;

/** What holds of every settlement of every model. */
@StatisticsReport(onFailureOnly = true)
class SettlementProperties {
  private static final int TRIES = 300;
  private static final MonetaryAmount ZERO = Amounts.euros("0");

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  private static int sign(Settlement settled, String line) {
    return settled.line(LineId.of(line)).figure().value().signum();
  }

  private static void allThreeOften(StatisticsCoverage coverage) {
    coverage.check(1).percentage(percent -> percent > 10);
    coverage.check(-1).percentage(percent -> percent > 10);
    coverage.check(0).percentage(percent -> percent > 1);
  }

  @Property(tries = TRIES)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void payers_and_payees_of_every_line_add_up_to_its_amount(@ForAll("cases") SettlementCase any) {
    Settlement settled = any.settled();
    for (SettledLine line : settled.lines()) {
      Rational amount = line.figure().value();
      assertThat(Rational.sum(line.paid().values())).isEqualTo(amount);
      assertThat(Rational.sum(line.received().values())).isEqualTo(amount);
    }
    Statistics.label("gain or pain")
        .collect(sign(settled, "gain") - sign(settled, "pain"))
        .coverage(SettlementProperties::allThreeOften);
    Statistics.label("bonus or sanction")
        .collect(sign(settled, "bonus") - sign(settled, "sanction"))
        .coverage(SettlementProperties::allThreeOften);
  }

  @Property(tries = TRIES)
  void division_of_every_line_is_what_its_parties_pay_and_get(
      @ForAll("cases") SettlementCase any, @ForAll Stage stage) {
    for (SettledLine line : any.settled(stage).lines()) {
      assertThat(parts(line.amongPayers().amount())).isEqualTo(line.paid());
      assertThat(parts(line.amongPayees().amount())).isEqualTo(line.received());
      Map<PartyId, Rational> paid = parts(line.amongPayers().payable());
      Map<PartyId, Rational> received = parts(line.amongPayees().payable());
      for (PartyId party : paid.keySet()) {
        Rational in = received.getOrDefault(party, Rational.ZERO);
        assertThat(line.payableOf(party)).isEqualTo(in.minus(paid.get(party)));
      }
      assertWeighed(line.amongPayees(), line.figure().value());
    }
  }

  private static Map<PartyId, Rational> parts(Division division) {
    return division.parts().stream()
        .collect(Collectors.toMap(Division.Part::party, Division.Part::amount));
  }

  private static void assertWeighed(SettledLine.Sharing sharing, Rational amount) {
    List<Rational> figures = sharing.weights().stream().map(Figure::value).toList();
    if (!figures.isEmpty() && !amount.isZero()) {
      assertThat(sharing.amount().parts().stream().map(Division.Part::weight).toList())
          .startsWith(figures.toArray(Rational[]::new));
    }
  }

  @Property(tries = TRIES)
  void sum_over_the_parties_of_each_line_is_zero(
      @ForAll("cases") SettlementCase any, @ForAll Stage stage) {
    Settlement settled = any.settled(stage);
    for (SettledLine line : settled.lines()) {
      assertThat(sum(any, line::netOf)).isEqualTo(Rational.ZERO);
      assertThat(sum(any, line::payableOf)).isEqualTo(Rational.ZERO);
    }
    assertThat(settled.partyStatements().stream().map(PartyStatement::net).toList())
        .satisfies(nets -> assertThat(Amounts.sum(nets, Amounts.EUR)).isEqualTo(ZERO));
  }

  private static Rational sum(SettlementCase any, Function<PartyId, Rational> of) {
    return Rational.sum(
        any.model().alliance().parties().stream().map(party -> of.apply(party.id())).toList());
  }

  @Property(tries = TRIES)
  void final_settlement_pays_all_and_an_interim_no_more(@ForAll("cases") SettlementCase any) {
    Kept.assertKept(SettlementLaws.instalmentsAddUp(), any.model()::settle, any.facts());
  }

  @Property(tries = TRIES)
  void settlement_on_termination_without_estimates_pays_as_the_final_one(
      @ForAll("cases") SettlementCase any) {
    Settlement terminated = any.settled(Stage.TERMINATION);

    assertThat(terminated.lines()).isEqualTo(any.settled(Stage.FINAL).lines());
    assertThat(terminated.estimates()).isEmpty();
  }

  @Property(tries = TRIES)
  void target_of_the_agreement_settles_as_one_among_the_facts(@ForAll("cases") SettlementCase any) {
    ContractPeriod period = any.facts().period();
    Agreement agreement =
        Agreement.builder()
            .label(Label.en("Any"))
            .term(SettlementSamples.TERM)
            .addVersions(Agreement.Version.of(SettlementSamples.TERM, any.model()))
            .addPeriods(period)
            .addTargets(any.facts().target().orElseThrow())
            .build();
    PeriodFacts facts = withoutTarget(any.facts()).build();

    assertThat(agreement.settle(facts).digest()).isEqualTo(any.settled().digest());
  }

  @Property(tries = TRIES)
  void owner_borne_event_with_its_recognised_cost_changes_neither_gain_nor_pain(
      @ForAll("cases") SettlementCase any, @ForAll @IntRange(max = 1000) int cost) {
    Settlement before = any.settled();
    Settlement after = any.withOwnerBorne(Rational.of(cost, 10)).settled();

    for (String line : List.of("fee", "gain", "pain", "bonus", "sanction")) {
      assertThat(after.line(LineId.of(line)).amount())
          .isEqualTo(before.line(LineId.of(line)).amount());
    }
    assertThat(value(after, "costs").minus(value(before, "costs")))
        .isBetween(
            Rational.of(cost, 10).minus(Rational.ONE), Rational.of(cost, 10).plus(Rational.ONE));
  }

  @Property(tries = TRIES)
  void splitting_the_costs_over_months_changes_nothing(
      @ForAll("cases") SettlementCase any, @ForAll @IntRange(min = 1, max = 12) int months) {
    Kept.assertKept(
        SettlementLaws.payingAlike(), any.settled(), any.withCostsSplitOver(months).settled());
  }

  private static Rational value(Settlement settled, String line) {
    return settled.line(LineId.of(line)).figure().value();
  }

  @Property(tries = TRIES)
  void every_figure_follows_from_its_operands(@ForAll("cases") SettlementCase any) {
    Settlement settled = any.settled();
    Kept.assertKept(SettlementLaws.replayed(), any.model()::settle, any.facts());
    Kept.assertKept(SettlementLaws.explained(), any.model()::settle, any.facts());
    assertThat(settled.figures())
        .containsAll(settled.lines().stream().map(SettledLine::figure).toList());
  }

  @Property(tries = TRIES)
  void amounts_are_multiples_of_the_step_and_bonus_and_sanction_never_meet(
      @ForAll("cases") SettlementCase any) {
    Settlement settled = any.settled();
    for (SettledLine line : settled.lines()) {
      Rational step = line.line().payableRounding().step();
      assertThat(line.figure().value().dividedBy(step).isWhole()).isTrue();
    }
    assertThat(sign(settled, "bonus") * sign(settled, "sanction")).isZero();
    assertThat(sign(settled, "gain") * sign(settled, "pain")).isZero();
  }

  @Property(tries = TRIES)
  void equal_terms_and_facts_settle_equally(@ForAll("cases") SettlementCase any) {
    Settlement settled = any.settled();
    Settlement again = any.with(copy(any.facts())).settled();

    assertThat(again).isEqualTo(settled).hasSameHashCodeAs(settled).hasToString(settled.toString());
    assertThat(again.digest()).isEqualTo(settled.digest());
    assertThat(again.lines()).isEqualTo(settled.lines());
    assertThat(again.partyStatements()).isEqualTo(settled.partyStatements());
  }

  @Property(tries = TRIES)
  void order_of_measurements_and_lines_has_no_meaning(@ForAll("cases") SettlementCase any) {
    Kept.assertKept(SettlementLaws.orderOfLinesHasNoMeaning(), any.model(), any.facts());
    Kept.assertKept(SettlementLaws.orderOfFactsHasNoMeaning(), any.model()::settle, any.facts());
  }

  private static PeriodFacts copy(PeriodFacts facts) {
    PeriodFacts.Builder copy = withoutTarget(facts);
    facts.target().ifPresent(copy::target);
    return copy.build();
  }

  private static PeriodFacts.Builder withoutTarget(PeriodFacts facts) {
    PeriodFacts.Builder copy = facts.ofSamePeriod();
    facts.costs().ifPresent(copy::costs);
    facts.unmeasured().forEach(copy::addUnmeasured);
    return copy.addAllMeasurements(facts.measurements());
  }
}
