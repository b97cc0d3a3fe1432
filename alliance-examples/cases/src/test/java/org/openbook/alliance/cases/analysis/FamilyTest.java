package org.openbook.alliance.cases.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.IncentiveReport;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.cases.tesoma.TesomaFacts;
import org.openbook.alliance.cases.tesoma.TesomaTerms;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.CommercialModel;

/** What the analysis finds in the terms of every example. */
class FamilyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TESOMA | dead zone from 54704000 to 60000000; never binds; order matters from 53652000 to 60000000",
        "SCORED_POOL | dead zone from 10800000 to 12000000; order matters from 10400000 to 12000000",
        "TRAMWAY | dead zone from 239000000 to 300000000; order matters from 229000000 to 300000000",
        "RANTATUNNELI | dead zone from 150000000 to 200000000",
        "STATE_FUNDING | ''",
        "THREE_LIMB | dead zone from 1100000 to 1300000; order matters from 1000000 to 1300000",
        "SCIRT | ''",
        "NEC_NARROW | dead zone from 700000 to 975000",
        "NEC_WIDE | ''",
        "FPIF | ''",
        "REACH | ''",
        "QOF | dead zone from 0 to 40; dead zone from 90 to 100"
      })
  void findings_are_exactly_these(Family family, String expected) {
    IncentiveReport report = family.analysis().check(List.of(family.axis()));

    assertThat(String.join("; ", report.findings().stream().map(FamilyTest::told).toList()))
        .isEqualTo(expected);
  }

  private static String told(Finding finding) {
    return finding.kind()
        + finding
            .from()
            .map(from -> " from " + from + " to " + finding.to().orElseThrow())
            .orElse("");
  }

  @Test
  void minimum_rate_of_medicare_is_a_cliff_on_both_sides() {
    IncentiveReport report = Family.MSSP.analysis().check(List.of(Family.MSSP.axis()));

    assertThat(report.of(Kind.CLIFF)).hasSize(2);
    assertThat(report.of(Kind.CLIFF).get(0).from()).contains(exactly("173460000"));
    assertThat(report.of(Kind.CLIFF).get(0).amount()).contains(exactly("-2655000"));
    assertThat(report.of(Kind.CLIFF).get(1).from()).contains(exactly("180540000"));
    assertThat(report.of(Kind.CLIFF).get(1).amount()).contains(exactly("-1416000"));
    assertThat(report.of(Kind.CLIFF)).allSatisfy(cliff -> assertThat(cliff.witness()).isPresent());
  }

  @Test
  void whole_points_of_a_measure_are_the_steps_of_two_roundings_at_exact_places() {
    IncentiveReport report = Family.HVBP.analysis().check(List.of(Family.HVBP.axis()));

    assertThat(report.of(Kind.CLIFF)).hasSize(2);
    assertThat(report.of(Kind.CLIFF).get(0).message())
        .contains("jumps by up to 10000 at 9 steps of one rounding");
    assertThat(report.of(Kind.CLIFF).get(0).from()).contains(exactly("0.8598636"));
    assertThat(report.of(Kind.CLIFF))
        .allSatisfy(cliff -> assertThat(cliff.amount()).contains(exactly("10000")));
  }

  @Test
  void point_of_total_assumption_is_a_breakpoint() {
    assertThat(Family.FPIF.analysis().along(Family.FPIF.axis()).clients().breakpoints().get(1).at())
        .isEqualTo(Enclosure.of(Rational.of(305_000, 3)));
  }

  @Test
  void tesoma_has_no_cliff_and_nothing_perverse_along_any_indicator() {
    CommercialModel model = TesomaTerms.agreement().inForce(TesomaTerms.firstDay());
    List<Axis> axes = new ArrayList<>(List.of(Family.TESOMA.axis()));
    model.scorecard().orElseThrow().indicators().stream().map(Axis::measured).forEach(axes::add);
    axes.add(
        Axis.figure(
            QuantityId.of("overall-score"),
            model.reported().get(0),
            Rational.of(-100),
            Rational.HUNDRED));

    IncentiveReport report =
        IncentiveAnalysis.of(model, TesomaFacts.underrun()).withFee(LineId.of("fee")).check(axes);

    assertThat(report.verdicts())
        .containsEntry(Kind.CLIFF, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.PERVERSE, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.NO_VALUE, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.PAIN_BEYOND_FEE, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.PAYS_MORE_THAN_SAVED, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.DOMINATED, Verdict.PROVED_ABSENT)
        .containsEntry(Kind.BELOW_ROUNDING, Verdict.PROVED_ABSENT);
    assertThat(report.of(Kind.DEAD_ZONE))
        .map(FamilyTest::told)
        .containsExactly(
            "dead zone from 54704000 to 60000000",
            "dead zone from 0 to 1",
            "dead zone from -100 to -526/21");
  }

  @Test
  void first_period_of_tesoma_stays_within_what_is_reserved_for_the_ten_years() {
    IncentiveReport report = Family.TESOMA.analysis().check(List.of(Family.TESOMA.axis()));

    assertThat(report.verdicts()).containsEntry(Kind.OVER_BUDGET, Verdict.PROVED_ABSENT);
  }

  @ParameterizedTest
  @EnumSource
  void curve_of_any_family_has_a_value_at_every_breakpoint(Family family) {
    assertThat(family.analysis().along(family.axis()).clients().breakpoints())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(at -> assertThat(at.limits().value()).isPresent());
  }

  private static Enclosure exactly(String number) {
    return Enclosure.of(number(number));
  }
}
