package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;
import static org.openbook.alliance.share.ShareBands.above;
import static org.openbook.alliance.share.ShareBands.band;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.share.ShareBands.Band;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Option C of the NEC contracts: share ranges on the price for work done against the total of the
 * prices. NEC-1 and NEC-2/3 were published on a forum of practitioners
 * (reachback.builtintelligence.com, threads 18505 and 3640), NEC-4 and the ranges of NEC-5 in
 * guidance; the rest is arithmetic on them.
 */
class ShareRangesTest {
  private static ShareRanges.Builder on(Formula target) {
    return ShareRanges.builder()
        .gainProvision(term("Saving"))
        .painProvision(term("Excess"))
        .target(target);
  }

  private static ShareRanges ranges(String target, Band... ranges) {
    ShareRanges.Builder builder = on(money(target));
    for (Band range : ranges) {
      builder.addRanges(range);
    }
    return builder.build();
  }

  /** The contractor's share: above 0 what it is paid, below 0 what it pays. */
  private static Rational share(ShareRanges ranges, Formula target, String actual) {
    return value(
        GainPainShare.builder()
            .gainProvision(term("Saving"))
            .painProvision(term("Excess"))
            .target(target)
            .actual(money(actual))
            .addGainRules(ranges.gainBands())
            .addPainRules(ranges.painBands())
            .build()
            .result());
  }

  private static Rational share(ShareRanges ranges, String actual) {
    return share(ranges, ranges.target(), actual);
  }

  @Test
  void nec_1_range_of_zero_percent_ends_the_share() {
    ShareRanges ranges =
        ranges(
            "500000",
            band(number("0"), number("0.8"), number("0")),
            above(number("0.8"), number("0.25")));
    assertThat(share(ranges, "200000")).isEqualTo(number("25000"));
  }

  @Test
  void nec_2_and_3_excess_is_shared_in_half_or_in_full() {
    Band none = band(number("0"), number("1"), number("0"));
    assertThat(share(ranges("100000", none, above(number("1"), number("0.5"))), "150000"))
        .isEqualTo(number("-25000"));
    assertThat(share(ranges("100000", none, above(number("1"), number("1"))), "150000"))
        .isEqualTo(number("-50000"));
  }

  @Test
  void nec_4_event_raises_the_target_and_its_saving_is_shared() {
    TargetCost target =
        TargetCost.builder()
            .provision(term("Total of the Prices"))
            .period(ContractPeriod.parse("2024-01-01/2024-12-31"))
            .basis(ComparisonBasis.directCosts())
            .baseline(Amounts.euros("900000"))
            .addEvents(
                TargetEvent.builder()
                    .provision(term("Compensation event"))
                    .kind(TargetEvent.Kind.SCOPE)
                    .bearer(TargetEvent.Bearer.SHARED)
                    .amount(Amounts.euros("80000"))
                    .date(LocalDate.of(2024, 6, 1))
                    .approver("project manager")
                    .build())
            .build();
    Formula shared = Formula.money(target.shared());
    GainPainShare all =
        GainPainShare.builder()
            .gainProvision(term("Saving"))
            .painProvision(term("Excess"))
            .target(shared)
            .actual(money("950000"))
            .addGainRules(on(shared).addRanges(above(number("0"), number("1"))).build().gainBands())
            .addPainRules(on(shared).addRanges(above(number("0"), number("1"))).build().painBands())
            .build();
    assertThat(value(shared)).isEqualTo(number("980000"));
    assertThat(value(all.underrun())).isEqualTo(number("30000"));
    assertThat(value(all.gain())).isEqualTo(number("30000"));
  }

  @Test
  void nec_5_range_across_the_target_shares_on_both_sides() {
    ShareRanges ranges =
        ranges(
            "100",
            band(number("0"), number("0.975"), number("0")),
            band(number("0.975"), number("1.025"), number("0.5")),
            above(number("1.025"), number("1")));
    assertThat(share(ranges, "90")).isEqualTo(number("1.25"));
    assertThat(share(ranges, "97.5")).isEqualTo(number("1.25"));
    assertThat(share(ranges, "99")).isEqualTo(number("0.5"));
    assertThat(share(ranges, "100")).isEqualTo(Rational.ZERO);
    assertThat(share(ranges, "101")).isEqualTo(number("-0.5"));
    assertThat(share(ranges, "102.5")).isEqualTo(number("-1.25"));
    assertThat(share(ranges, "105")).isEqualTo(number("-3.75"));
  }

  private static ShareRanges fourRanges() {
    return ranges(
        "100",
        band(number("0"), number("0.8"), number("0.15")),
        band(number("0.8"), number("0.9"), number("0.3")),
        band(number("0.9"), number("1.1"), number("0.5")),
        above(number("1.1"), number("0.2")));
  }

  @Test
  void nec_6_each_part_is_shared_in_its_own_range() {
    assertThat(share(fourRanges(), "75")).isEqualTo(number("8.75"));
    assertThat(share(fourRanges(), "115")).isEqualTo(number("-6"));
  }

  @Test
  void saving_of_more_than_the_target_goes_on_at_the_lowest_range() {
    assertThat(share(fourRanges(), "-10")).isEqualTo(number("21.5"));
  }

  @Test
  void one_table_reads_as_two() {
    assertThat(fourRanges().gainBands())
        .hasToString("Saving (4.2): 0–0.1: 0.5, 0.1–0.2: 0.3, 0.2–∞: 0.15");
    assertThat(fourRanges().painBands()).hasToString("Excess (4.2): 0–0.1: 0.5, 0.1–∞: 0.2");
    assertThat(fourRanges())
        .hasToString(
            "Saving (4.2) · Excess (4.2): 0–0.8: 0.15, 0.8–0.9: 0.3, 0.9–1.1: 0.5, 1.1–∞: 0.2");
  }

  @Test
  void ranges_with_several_faults_name_them_all() {
    ShareRanges.Builder ranges =
        on(score("100"))
            .addRanges(band(number("0.5"), number("0.8"), number("0.5")))
            .addRanges(above(number("0.9"), number("0.5")));
    assertThatThrownBy(ranges::build)
        .hasMessage(
            "share ranges 'Saving (4.2) · Excess (4.2)' has 3 faults:"
                + " (1) bands 0.5–0.8: 0.5 and 0.9–∞: 0.5 leave a gap;"
                + " a band starts where the one before ends"
                + " · (2) range 0.5–0.8: 0.5 is the first; the first starts at 0"
                + " · (3) target is a SCORE; it is MONEY");
  }
}
