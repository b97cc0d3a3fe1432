package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.BoundedFunction;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;

/** Jumps: what is one, what rounding hides, how it is shown; and where there is no curve at all. */
class CliffsTest {
  private static final QuantityId HEADS = QuantityId.of("heads");
  private static final QuantityId OTHER = QuantityId.of("other");
  private static final Formula COUNT = Formula.quantity(HEADS, Unit.COUNT, Label.en("Heads"));
  private static final Formula PER_HEAD = COUNT.times(Formula.money(Rational.ONE));
  private static final Axis ALL = heads(0, 100);

  // ---- what rounding hides ----

  @Test
  void jump_by_less_than_the_line_rounds_is_found_where_it_shows_and_unknown_where_not() {
    Formula shows = atFifty("1000", "100");
    Formula hides = atFifty("140", "20");

    assertThat(check(shows, "1000").of(Kind.CLIFF).get(0).amount()).contains(exactly("-900"));
    assertThat(check(shows, "0.01").of(Kind.CLIFF).get(0).amount()).contains(exactly("-900"));
    assertThat(check(hides, "1000").verdicts(Kind.CLIFF, HEADS)).isEqualTo(Set.of(Verdict.UNKNOWN));
  }

  private static Formula atFifty(String below, String from) {
    return Formula.choice(COUNT.isLessThan(count(50)), money(below), money(from));
  }

  @Test
  void indicator_that_moves_less_than_a_step_and_makes_one_is_not_below_rounding() {
    assertThat(check(atFifty("1000", "100"), "1000").of(Kind.BELOW_ROUNDING)).isEmpty();
  }

  @Test
  void jump_behind_a_fine_rounding_is_found_by_settling_and_a_steady_rise_is_none() {
    Formula fine =
        PER_HEAD
            .times(Rational.of(1000))
            .rounded(Rounding.of(Rational.ONE, RoundingMode.HALF_UP), "thousandths");
    Formula gate = Formula.choice(fine.isAtLeast(money("50000")), money("300"), money("0"));

    IncentiveReport report = check(gate, "0.01");

    assertThat(report.of(Kind.CLIFF).get(0).amount()).contains(exactly("300"));
    assertThat(report.of(Kind.CLIFF).get(0).to().orElseThrow().high()).isEqualTo(Rational.of(50));
    assertThat(check(rising(), "0.01").of(Kind.CLIFF)).isEmpty();
    assertThat(check(rising(), "0.01").verdicts(Kind.CLIFF, HEADS))
        .isEqualTo(Set.of(Verdict.UNKNOWN));
  }

  // From 0 at 40 steadily to 100 at 60, known only to lie between.
  private static Formula rising() {
    BoundedFunction steady =
        BoundedFunction.of(
            arguments -> arguments.get(0).minus(Rational.of(40)).times(Rational.of(5)),
            Enclosure.of(Rational.of(-1000), Rational.of(1000)),
            List.of(BoundedFunction.Direction.RISES));
    Formula middle = Formula.of(new Node.Opaque("steady", "1", List.of(COUNT), Unit.MONEY, steady));
    return Formula.choice(
        COUNT.isLessThan(count(40)),
        money("0"),
        Formula.choice(COUNT.isLessThan(count(60)), middle, money("100")));
  }

  // ---- how it is shown ----

  @Test
  void one_rounding_is_one_cliff_and_one_dead_zone() {
    Formula dozens =
        PER_HEAD
            .dividedBy(count(12))
            .rounded(Rounding.of(Rational.ONE, RoundingMode.CEILING), "whole euros")
            .times(count(12));

    IncentiveReport report = check(dozens, "0.01");

    Finding cliff = report.of(Kind.CLIFF).get(0);
    assertThat(report.of(Kind.CLIFF)).hasSize(1);
    assertThat(cliff.amount()).contains(exactly("12"));
    assertThat(cliff.from()).contains(exactly("0"));
    assertThat(cliff.to()).contains(exactly("96"));
    assertThat(cliff.message())
        .isEqualTo("'Bonus' jumps by up to 12 at 9 steps of one rounding, heads from 0 to 96");
    assertThat(paid(cliff.witness().orElseThrow())).containsExactly("12", "12", "24");
    assertThat(report.of(Kind.DEAD_ZONE)).hasSize(1);
  }

  @Test
  void cliff_shows_below_at_and_above_in_whole_heads() {
    Formula bonus = Formula.choice(COUNT.isAtLeast(count(50)), money("300"), money("0"));

    Witness witness = check(bonus, "0.01").of(Kind.CLIFF).get(0).witness().orElseThrow();

    assertThat(
            witness.settlements().stream()
                .map(one -> one.inputs().find(HEADS).orElseThrow().value().toString()))
        .containsExactly("49", "50", "51");
    assertThat(paid(witness)).containsExactly("0", "300", "300");
  }

  @Test
  void what_is_found_at_one_number_is_shown_by_two_settlements() {
    Formula once =
        Formula.choice(COUNT.compared(Relation.EQUAL, count(50)), money("9"), money("1"));

    Finding over =
        analysis(once, "0.01")
            .withBudget(Amounts.euros("5"))
            .check(List.of(ALL))
            .of(Kind.OVER_BUDGET)
            .get(0);

    assertThat(over.from()).isEqualTo(over.to());
    assertThat(paid(over.witness().orElseThrow())).containsExactly("1", "9");
  }

  @Test
  void each_axis_has_its_own_verdict() {
    Formula other = Formula.quantity(OTHER, Unit.COUNT, Label.en("Other"));
    Formula bonus =
        Formula.choice(COUNT.isAtLeast(count(50)), money("300"), money("0"))
            .plus(other.times(Formula.money(Rational.ONE)));

    PeriodFacts facts =
        facts(HEADS, "7").toBuilder().putOthers(OTHER, FaultyTerms.fact("5", Unit.COUNT)).build();
    IncentiveReport report =
        IncentiveAnalysis.of(model(bonus, Rounding.toSmallestUnit(Amounts.EUR)).build(), facts)
            .check(
                List.of(
                    ALL.within(Rational.ZERO, Rational.of(99)),
                    Axis.of(OTHER, Rational.ZERO, Rational.ONE)));

    assertThat(report.verdicts()).containsEntry(Kind.CLIFF, Verdict.FOUND);
    assertThat(report.verdicts(Kind.CLIFF, HEADS)).isEqualTo(Set.of(Verdict.FOUND));
    assertThat(report.verdicts(Kind.CLIFF, OTHER)).isEqualTo(Set.of(Verdict.PROVED_ABSENT));
  }

  // ---- where settling is refused ----

  @Test
  void curve_is_empty_where_a_reported_figure_is_refused() {
    Formula mean = money("7").dividedBy(COUNT.minus(count(5))).named(term("Mean"));
    Payouts payouts =
        IncentiveAnalysis.of(
                model(PER_HEAD, Rounding.toSmallestUnit(Amounts.EUR)).addReported(mean).build(),
                facts(HEADS, "7"))
            .along(ALL);

    assertThat(payouts.line(LineId.of("bonus")).valueAt(Rational.of(5))).isEmpty();
    assertThat(payouts.party(CLINIC).valueAt(Rational.of(5))).isEmpty();
    assertThat(payouts.clients().valueAt(Rational.of(5))).isEmpty();
    assertThat(payouts.line(LineId.of("bonus")).valueAt(Rational.of(6))).isPresent();
  }

  @Test
  void curve_is_empty_where_a_line_may_not_be_rounded() {
    Rounding exact = Rounding.of(Rational.ONE, RoundingMode.UNNECESSARY);
    Payouts payouts =
        IncentiveAnalysis.of(model(atFifty("10.5", "11"), exact).build(), facts(HEADS, "7"))
            .along(ALL);

    assertThat(payouts.line(LineId.of("bonus")).valueAt(Rational.of(10))).isEmpty();
    assertThat(payouts.line(LineId.of("bonus")).valueAt(Rational.of(60))).contains(exactly("11"));
  }

  @Test
  void curve_is_empty_where_nothing_can_be_measured_and_where_a_fee_is_below_0() {
    KeyResultIndicator part =
        KeyResultIndicator.builder()
            .id(KeyResultId.of("part"))
            .provision(term("Part"))
            .weight(Rational.HUNDRED)
            .unit(Unit.measure("%"))
            .curve(ScoreCurve.throughLevels(Rational.ZERO, Rational.of(50), Rational.of(90)))
            .build();
    Formula points =
        Formula.money(Rational.ONE)
            .times(part.achievementScore().dividedBy(Formula.score(Rational.ONE)));
    Payouts measured =
        IncentiveAnalysis.of(
                model(points, Rounding.toSmallestUnit(Amounts.EUR))
                    .scorecard(Scorecard.of(term("Card"), part))
                    .build(),
                PeriodFacts.builder().period(PERIOD).build())
            .along(Axis.measured(part).within(Rational.of(90), Rational.of(110)));
    Line fee =
        Line.builder()
            .id(LineId.of("fee"))
            .kind(Line.Kind.FEE)
            .amount(PER_HEAD.minus(money("50")).named(term("Fee")))
            .payers(Participation.sole(CITY))
            .payees(Participation.sole(CLINIC))
            .build();
    IncentiveAnalysis fees =
        IncentiveAnalysis.of(
            model(PER_HEAD, Rounding.toSmallestUnit(Amounts.EUR)).addLines(fee).build(),
            facts(HEADS, "70"));

    assertThat(measured.line(LineId.of("bonus")).valueAt(Rational.of(100))).isPresent();
    assertThat(measured.line(LineId.of("bonus")).valueAt(Rational.parse("100.01"))).isEmpty();
    assertThat(fees.along(ALL).line(LineId.of("bonus")).valueAt(Rational.of(49))).isEmpty();
    assertThat(fees.along(ALL).line(LineId.of("bonus")).valueAt(Rational.parse("49.996")))
        .isPresent();
    assertThat(fees.check(List.of(ALL)).of(Kind.NO_VALUE)).isNotEmpty();
  }

  // ---- parts ----

  private static List<String> paid(Witness witness) {
    return witness.settlements().stream().map(CliffsTest::paid).toList();
  }

  private static String paid(Settlement settlement) {
    return Amounts.value(settlement.line(LineId.of("bonus")).amount()).toString();
  }

  private static IncentiveReport check(Formula bonus, String step) {
    return analysis(bonus, step).check(List.of(ALL));
  }

  private static IncentiveAnalysis analysis(Formula bonus, String step) {
    Rounding rounding = Rounding.of(Rational.parse(step), RoundingMode.HALF_UP);
    return IncentiveAnalysis.of(model(bonus, rounding).build(), facts(HEADS, "7"));
  }

  private static PeriodFacts facts(QuantityId id, String value) {
    return PeriodFacts.builder()
        .period(PERIOD)
        .putOthers(id, FaultyTerms.fact(value, Unit.COUNT))
        .build();
  }

  private static CommercialModel.Builder model(Formula bonus, Rounding rounding) {
    return CommercialModel.builder()
        .provision(term("Terms"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(
            Line.builder()
                .id(LineId.of("bonus"))
                .amount(bonus.named(term("Bonus")))
                .payers(Participation.sole(CITY))
                .payees(Participation.sole(CLINIC))
                .rounding(rounding)
                .build());
  }

  private static Axis heads(long from, long to) {
    return Axis.of(HEADS, Rational.of(from), Rational.of(to)).whereBetterIs(Axis.Better.MORE);
  }

  private static Formula count(long number) {
    return Formula.count(Rational.of(number));
  }

  private static Formula money(String euros) {
    return Formula.money(Rational.parse(euros));
  }

  private static Enclosure exactly(String number) {
    return Enclosure.of(Rational.parse(number));
  }
}
