package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.openbook.alliance.exact.testing.ExactDomain;

/** The arithmetic against the rationals of Apache Commons Numbers. */
@Domain(ExactDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class RationalProperties {
  private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  @Property
  void parts_of_any_number_are_in_lowest_terms(@ForAll Rational a) {
    assertThat(a.denominator()).isPositive();
    assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(a.isWhole()).isEqualTo(a.denominator().equals(BigInteger.ONE));
    assertThat(a.isZero()).isEqualTo(a.numerator().signum() == 0);
    assertThat(a.signum()).isEqualTo(a.numerator().signum());
  }

  @Property
  void of_parts_in_any_terms_is_the_oracles_fraction(
      @ForAll Rational a, @ForAll("factors") long factor) {
    BigInteger f = BigInteger.valueOf(factor);
    BigInteger n = a.numerator().multiply(f);
    BigInteger d = a.denominator().multiply(f);

    assertThat(Rational.of(n, d)).isEqualTo(a);
    if (n.bitLength() < 64 && d.bitLength() < 64) {
      assertThat(Rational.of(n.longValue(), d.longValue())).isEqualTo(a);
    }
    if (a.isWhole()) {
      assertThat(Rational.of(a.numerator())).isEqualTo(a);
    }
  }

  @Provide
  Arbitrary<Long> factors() {
    return Arbitraries.of(1L, -1L, 2L, -3L, 10L, Long.MAX_VALUE, Long.MIN_VALUE);
  }

  @Property
  void sum_is_the_oracles(@ForAll Tuple2<Rational, Rational> pair) {
    collectForms(pair, Rational::plus);
    agree(pair, pair.get1().plus(pair.get2()), BigFraction::add);
  }

  @Property
  void difference_is_the_oracles(@ForAll Tuple2<Rational, Rational> pair) {
    collectForms(pair, Rational::minus);
    agree(pair, pair.get1().minus(pair.get2()), BigFraction::subtract);
  }

  @Property
  void product_is_the_oracles(@ForAll Tuple2<Rational, Rational> pair) {
    collectForms(pair, Rational::times);
    agree(pair, pair.get1().times(pair.get2()), BigFraction::multiply);
  }

  @Property
  void quotient_is_the_oracles(@ForAll Tuple2<Rational, Rational> pair) {
    if (pair.get2().isZero()) {
      assertThatThrownBy(() -> pair.get1().dividedBy(pair.get2()))
          .isInstanceOf(ArithmeticException.class)
          .hasMessage("division by 0");
      return;
    }
    collectForms(pair, Rational::dividedBy);
    agree(pair, pair.get1().dividedBy(pair.get2()), BigFraction::divide);
  }

  @Property
  void negated_abs_and_inverted_are_the_oracles(@ForAll Rational a) {
    assertThat(oracle(a.negated())).isEqualTo(oracle(a).negate());
    assertThat(oracle(a.abs())).isEqualTo(oracle(a).abs());
    if (!a.isZero()) {
      assertThat(oracle(a.inverted())).isEqualTo(oracle(a).reciprocal());
      assertThat(a.inverted().inverted()).isEqualTo(a);
    }
  }

  @Property
  void order_is_the_oracles(@ForAll Tuple2<Rational, Rational> pair) {
    Rational a = pair.get1();
    Rational b = pair.get2();
    int order = order(a, b);
    Statistics.label("order")
        .collect(order)
        .coverage(
            of -> {
              of.check(-1).count(n -> n > 0);
              of.check(0).count(n -> n > 0);
              of.check(1).count(n -> n > 0);
            });

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(order);
    assertThat(a.isLessThan(b)).isEqualTo(order < 0);
    assertThat(a.isMoreThan(b)).isEqualTo(order > 0);
    assertThat(a.min(b)).isEqualTo(order <= 0 ? a : b);
    assertThat(a.max(b)).isEqualTo(order >= 0 ? a : b);
  }

  @Property
  void equality_is_equality_of_value(@ForAll Tuple2<Rational, Rational> pair) {
    Rational a = pair.get1();
    Rational b = pair.get2();

    assertThat(a.equals(b)).isEqualTo(order(a, b) == 0);
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
  }

  @Property
  void number_reached_by_a_detour_is_the_same_object_in_every_respect(
      @ForAll Tuple2<Rational, Rational> pair) {
    Rational a = pair.get1();
    Rational b = pair.get2();
    Statistics.label("detour through the big form")
        .collect(isLong(a) && !isLong(a.plus(b)))
        .coverage(of -> of.check(true).percentage(p -> p > 1));

    assertSame(a.plus(b).minus(b), a);
    assertSame(a.negated().negated(), a);
    if (!b.isZero()) {
      assertSame(a.times(b).dividedBy(b), a);
    }
  }

  @Property
  void sum_of_many_is_their_sum_one_by_one(@ForAll @Size(max = 9) List<Rational> values) {
    BigFraction sum = BigFraction.ZERO;
    for (Rational value : values) {
      sum = sum.add(oracle(value));
    }
    assertThat(oracle(Rational.sum(values))).isEqualTo(sum);
  }

  private static void assertSame(Rational actual, Rational expected) {
    assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected + "");
  }

  private static void agree(
      Tuple2<Rational, Rational> pair, Rational actual, BinaryOperator<BigFraction> operation) {
    BigFraction expected = operation.apply(oracle(pair.get1()), oracle(pair.get2()));
    assertThat(oracle(actual)).isEqualTo(expected);
    assertThat(actual.denominator()).isPositive();
    assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
  }

  /** All ways from the form that fits two longs and the one that does not to either of them. */
  private static void collectForms(
      Tuple2<Rational, Rational> pair, BinaryOperator<Rational> operation) {
    boolean result = isLong(operation.apply(pair.get1(), pair.get2()));
    Statistics.label("long forms: operands, result")
        .collect(isLong(pair.get1()), isLong(pair.get2()), result)
        .coverage(
            of -> {
              of.check(true, true, true).percentage(p -> p > 1);
              of.check(true, true, false).percentage(p -> p > 1);
              of.check(true, false, false).percentage(p -> p > 1);
              of.check(false, true, false).percentage(p -> p > 1);
              of.check(false, false, true).percentage(p -> p > 1);
              of.check(false, false, false).percentage(p -> p > 1);
            });
  }

  private static boolean isLong(Rational a) {
    return a.numerator().abs().max(a.denominator()).compareTo(MOST_LONG) <= 0;
  }

  /** By the sign of the difference: the oracle's own compareTo (1.2) ignores signs. */
  private static int order(Rational a, Rational b) {
    return oracle(a).subtract(oracle(b)).signum();
  }

  private static BigFraction oracle(Rational a) {
    return BigFraction.of(a.numerator(), a.denominator());
  }
}
