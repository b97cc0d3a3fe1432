package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.money.RemainderPolicy.CUMULATIVE_FROM_LAST;
import static org.openbook.alliance.money.RemainderPolicy.LARGEST_REMAINDER;
import static org.openbook.alliance.money.RemainderPolicy.LARGEST_SHARE;
import static org.openbook.alliance.money.RemainderPolicy.SEPARATE;
import static org.openbook.alliance.money.RemainderPolicy.WHOLE_BLOCKS;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Positive;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.law.ApportionmentLaws;
import org.openbook.alliance.law.ApportionmentLaws.Division;
import org.openbook.alliance.law.ApportionmentLaws.DivisionRule;
import org.openbook.alliance.law.testing.Kept;
import org.openbook.alliance.money.testing.MoneyArbitraries;

/** The law tables in the Javadoc of {@link RemainderPolicy}, in steps of 1. */
class RemainderPolicyProperties {
  private static final Set<RemainderPolicy> CAN_PAY_LESS =
      EnumSet.of(
          LARGEST_REMAINDER,
          RemainderPolicy.FIRST_DECLARED,
          RemainderPolicy.LAST_DECLARED,
          LARGEST_SHARE);

  private static final List<List<Rational>> SMALL_WEIGHTS =
      IntStream.range(1, 5 * 5 * 5)
          .mapToObj(i -> IntStream.of(i / 25, i / 5 % 5, i % 5).mapToObj(Rational::of).toList())
          .toList();

  @Property
  void parts_and_rest_add_up_to_the_total(
      @ForAll RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights) {
    Split<Rational> split = split(policy, total, weights);

    assertThat(Rational.sum(split.parts()).plus(split.unallocated())).isEqualTo(total);
    assertThat(split.parts()).hasSameSizeAs(weights).allMatch(Rational::isWhole);
    assertThat(policy.mayLeaveRemainder() || split.unallocated().isZero()).isTrue();
  }

  @Property
  void parts_and_rest_have_the_sign_of_the_total(
      @ForAll RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights) {
    Split<Rational> split = split(policy, total, weights);

    assertThat(split.parts()).allMatch(part -> part.signum() * total.signum() >= 0);
    assertThat(split.unallocated().signum() * total.signum()).isNotNegative();
  }

  @Property
  void weight_of_zero_gets_nothing_and_changes_nothing(
      @ForAll RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights,
      @ForAll @Positive int at) {
    int position = at % (weights.size() + 1);
    List<Rational> widened = new ArrayList<>(weights);
    widened.add(position, Rational.ZERO);
    List<Rational> parts = new ArrayList<>(split(policy, total, widened).parts());

    assertThat(parts.remove(position)).isEqualTo(Rational.ZERO);
    assertThat(parts).isEqualTo(split(policy, total, weights).parts());
  }

  @Property
  void negative_total_mirrors_the_positive_one(
      @ForAll RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights) {
    Kept.assertKept(
        ApportionmentLaws.mirroringSign(), inOnes(policy), new Division(total, weights));
  }

  @Property
  void scale_of_the_weights_does_not_matter(
      @ForAll RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights,
      @ForAll @Positive int numerator,
      @ForAll @Positive int denominator) {
    Rational factor = Rational.of(numerator, denominator);
    Kept.assertKept(
        ApportionmentLaws.onlyProportionCounts(factor),
        inOnes(policy),
        new Division(total, weights));
  }

  @Property
  void order_of_weights_does_not_matter_where_nothing_ties(
      @ForAll("orderless") RemainderPolicy policy,
      @ForAll("totals") Rational total,
      @ForAll("weights") List<Rational> weights,
      @ForAll Random random) {
    Assume.that(policy != LARGEST_REMAINDER || areDistinct(remainders(total, weights)));
    Assume.that(policy != LARGEST_SHARE || areDistinct(weights));
    List<Integer> order = new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
    Collections.shuffle(order, random);
    List<Rational> parts = split(policy, total, weights).parts();

    assertThat(split(policy, total, order.stream().map(weights::get).toList()).parts())
        .isEqualTo(order.stream().map(parts::get).toList());
  }

  @Property
  void part_lies_as_near_to_its_exact_share_as_the_policy_says(
      @ForAll("near") RemainderPolicy policy,
      @ForAll("totals") Rational signed,
      @ForAll("weights") List<Rational> weights) {
    Rational total = signed.abs();
    List<Rational> parts = split(policy, total, weights).parts();
    Rational most = policy == SEPARATE ? Rational.ZERO : Rational.ONE;

    for (int i = 0; i < parts.size(); i++) {
      Rational above = parts.get(i).minus(exactShares(total, weights).get(i));
      assertThat(above).isGreaterThan(Rational.of(-1)).isLessThanOrEqualTo(most);
      assertThat(policy == LARGEST_REMAINDER && above.equals(Rational.ONE)).isFalse();
    }
  }

  @Property
  void largest_remainder_has_the_least_squared_distance(
      @ForAll("totals") Rational total, @ForAll("weights") List<Rational> weights) {
    List<Rational> exact = exactShares(total, weights);
    List<Rational> parts = split(LARGEST_REMAINDER, total, weights).parts();

    // The sum of squares is convex: a division is the nearest if moving one step never brings it
    // nearer, and the move from j to i does so if i's surplus is more than a step below j's.
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.size(); j++) {
        Rational surplus = parts.get(i).minus(exact.get(i));
        Rational other = parts.get(j).minus(exact.get(j));
        assertThat(other.minus(surplus)).isLessThanOrEqualTo(Rational.ONE);
      }
    }
  }

  @Property
  void whole_blocks_are_in_exactly_the_proportion_of_the_weights(
      @ForAll("totals") Rational total, @ForAll("weights") List<Rational> weights) {
    Split<Rational> split = split(WHOLE_BLOCKS, total, weights);
    Rational shared = Rational.sum(split.parts());

    assertThat(split.parts()).isEqualTo(exactShares(shared, weights));
  }

  @Property
  void bigger_total_never_pays_anyone_less_where_the_policy_says_so(
      @ForAll("monotone") RemainderPolicy policy,
      @ForAll("totals") Rational signed,
      @ForAll("weights") List<Rational> weights) {
    Kept.assertKept(
        ApportionmentLaws.moreNeverPaysLess(Rational.ONE),
        inOnes(policy),
        new Division(signed, weights));
  }

  @Example
  void bigger_total_pays_someone_less_in_small_cases_under_four_policies_only() {
    Set<RemainderPolicy> found = EnumSet.noneOf(RemainderPolicy.class);
    for (RemainderPolicy policy : RemainderPolicy.values()) {
      for (List<Rational> weights : SMALL_WEIGHTS) {
        for (int total = 0; total <= 12; total++) {
          if (paysSomeoneLess(policy, new Division(Rational.of(total), weights))) {
            found.add(policy);
          }
        }
      }
    }
    assertThat(found).isEqualTo(CAN_PAY_LESS);
  }

  // ---- generators ----

  @Provide
  Arbitrary<Rational> totals() {
    return MoneyArbitraries.wholes();
  }

  @Provide
  Arbitrary<List<Rational>> weights() {
    return MoneyArbitraries.weights();
  }

  @Provide
  Arbitrary<RemainderPolicy> orderless() {
    return Arbitraries.of(SEPARATE, WHOLE_BLOCKS, LARGEST_REMAINDER, LARGEST_SHARE);
  }

  @Provide
  Arbitrary<RemainderPolicy> near() {
    return Arbitraries.of(EnumSet.complementOf(EnumSet.of(WHOLE_BLOCKS, CUMULATIVE_FROM_LAST)));
  }

  @Provide
  Arbitrary<RemainderPolicy> monotone() {
    return Arbitraries.of(SEPARATE, WHOLE_BLOCKS, CUMULATIVE_FROM_LAST);
  }

  // ---- oracles ----

  private static boolean paysSomeoneLess(RemainderPolicy policy, Division given) {
    return !ApportionmentLaws.moreNeverPaysLess(Rational.ONE)
        .violations(inOnes(policy), given)
        .isEmpty();
  }

  private static List<Rational> exactShares(Rational total, List<Rational> weights) {
    Rational all = Rational.sum(weights);
    return weights.stream().map(weight -> total.times(weight).dividedBy(all)).toList();
  }

  private static List<Rational> remainders(Rational total, List<Rational> weights) {
    return exactShares(total.abs(), weights).stream()
        .map(share -> share.minus(share.rounded(Rational.ONE, RoundingMode.FLOOR)))
        .toList();
  }

  private static boolean areDistinct(List<Rational> values) {
    return new HashSet<>(values).size() == values.size();
  }

  private static DivisionRule inOnes(RemainderPolicy policy) {
    return Apportionment.of(policy, Rational.ONE)::split;
  }

  private static Split<Rational> split(
      RemainderPolicy policy, Rational total, List<Rational> weights) {
    return Apportionment.of(policy, Rational.ONE).split(total, weights);
  }
}
