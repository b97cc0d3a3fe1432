package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.testing.AmountRuleContract;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.share.ShareBands.Band;
import org.openbook.alliance.share.ShareBands.Counting;
import org.openbook.alliance.share.testing.ShareArbitraries;

/** Laws of share bands and share ranges on a base of 10, whose edges are whole amounts. */
class ShareProperties implements AmountRuleContract {
  private static final Rational TEN = Rational.of(10);
  private static final Formula BASE = Formula.money(TEN);

  @Override
  @Provide
  public Arbitrary<AmountRule> rulesUnderTest() {
    return Arbitraries.oneOf(
        ShareArbitraries.shareBandsOn(BASE),
        RuleArbitraries.signedAmounts()
            .map(proof -> EligibleSavings.of(Given.term("Eligible"), Formula.money(proof))));
  }

  @Provide
  Arbitrary<List<Band>> bands() {
    return ShareArbitraries.bands();
  }

  @Provide
  Arbitrary<ShareRanges> ranges() {
    return ShareArbitraries.rangesOn(BASE);
  }

  @Provide
  Arbitrary<Rational> amounts() {
    return RuleArbitraries.amounts();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void marginal_share_is_the_sum_over_the_bands(
      @ForAll("bands") List<Band> bands, @ForAll("amounts") Rational amount) {
    Rational sum = Rational.ZERO;
    for (Band band : bands) {
      Rational from = band.from().times(TEN);
      Rational top = band.upTo().map(end -> end.times(TEN).min(amount)).orElse(amount);
      sum = sum.plus(top.minus(from).max(Rational.ZERO).times(band.share()));
    }
    assertThat(shared(bands, Counting.MARGINAL, amount)).isEqualTo(sum);
    Statistics.label("amount")
        .collect(isEdge(bands, amount) ? "on an edge" : "between")
        .coverage(c -> c.check("on an edge").percentage(p -> p > 2));
  }

  @Property
  void marginal_share_is_continuous_and_never_grows_faster_than_the_amount(
      @ForAll("bands") List<Band> bands,
      @ForAll("amounts") Rational amount,
      @ForAll("amounts") Rational more) {
    Rational before = shared(bands, Counting.MARGINAL, amount);
    Rational after = shared(bands, Counting.MARGINAL, amount.plus(more));
    assertThat(after.minus(before)).isBetween(Rational.ZERO, more);
  }

  // The jump at an edge: its owner alone decides what is paid there; beside the edge both agree.
  @Property
  void edge_is_paid_at_the_share_of_the_band_that_owns_it(@ForAll("bands") List<Band> bands) {
    for (int i = 1; i < bands.size(); i++) {
      Rational edge = bands.get(i).from().times(TEN);
      Rational below = bands.get(i - 1).share();
      Rational above = bands.get(i).share();
      assertThat(shared(bands, Counting.WHOLE_AMOUNT_FROM, edge)).isEqualTo(edge.times(above));
      assertThat(shared(bands, Counting.WHOLE_AMOUNT_UP_TO, edge)).isEqualTo(edge.times(below));
      for (Rational step : List.of(Rational.of(-1, 1000), Rational.of(1, 1000))) {
        assertThat(shared(bands, Counting.WHOLE_AMOUNT_FROM, edge.plus(step)))
            .isEqualTo(shared(bands, Counting.WHOLE_AMOUNT_UP_TO, edge.plus(step)));
      }
    }
  }

  @Property
  void one_band_from_nothing_is_the_same_in_every_counting(
      @ForAll("amounts") Rational share, @ForAll("amounts") Rational amount) {
    List<Band> one = List.of(ShareBands.above(Rational.ZERO, share));
    for (Counting counting : Counting.values()) {
      assertThat(shared(one, counting, amount)).isEqualTo(amount.times(share));
    }
  }

  // The table read as it stands: each range shares what of the way between target and actual lies
  // in it.
  @Property
  void gain_and_pain_add_up_the_ranges_between_target_and_actual(
      @ForAll("ranges") ShareRanges ranges, @ForAll("amounts") Rational actual) {
    Rational low = actual.min(TEN);
    Rational high = actual.max(TEN);
    Rational sum = Rational.ZERO;
    for (Band range : ranges.ranges()) {
      Rational from = range.from().times(TEN).max(low);
      Rational top = range.upTo().map(end -> end.times(TEN).min(high)).orElse(high);
      sum = sum.plus(top.minus(from).max(Rational.ZERO).times(range.share()));
    }
    Rational gain = of(ranges.gainBands(), TEN.minus(actual).max(Rational.ZERO));
    Rational pain = of(ranges.painBands(), actual.minus(TEN).max(Rational.ZERO));
    assertThat(gain.plus(pain)).isEqualTo(sum);
    assertThat(gain.min(pain)).isEqualTo(Rational.ZERO);
  }

  @Property
  void eligible_savings_exceed_neither_the_underrun_nor_the_proof(
      @ForAll("amounts") Rational underrun, @ForAll("signedAmounts") Rational proof) {
    Rational eligible =
        of(EligibleSavings.of(Given.term("Eligible"), Formula.money(proof)), underrun);
    assertThat(eligible).isEqualTo(underrun.min(proof.max(Rational.ZERO)));
  }

  private static boolean isEdge(List<Band> bands, Rational amount) {
    return bands.stream().anyMatch(band -> band.from().times(TEN).equals(amount));
  }

  private static Rational shared(List<Band> bands, Counting counting, Rational amount) {
    return of(
        ShareBands.builder()
            .provision(Given.term("Share"))
            .base(BASE)
            .counting(counting)
            .addAllBands(bands)
            .build(),
        amount);
  }

  private static Rational of(AmountRule rule, Rational amount) {
    return Given.value(rule.apply(Formula.money(amount)));
  }
}
