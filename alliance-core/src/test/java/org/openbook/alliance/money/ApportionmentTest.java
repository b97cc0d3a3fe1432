package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.money.RemainderPolicy.FIRST_DECLARED;
import static org.openbook.alliance.money.RemainderPolicy.LARGEST_REMAINDER;
import static org.openbook.alliance.money.RemainderPolicy.SEPARATE;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class ApportionmentTest {
  private static final Apportionment CENTS =
      Apportionment.inSmallestUnits(LARGEST_REMAINDER, Amounts.EUR);

  @Test
  void hundred_by_largest_remainder_is_divided_in_cents() {
    assertThat(CENTS.split(Rational.HUNDRED, numbers("30", "20", "40", "40")))
        .isEqualTo(new Split<>(numbers("23.08", "15.38", "30.77", "30.77"), Rational.ZERO));
  }

  /** Rantatunneli's owners share its target cost 67/33. Published target; our arithmetic. */
  @Test
  void target_cost_of_rantatunneli_is_divided_between_its_owners() {
    assertThat(CENTS.split(Amounts.euros("180300000"), numbers("67", "33")).parts())
        .containsExactly(Amounts.euros("120801000"), Amounts.euros("59499000"));
  }

  /** Balinski and Young 1975, American Mathematical Monthly 82(7), 701–730. */
  @Test
  void seats_of_balinski_and_young_are_divided_by_largest_remainder() {
    Apportionment seats = Apportionment.of(LARGEST_REMAINDER, Rational.ONE);

    assertThat(
            seats.split(Rational.of(26), numbers("9061", "7179", "5259", "3319", "1182")).parts())
        .isEqualTo(numbers("9", "7", "5", "4", "1"));
  }

  @Test
  void francs_are_divided_in_five_rappen() {
    assertThat(
            Apportionment.of(FIRST_DECLARED, Rational.parse("0.05"))
                .split(Amounts.parse("CHF 100"), numbers("1", "1", "1"))
                .map(Amounts::text)
                .parts())
        .containsExactly("CHF 33.35", "CHF 33.35", "CHF 33.3");
  }

  @Test
  void amount_of_any_implementation_is_divided_in_its_currency() {
    Split<MonetaryAmount> split =
        Apportionment.inSmallestUnits(SEPARATE, Amounts.currency("SEK"))
            .split(FastMoney.of(-1, "SEK"), numbers("2", "3", "1"));

    assertThat(split)
        .isEqualTo(
            new Split<>(
                Stream.of("SEK -0.33", "SEK -0.5", "SEK -0.16").map(Amounts::parse).toList(),
                Amounts.parse("SEK -0.01")));
    assertThat(split).hasToString("SEK -0.33 · SEK -0.5 · SEK -0.16, unallocated SEK -0.01");
  }

  @Test
  void number_of_hundred_digits_is_divided_exactly() {
    Rational total = Rational.of(BigInteger.TEN.pow(100).add(BigInteger.TWO));
    Rational third = total.dividedBy(Rational.of(3));

    assertThat(CENTS.split(total, numbers("1/7", "2/7")).parts())
        .containsExactly(third, third.times(Rational.of(2)));
  }

  @Test
  void zero_is_divided_into_zeros() {
    assertThat(CENTS.split(Rational.ZERO, numbers("1", "0")))
        .isEqualTo(new Split<>(numbers("0", "0"), Rational.ZERO));
  }

  @Test
  void total_between_two_steps_and_bad_weights_are_refused_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CENTS.split(Rational.parse("100.005"), numbers("0", "-10", "-1/3")))
        .withMessage(
            "apportionment in steps of 0.01, largest remainder has 4 faults:"
                + " (1) total is 100.005; a total is a multiple of the step: round it first"
                + " · (2) weights are [0, -10, -1/3]; at least one weight is above 0"
                + " · (3) weight 2 is -10; a weight is 0 or more"
                + " · (4) weight 3 is -1/3; a weight is 0 or more");
  }

  @Test
  void negative_weight_beside_positive_ones_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CENTS.split(Rational.ONE, numbers("2", "-1")))
        .withMessageEndingWith(": weight 2 is -1; a weight is 0 or more");
  }

  @Test
  void no_weights_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CENTS.split(Rational.ONE, List.of()))
        .withMessageEndingWith(": weights are []; at least one weight is above 0");
  }

  @Test
  void step_of_zero_or_less_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportionment.of(SEPARATE, Rational.ZERO))
        .withMessage("apportionment step is 0; a step is above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportionment.of(SEPARATE, Rational.of(-1)));
  }

  @Test
  void step_without_finite_digits_divides_numbers_and_no_amounts() {
    Apportionment thirds = Apportionment.of(FIRST_DECLARED, Rational.of(1, 3));

    assertThat(thirds.split(Rational.ONE, numbers("1", "1")).parts())
        .isEqualTo(numbers("2/3", "1/3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thirds.split(Amounts.euros("1"), numbers("1", "1")))
        .withMessageContaining("amount is 2/3 EUR");
  }

  @Test
  void apportionments_differ_by_policy_and_step() {
    assertThat(CENTS)
        .isEqualTo(Apportionment.of(LARGEST_REMAINDER, Rational.parse("0.010")))
        .isNotEqualTo(Apportionment.inSmallestUnits(SEPARATE, Amounts.EUR))
        .isNotEqualTo(Apportionment.of(LARGEST_REMAINDER, Rational.ONE));
  }

  @Test
  void text_says_step_and_policy() {
    assertThat(CENTS).hasToString("in steps of 0.01, largest remainder");
  }

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }
}
