package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;

/**
 * The analysis finds exactly the faults that were put into terms, and none once they are repaired.
 */
class FaultyTermsTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(57_000_000));
  private static final Axis SCORES =
      Axis.of(FaultyTerms.SCORE, Rational.of(-100), Rational.HUNDRED)
          .whereBetterIs(Axis.Better.MORE);

  @Test
  void bonus_gate_is_a_cliff_of_300_000_at_exactly_0() {
    IncentiveReport report = scored(FaultyTerms.bonusGate());

    Finding cliff = only(report);
    assertThat(cliff.kind()).isEqualTo(Kind.CLIFF);
    assertThat(cliff.severity()).isEqualTo(Severity.FAULT);
    assertThat(cliff.from()).contains(exactly("0"));
    assertThat(cliff.to()).contains(exactly("0"));
    assertThat(cliff.amount()).contains(exactly("300000"));
    assertThat(cliff.causes()).hasToString("[Bonus gate (4.10)]");
    assertThat(cliff.message()).isEqualTo("'Bonus gate' jumps by 300000 at score 0");
    Witness witness = cliff.witness().orElseThrow();
    assertThat(paid(witness.one(), "bonus")).isEqualTo(Rational.ZERO);
    assertThat(paid(witness.other(), "bonus")).isEqualTo(Rational.parse("300020"));
  }

  @Test
  void bonus_without_the_jump_has_no_fault() {
    assertClean(scored(FaultyTerms.bonusWithoutGate()), Kind.CLIFF, Kind.DEAD_ZONE, Kind.PERVERSE);
  }

  @Test
  void pain_cap_is_a_dead_zone_from_where_half_of_the_overrun_is_the_fee() {
    IncentiveReport report = spent(FaultyTerms.painCap());

    Finding zone = only(report);
    assertThat(zone.kind()).isEqualTo(Kind.DEAD_ZONE);
    assertThat(zone.from()).contains(exactly("54000000"));
    assertThat(zone.to()).contains(exactly("57000000"));
    assertThat(zone.causes()).hasToString("[Pain cap (4.8)]");
    Witness witness = zone.witness().orElseThrow();
    assertThat(paid(witness.one(), "pain")).isEqualTo(Rational.of(2_000_000));
    assertThat(paid(witness.other(), "pain")).isEqualTo(Rational.of(2_000_000));
    assertThat(witness.one().factsDigest()).isNotEqualTo(witness.other().factsDigest());
  }

  @Test
  void pain_without_a_cap_has_no_fault() {
    assertClean(
        spent(FaultyTerms.painWithoutCap()),
        Kind.CLIFF,
        Kind.DEAD_ZONE,
        Kind.PERVERSE,
        Kind.PAIN_BEYOND_FEE,
        Kind.PAYS_MORE_THAN_SAVED,
        Kind.NO_VALUE);
  }

  @Test
  void cost_plus_fee_is_perverse_over_the_whole_range() {
    IncentiveReport report = spent(FaultyTerms.costPlusFee());

    Finding perverse = only(report);
    assertThat(perverse.kind()).isEqualTo(Kind.PERVERSE);
    assertThat(perverse.from()).contains(exactly("40000000"));
    assertThat(perverse.to()).contains(exactly("57000000"));
    assertThat(perverse.amount()).contains(exactly("680000"));
    assertThat(perverse.causes()).hasToString("[Fee (4.3)]");
    Witness witness = perverse.witness().orElseThrow();
    assertThat(paid(witness.other(), "fee")).isGreaterThan(paid(witness.one(), "fee"));
  }

  @Test
  void fee_of_the_target_with_shared_gain_and_pain_has_no_fault() {
    assertClean(spent(FaultyTerms.feeOfTarget()), Kind.PERVERSE, Kind.DEAD_ZONE);
  }

  @Test
  void minimum_savings_rate_is_a_cliff_at_the_rate_and_a_dead_zone_above() {
    IncentiveReport report = spent(FaultyTerms.minimumSavingsRate());

    assertThat(report.atLeast(Severity.WARNING)).hasSize(2);
    Finding cliff = report.of(Kind.CLIFF).get(0);
    assertThat(cliff.from()).contains(exactly("48000000"));
    assertThat(cliff.amount()).contains(exactly("-1000000"));
    assertThat(cliff.causes()).hasToString("[Minimum savings rate (4.20)]");
    Finding zone = report.of(Kind.DEAD_ZONE).get(0);
    assertThat(zone.from()).contains(exactly("48000000"));
    assertThat(zone.to()).contains(exactly("57000000"));
    Witness witness = cliff.witness().orElseThrow();
    assertThat(paid(witness.one(), "savings")).isEqualTo(Rational.parse("1000000.01"));
    assertThat(paid(witness.other(), "savings")).isEqualTo(Rational.ZERO);
  }

  @Test
  void sharing_from_the_first_euro_has_no_fault() {
    assertClean(
        spent(FaultyTerms.sharedFromTheFirstEuro()), Kind.CLIFF, Kind.DEAD_ZONE, Kind.PERVERSE);
  }

  private static IncentiveReport spent(CommercialModel model) {
    return IncentiveAnalysis.of(model, FaultyTerms.facts()).check(List.of(COSTS));
  }

  private static IncentiveReport scored(CommercialModel model) {
    return IncentiveAnalysis.of(model, FaultyTerms.scoredFacts()).check(List.of(SCORES));
  }

  private static Finding only(IncentiveReport report) {
    assertThat(report.atLeast(Severity.WARNING)).hasSize(1);
    return report.atLeast(Severity.WARNING).get(0);
  }

  private static void assertClean(IncentiveReport report, Kind... proved) {
    assertThat(report.atLeast(Severity.WARNING)).isEmpty();
    for (Kind kind : proved) {
      assertThat(report.verdicts()).containsEntry(kind, Verdict.PROVED_ABSENT);
    }
  }

  private static Rational paid(Settlement settlement, String line) {
    return Amounts.value(settlement.line(LineId.of(line)).amount());
  }

  private static Enclosure exactly(String number) {
    return Enclosure.of(Rational.parse(number));
  }
}
