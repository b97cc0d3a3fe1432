package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.money.RemainderPolicy.CUMULATIVE_FROM_LAST;
import static org.openbook.alliance.money.RemainderPolicy.FIRST_DECLARED;
import static org.openbook.alliance.money.RemainderPolicy.LARGEST_REMAINDER;
import static org.openbook.alliance.money.RemainderPolicy.LARGEST_SHARE;
import static org.openbook.alliance.money.RemainderPolicy.LAST_DECLARED;
import static org.openbook.alliance.money.RemainderPolicy.SEPARATE;
import static org.openbook.alliance.money.RemainderPolicy.WHOLE_BLOCKS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

/** The worked numbers in the Javadoc of the constants. */
class RemainderPolicyTest {
  @Test
  void hundred_over_two_three_one_is_divided_as_each_policy_says() {
    assertThat(split(LARGEST_REMAINDER, 100, 2, 3, 1)).isEqualTo(parts(0, 33, 50, 17));
    assertThat(split(FIRST_DECLARED, 100, 2, 3, 1)).isEqualTo(parts(0, 34, 50, 16));
    assertThat(split(LAST_DECLARED, 100, 2, 3, 1)).isEqualTo(parts(0, 33, 50, 17));
    assertThat(split(LARGEST_SHARE, 100, 2, 3, 1)).isEqualTo(parts(0, 33, 51, 16));
    assertThat(split(SEPARATE, 100, 2, 3, 1)).isEqualTo(parts(1, 33, 50, 16));
    assertThat(split(WHOLE_BLOCKS, 100, 2, 3, 1)).isEqualTo(parts(4, 32, 48, 16));
    assertThat(split(CUMULATIVE_FROM_LAST, 100, 2, 3, 1)).isEqualTo(parts(0, 34, 50, 16));
  }

  @Test
  void largest_remainder_with_equal_remainders_takes_the_first_declared() {
    assertThat(split(LARGEST_REMAINDER, 5, 3, 3, 4)).isEqualTo(parts(0, 2, 1, 2));
  }

  @Test
  void largest_share_with_two_steps_left_gives_one_to_the_second_largest() {
    assertThat(split(LARGEST_SHARE, 9, 3, 3, 4)).isEqualTo(parts(0, 3, 2, 4));
  }

  @Test
  void largest_remainder_pays_the_first_less_of_a_bigger_total() {
    assertThat(split(LARGEST_REMAINDER, 3, 1, 3, 3)).isEqualTo(parts(0, 1, 1, 1));
    assertThat(split(LARGEST_REMAINDER, 4, 1, 3, 3)).isEqualTo(parts(0, 0, 2, 2));
  }

  @Test
  void first_declared_pays_the_second_less_of_a_bigger_total() {
    assertThat(split(FIRST_DECLARED, 2, 2, 1, 2)).isEqualTo(parts(0, 1, 1, 0));
    assertThat(split(FIRST_DECLARED, 3, 2, 1, 2)).isEqualTo(parts(0, 2, 0, 1));
  }

  @Test
  void last_declared_pays_the_second_less_of_a_bigger_total() {
    assertThat(split(LAST_DECLARED, 2, 2, 1, 2)).isEqualTo(parts(0, 0, 1, 1));
    assertThat(split(LAST_DECLARED, 3, 2, 1, 2)).isEqualTo(parts(0, 1, 0, 2));
  }

  @Test
  void largest_share_pays_the_second_less_of_a_bigger_total() {
    assertThat(split(LARGEST_SHARE, 4, 2, 3, 4)).isEqualTo(parts(0, 0, 2, 2));
    assertThat(split(LARGEST_SHARE, 5, 2, 3, 4)).isEqualTo(parts(0, 1, 1, 3));
  }

  @Test
  void cumulative_from_last_misses_the_exact_share_by_more_than_a_step() {
    assertThat(split(CUMULATIVE_FROM_LAST, 9, 5, 1, 1, 5, 5)).isEqualTo(parts(0, 5, 0, 0, 2, 2));
    assertThat(Rational.of(9).times(Rational.of(5, 17)).isLessThan(Rational.parse("2.648")))
        .isTrue();
  }

  @Test
  void cumulative_from_last_passes_weights_of_zero_at_both_ends() {
    assertThat(split(CUMULATIVE_FROM_LAST, 5, 0, 1, 0, 1, 0)).isEqualTo(parts(0, 0, 3, 0, 2, 0));
  }

  @Test
  void whole_blocks_reduces_fractions_to_whole_weights() {
    List<Rational> weights = List.of(Rational.parse("0.5"), Rational.of(3, 2));

    assertThat(Apportionment.of(WHOLE_BLOCKS, Rational.ONE).split(Rational.of(10_001), weights))
        .isEqualTo(parts(1, 2500, 7500));
  }

  @Test
  void remainder_is_left_by_two_policies_only() {
    assertThat(Arrays.stream(RemainderPolicy.values()).filter(RemainderPolicy::mayLeaveRemainder))
        .containsExactly(SEPARATE, WHOLE_BLOCKS);
  }

  @Test
  void text_is_the_policy_in_words() {
    assertThat(CUMULATIVE_FROM_LAST).hasToString("cumulative from last");
  }

  private static Split<Rational> split(RemainderPolicy policy, long total, long... weights) {
    return Apportionment.of(policy, Rational.ONE).split(Rational.of(total), list(weights));
  }

  private static Split<Rational> parts(long unallocated, long... parts) {
    return new Split<>(list(parts), Rational.of(unallocated));
  }

  private static List<Rational> list(long... values) {
    return LongStream.of(values).mapToObj(Rational::of).toList();
  }
}
