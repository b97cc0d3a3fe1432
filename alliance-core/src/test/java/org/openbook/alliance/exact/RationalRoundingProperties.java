package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.testing.Rationals;

/** Rounding and decimals against {@link BigDecimal}, in all modes. */
@StatisticsReport(onFailureOnly = true)
class RationalRoundingProperties {
  private static final Rational HALF = Rational.of(1, 2);

  @Property
  void whole_of_any_number_is_that_of_big_decimal_division(
      @ForAll("numbersAndTies") Rational value, @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY || value.isWhole());
    Rational rest = value.minus(Rational.of(value.toWhole(RoundingMode.FLOOR)));
    Statistics.label("rest, is negative")
        .collect(rest.isZero() ? "none" : HALF.compareTo(rest), value.signum() < 0)
        .coverage(
            of -> {
              of.check(0, true).percentage(p -> p > 1);
              of.check(0, false).percentage(p -> p > 1);
              of.check(-1, true).percentage(p -> p > 1);
              of.check(1, false).percentage(p -> p > 1);
              of.check("none", false).percentage(p -> p > 1);
            });

    assertThat(value.toWhole(mode)).isEqualTo(quotient(value, 0, mode).toBigIntegerExact());
  }

  @Property
  void decimal_of_any_number_is_that_of_big_decimal_division(
      @ForAll("numbersAndTies") Rational value,
      @ForAll RoundingMode mode,
      @ForAll @IntRange(min = -2, max = 12) int decimals) {
    Assume.that(mode != RoundingMode.UNNECESSARY);

    assertThat(value.toDecimal(decimals, mode)).isEqualTo(quotient(value, decimals, mode));
  }

  @Property
  void rounded_decimal_is_that_of_big_decimal_set_scale(
      @ForAll("bigDecimals") BigDecimal value,
      @ForAll RoundingMode mode,
      @ForAll @IntRange(min = 0, max = 8) int decimals) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    Rational step = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(decimals));

    assertThat(Rational.of(value).rounded(step, mode))
        .isEqualTo(Rational.of(value.setScale(decimals, mode)));
  }

  @Property
  void rounded_to_any_step_is_a_multiple_less_than_a_step_away(
      @ForAll("numbersAndTies") Rational value,
      @ForAll("steps") Rational step,
      @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    Rational rounded = value.rounded(step, mode);
    Rational moved = rounded.minus(value);

    assertThat(rounded.dividedBy(step).isWhole()).isTrue();
    assertThat(moved.abs()).isLessThan(step);
    if (mode.name().startsWith("HALF")) {
      assertThat(moved.abs()).isLessThanOrEqualTo(step.times(HALF));
    }
    assertThat(rounded.rounded(step, mode)).isEqualTo(rounded);
    assertThat(value.negated().rounded(step, mirrored(mode))).isEqualTo(rounded.negated());
  }

  @Property
  void rounded_without_need_passes_multiples_and_refuses_others(
      @ForAll("numbersAndTies") Rational value, @ForAll("steps") Rational step) {
    if (value.dividedBy(step).isWhole()) {
      assertThat(value.rounded(step, RoundingMode.UNNECESSARY)).isEqualTo(value);
    } else {
      assertThatThrownBy(() -> value.rounded(step, RoundingMode.UNNECESSARY))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void decimals_is_the_least_scale_that_holds_the_value(
      @ForAll @IntRange(max = 70) int twos,
      @ForAll @IntRange(max = 40) int fives,
      @ForAll("otherFactors") long other,
      @ForAll("numerators") long numerator) {
    BigInteger denominator =
        BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives)).multiply(big(other));
    Rational value = Rational.of(big(numerator), denominator);
    int decimals = value.decimals();
    Statistics.label("is decimal, fits longs")
        .collect(decimals >= 0, value.denominator().bitLength() < 64)
        .coverage(
            of -> {
              of.check(true, true).percentage(p -> p > 1);
              of.check(true, false).percentage(p -> p > 1);
              of.check(false, true).percentage(p -> p > 1);
              of.check(false, false).percentage(p -> p > 1);
            });

    assertThat(decimals).isEqualTo(leastScale(value, 110));
    assertThat(value.isDecimal()).isEqualTo(decimals >= 0);
  }

  @Provide
  Arbitrary<Rational> numbersAndTies() {
    Arbitrary<Rational> ties =
        Arbitraries.longs().map(n -> Rational.of(n).plus(HALF)).filter(n -> !n.isWhole());
    Arbitrary<Rational> smallTies =
        Arbitraries.longs().between(-9, 9).map(n -> Rational.of(n).plus(HALF));
    return Arbitraries.oneOf(Rationals.any(), ties, smallTies);
  }

  @Provide
  Arbitrary<Rational> steps() {
    return Arbitraries.oneOf(
        Arbitraries.of(Rational.of(1, 100), Rational.of(1, 20), Rational.ONE, Rational.of(1, 3)),
        Rationals.positive());
  }

  @Provide
  Arbitrary<BigDecimal> bigDecimals() {
    Arbitrary<BigInteger> unscaled =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers(), Arbitraries.longs().map(n -> big(n / 10 * 10 + 5)));
    return Combinators.combine(unscaled, Arbitraries.integers().between(-3, 12))
        .as(BigDecimal::new);
  }

  @Provide
  Arbitrary<Long> otherFactors() {
    return Arbitraries.of(1L, 1L, 3L, 7L, 11L);
  }

  @Provide
  Arbitrary<Long> numerators() {
    return Arbitraries.of(1L, -1L, 13L, -17L);
  }

  private static int leastScale(Rational value, int most) {
    Rational ten = Rational.of(10);
    Rational scaled = value;
    for (int scale = 0; scale <= most; scale++) {
      if (scaled.isWhole()) {
        return scale;
      }
      scaled = scaled.times(ten);
    }
    return -1;
  }

  private static RoundingMode mirrored(RoundingMode mode) {
    return switch (mode) {
      case CEILING -> RoundingMode.FLOOR;
      case FLOOR -> RoundingMode.CEILING;
      default -> mode;
    };
  }

  private static BigDecimal quotient(Rational value, int decimals, RoundingMode mode) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), decimals, mode);
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
