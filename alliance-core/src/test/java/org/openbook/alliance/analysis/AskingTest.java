package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Meaning;

/** What the terms pay back and to whom is asked of them; what they do not say is assumed aloud. */
class AskingTest {
  private static final PartyId CITY = PartyId.of("city");
  private static final PartyId LAB = PartyId.of("lab");
  private static final PartyId CLINIC = PartyId.of("clinic");
  private static final Party CLINIC_PARTY = Party.of(CLINIC, Label.en("Clinic"));
  private static final QuantityId POINTS = QuantityId.of("points");
  private static final Formula SCORE =
      Formula.quantity(POINTS, Unit.SCORE, Label.en("Points"))
          .dividedBy(Formula.score(Rational.ONE));
  private static final Axis COSTS = Axis.actualCost(Rational.of(750), Rational.of(1250));
  private static final Axis SCORES =
      Axis.of(POINTS, Rational.ZERO, Rational.of(10)).whereBetterIs(Axis.Better.MORE);

  // ---- what the terms pay back ----

  @Test
  void plain_gain_share_is_no_fault_however_it_names_the_costs() {
    Formula compared =
        PeriodFacts.comparedActual(ComparisonBasis.directCosts(), Formula.money(Rational.ZERO));
    for (Formula costs :
        List.of(PeriodFacts.actualCost(), compared, PeriodFacts.actualCostOf(CLINIC_PARTY))) {
      IncentiveReport report = costs(model(gain(costs)).build());

      assertThat(report.atLeast(Severity.FAULT)).isEmpty();
      assertThat(report.verdicts())
          .containsEntry(Kind.PAYS_MORE_THAN_SAVED, Verdict.PROVED_ABSENT)
          .containsEntry(Kind.PERVERSE, Verdict.PROVED_ABSENT);
      assertThat(report.assumptions().get(0))
          .hasToString(
              "No line of the terms pays costs back: they are assumed to be paid back in full"
                  + " beside these terms.");
    }
  }

  @Test
  void figure_that_is_only_reported_changes_no_verdict() {
    CommercialModel reporting =
        model(gain(PeriodFacts.actualCost()))
            .addReported(PeriodFacts.actualCost().negativePart().named(Label.en("R")))
            .build();

    assertThat(costs(reporting).verdicts())
        .isEqualTo(costs(model(gain(PeriodFacts.actualCost())).build()).verdicts());
  }

  @Test
  void line_pays_costs_back_by_its_kind_by_its_meaning_or_because_it_is_the_costs() {
    Formula most = PeriodFacts.actualCost().atMost(Formula.money(Rational.of(1000)));
    Line byKind =
        Line.builder()
            .id(LineId.of("costs"))
            .kind(Line.Kind.COSTS)
            .amount(most.named(term("Costs")))
            .payers(Participation.sole(CITY))
            .payees(Participation.sole(CLINIC))
            .build();

    assertSpends(byKind);
    assertSpends(paid("costs", most.named(term("Costs"), Meaning.REIMBURSED_COSTS)));
    assertThat(
            costs(model(paid("costs", PeriodFacts.actualCost().named(term("Costs")))).build())
                .assumptions())
        .isEmpty();
  }

  // Above 1 000 the clinic bears its costs itself: at 1 250 it has 250 less than it spent.
  private static void assertSpends(Line line) {
    IncentiveAnalysis analysis = IncentiveAnalysis.of(model(line).build(), spent());

    assertThat(analysis.check(List.of(COSTS)).assumptions()).isEmpty();
    assertThat(analysis.along(COSTS).result(CLINIC).orElseThrow().valueAt(Rational.of(1250)))
        .contains(Enclosure.of(Rational.of(-250)).widened(Rational.parse("0.005")));
  }

  @Test
  void costs_of_a_party_that_no_line_pays_are_assumed_to_be_paid_beside() {
    Party lab = Party.of(LAB, Label.en("Lab"));
    Formula both = PeriodFacts.actualCostOf(CLINIC_PARTY).plus(PeriodFacts.actualCostOf(lab));
    Line own =
        paid(
            "costs",
            PeriodFacts.actualCostOf(CLINIC_PARTY).named(term("Costs"), Meaning.REIMBURSED_COSTS));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(PeriodFacts.actualId(CLINIC), FaultyTerms.fact("600", Unit.MONEY))
            .putOthers(PeriodFacts.actualId(LAB), FaultyTerms.fact("400", Unit.MONEY))
            .putOthers(PeriodFacts.TARGET, FaultyTerms.fact("1000", Unit.MONEY))
            .build();

    IncentiveReport report =
        IncentiveAnalysis.of(model(own, gain(both)).build(), facts).check(List.of(COSTS));

    assertThat(report.atLeast(Severity.FAULT)).isEmpty();
    assertThat(report.verdicts()).containsEntry(Kind.PAYS_MORE_THAN_SAVED, Verdict.PROVED_ABSENT);
    assertThat(report.assumptions().get(0).toString())
        .startsWith("Costs that no line of the terms");
  }

  // ---- whose part ----

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PROVIDER", "PUBLIC_PROVIDER"})
  void part_that_grows_as_the_score_falls_is_found_whatever_the_role(Role role) {
    CommercialModel model =
        model(role, line("wrong", "-5", CITY, LAB), line("bonus", "5", CITY, CLINIC)).build();

    assertThat(subjects(scores(model), Kind.PERVERSE)).containsExactly("Lab");
  }

  @Test
  void provider_that_is_a_client_too_is_watched_for_what_it_is_paid_and_not_for_what_it_pays() {
    CommercialModel both =
        model(
                alliance(Role.PROVIDER)
                    .addMemberships(Membership.of(LAB, Role.CLIENT, PERIOD.start())),
                line("wrong", "-5", CITY, LAB),
                line("paid", "5", LAB, CLINIC))
            .build();
    CommercialModel sound =
        model(
                alliance(Role.PROVIDER)
                    .addMemberships(Membership.of(LAB, Role.CLIENT, PERIOD.start())),
                line("paid", "5", LAB, CLINIC))
            .build();

    assertThat(subjects(scores(both), Kind.PERVERSE)).containsExactly("Lab");
    assertThat(subjects(scores(sound), Kind.PERVERSE)).isEmpty();
  }

  @Test
  void client_is_watched_for_its_part_of_an_incentive_alone() {
    Participation shared = Participation.equal(List.of(CITY, CLINIC));
    Line wrong =
        Line.of(LineId.of("wrong"), amount("wrong", "-5"), Participation.sole(CITY), shared);

    assertThat(subjects(scores(model(wrong).build()), Kind.PERVERSE))
        .containsExactly("City", "Clinic");
    assertThat(subjects(scores(model(line("bonus", "5", CITY, CLINIC)).build()), Kind.PERVERSE))
        .isEmpty();
  }

  @Test
  void part_that_jumps_where_the_amount_does_not_is_found_for_a_client_too() {
    Formula weight =
        Formula.choice(
            SCORE.isAtLeast(Formula.ratio(Rational.of(5))),
            Formula.count(Rational.ONE),
            Formula.count(Rational.of(3)));
    Line pot =
        Line.builder()
            .id(LineId.of("pot"))
            .amount(Formula.money(Rational.of(100)).named(term("Pot")))
            .payers(
                Distribution.by(
                    List.of(
                        new Distribution.Part(CITY, weight),
                        new Distribution.Part(LAB, Formula.count(Rational.ONE)))))
            .payees(Participation.sole(CLINIC))
            .build();

    IncentiveReport report = scores(model(Role.CLIENT, pot).build());

    assertThat(subjects(report, Kind.CLIFF)).containsExactly("City", "Lab");
    assertThat(report.verdicts(Kind.CLIFF, POINTS)).isEqualTo(Set.of(Verdict.FOUND));
  }

  // ---- parts ----

  private static List<String> subjects(IncentiveReport report, Kind kind) {
    return report.of(kind).stream().map(Finding::subject).toList();
  }

  private static IncentiveReport costs(CommercialModel model) {
    return IncentiveAnalysis.of(model, spent()).check(List.of(COSTS));
  }

  private static IncentiveReport scores(CommercialModel model) {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(POINTS, FaultyTerms.fact("7", Unit.SCORE))
            .build();
    return IncentiveAnalysis.of(model, facts).check(List.of(SCORES));
  }

  // The axis gives the costs, so what the terms call them does not matter.
  private static PeriodFacts spent() {
    return PeriodFacts.builder()
        .period(PERIOD)
        .target(SettlementSamples.target("1000").build())
        .build();
  }

  private static Line gain(Formula costs) {
    Formula saved = PeriodFacts.targetCost().minus(costs).positivePart();
    return paid("gain", Rate.of(term("Gain"), Rational.of(1, 2)).apply(saved));
  }

  private static Line paid(String id, Formula amount) {
    return Line.of(LineId.of(id), amount, Participation.sole(CITY), Participation.sole(CLINIC));
  }

  private static Line line(String id, String perPoint, PartyId payer, PartyId payee) {
    return Line.of(
        LineId.of(id), amount(id, perPoint), Participation.sole(payer), Participation.sole(payee));
  }

  private static Formula amount(String id, String perPoint) {
    return Formula.money(Rational.parse(perPoint)).times(SCORE).named(term(id));
  }

  private static CommercialModel.Builder model(Line... lines) {
    return model(Role.PROVIDER, lines);
  }

  private static CommercialModel.Builder model(Role lab, Line... lines) {
    return model(alliance(lab), lines);
  }

  private static Alliance.Builder alliance(Role lab) {
    return Alliance.builder()
        .add(Party.of(CITY, Label.en("City")), Role.CLIENT, PERIOD.start())
        .add(CLINIC_PARTY, Role.PROVIDER, PERIOD.start())
        .add(Party.of(LAB, Label.en("Lab")), lab, PERIOD.start());
  }

  private static CommercialModel.Builder model(Alliance.Builder alliance, Line... lines) {
    return CommercialModel.builder()
        .provision(term("Terms"))
        .currency(Amounts.EUR)
        .alliance(alliance.build())
        .addAllLines(List.of(lines));
  }
}
