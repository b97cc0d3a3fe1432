package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.law.ApportionmentLaws.Division;
import org.openbook.alliance.law.ApportionmentLaws.DivisionRule;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Split;

/** Each law with a division that was broken on purpose. */
class ApportionmentLawsTest {
  private static final Division HUNDRED = division(100, 2, 3, 1);

  private static Division division(int total, int... weights) {
    List<Rational> all = new ArrayList<>();
    for (int weight : weights) {
      all.add(Rational.of(weight));
    }
    return new Division(Rational.of(total), all);
  }

  private static DivisionRule by(RemainderPolicy policy) {
    return Apportionment.of(policy, Rational.ONE)::split;
  }

  private static void assertCaught(
      Law<DivisionRule, Division> law, DivisionRule broken, Division given, String text) {
    assertThat(law.violations(by(RemainderPolicy.SEPARATE), given)).isEmpty();
    assertThat(law.violations(broken, given)).first().hasToString(law.statement() + text);
  }

  /** Every share rounded by itself: the mistake that an apportionment is there to avoid. */
  private static Split<Rational> rounded(Rational total, List<Rational> weights) {
    Rational all = Rational.sum(weights);
    return new Split<>(
        weights.stream()
            .map(weight -> total.times(weight).dividedBy(all))
            .map(share -> share.rounded(Rational.ONE, RoundingMode.HALF_UP))
            .toList(),
        Rational.ZERO);
  }

  @Test
  void shares_rounded_one_by_one_are_found() {
    assertCaught(
        ApportionmentLaws.conserving(),
        ApportionmentLawsTest::rounded,
        division(100, 1, 1, 1),
        ": expected the total 100, given 99; on 100 over [1, 1, 1]");
  }

  @Test
  void part_for_a_weight_of_zero_is_found() {
    assertCaught(
        ApportionmentLaws.nothingForNoWeight(),
        (total, weights) -> ones(weights),
        division(2, 0, 1),
        ": expected 0 in place 1, given 1; on 2 over [0, 1]");
  }

  private static Split<Rational> ones(List<Rational> weights) {
    return new Split<>(weights.stream().map(weight -> Rational.ONE).toList(), Rational.ZERO);
  }

  @Test
  void division_that_is_not_mirrored_below_zero_is_found() {
    assertCaught(
        ApportionmentLaws.mirroringSign(),
        (total, weights) -> ones(weights),
        division(2, 1, 1),
        ": expected -1 · -1, unallocated 0, given 1 · 1, unallocated 0;"
            + " on 2 over [1, 1] beside -2 over [1, 1]");
  }

  @Test
  void division_that_looks_at_the_size_of_weights_is_found() {
    assertCaught(
        ApportionmentLaws.onlyProportionCounts(Rational.of(2)),
        (total, weights) -> new Split<>(weights, Rational.ZERO),
        division(3, 1, 2),
        ": expected 1 · 2, unallocated 0, given 2 · 4, unallocated 0;"
            + " on 3 over [1, 2] beside 3 over [2, 4]");
  }

  @Test
  void policy_that_favours_the_first_claims_no_independence_of_order() {
    assertCaught(
        ApportionmentLaws.orderHasNoMeaning(),
        by(RemainderPolicy.FIRST_DECLARED),
        HUNDRED,
        ": expected 16 · 50 · 34, unallocated 0, given 17 · 50 · 33, unallocated 0;"
            + " on 100 over [2, 3, 1] beside 100 over [1, 3, 2]");
  }

  @Test
  void alabama_paradox_of_the_largest_remainder_is_found() {
    assertCaught(
        ApportionmentLaws.moreNeverPaysLess(Rational.ONE),
        by(RemainderPolicy.LARGEST_REMAINDER),
        division(3, 1, 3, 3),
        ": expected at least 1 in place 1, given 0; on 3 over [1, 3, 3] beside 4 over [1, 3, 3]");
  }

  @Test
  void policies_claim_what_their_tables_say() {
    assertThat(claims(RemainderPolicy.LARGEST_REMAINDER))
        .containsExactly(
            "parts and rest add up to the total",
            "a weight of 0 gets nothing",
            "the opposite total gives the opposite parts",
            "only the proportion of the weights counts");
    assertThat(claims(RemainderPolicy.CUMULATIVE_FROM_LAST))
        .endsWith("a bigger total never pays anyone less")
        .hasSize(5);
    assertThat(claims(RemainderPolicy.SEPARATE))
        .contains("the order of the weights has no meaning")
        .hasSize(6);
  }

  private static List<String> claims(RemainderPolicy policy) {
    return ApportionmentLaws.claimedBy(Apportionment.inSmallestUnits(policy, Amounts.EUR)).stream()
        .map(Law::statement)
        .toList();
  }
}
