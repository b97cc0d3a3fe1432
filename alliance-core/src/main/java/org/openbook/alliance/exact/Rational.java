package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import com.google.common.math.BigIntegerMath;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers in lowest terms.
 *
 * <p>Not a floating-point number and not a decimal: a third stays a third, and nothing rounds
 * unless {@link #rounded} is called. Equal values are equal objects: {@code 0.50} equals {@code
 * 0.5} equals {@code 1/2}. Immutable and safe to share between threads.
 *
 * <p>Worked number: {@code 1/3 + 1/6 = 0.5}.
 */
public final class Rational implements Comparable<Rational> {
  /** 0. */
  public static final Rational ZERO = new Rational(0, 1);

  /** 1. */
  public static final Rational ONE = new Rational(1, 1);

  /** 100: the whole of a percentage. */
  public static final Rational HUNDRED = new Rational(100, 1);

  private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  // Most figures of a settlement fit into two longs, and longs are several times as fast as
  // BigInteger. Exactly one of the two forms is used: big is null whenever both parts fit.
  // Long.MIN_VALUE is never stored, so that a small number can always be negated.
  private final long numerator;
  private final long denominator;
  private final @Nullable Big big;

  private record Big(BigInteger numerator, BigInteger denominator) {}

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
  }

  private Rational(Big big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
  }

  // ---- factories ----

  /** A whole number. */
  public static Rational of(long value) {
    return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value)) : small(value, 1);
  }

  /**
   * A fraction.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Rational of(long numerator, long denominator) {
    return numerator == Long.MIN_VALUE || denominator <= 0
        ? of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
        : reduced(numerator, denominator);
  }

  /** A whole number of any size. */
  public static Rational of(BigInteger value) {
    return canonical(value, BigInteger.ONE);
  }

  /**
   * A fraction of any size.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException(
          "the denominator of %s/0 is 0; it must not be".formatted(numerator));
    }
    return reduced(numerator, denominator);
  }

  /**
   * The exact value of a decimal.
   *
   * @throws IllegalArgumentException if it has more than 1,000 digits before or after the mark:
   *     such a number is an accident or an attack ({@code 1e10000003})
   */
  public static Rational of(BigDecimal value) {
    NumberGrammar.requireBounded(value);
    return value.scale() <= 0
        ? of(value.toBigIntegerExact())
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** A percentage: {@code ofPercent("12.5")} is 0.125. */
  public static Rational ofPercent(String percent) {
    return parse(percent).dividedBy(HUNDRED);
  }

  /**
   * The number that a text stands for: digits with at most one {@code .} and an optional leading
   * {@code -}, or two whole numbers with a {@code /} between them, the second above 0. The inverse
   * of {@link #toString} within 1,000 digits.
   *
   * @throws IllegalArgumentException for anything else: an exponent, a plus sign, a space, a comma,
   *     or more than 1,000 digits before or after the mark
   */
  public static Rational parse(String text) {
    return NumberGrammar.parse(text);
  }

  /** The sum; 0 of nothing. */
  public static Rational sum(Iterable<Rational> values) {
    Rational sum = ZERO;
    for (Rational value : values) {
      sum = sum.plus(value);
    }
    return sum;
  }

  // ---- components ----

  /** The numerator in lowest terms; it carries the sign. */
  public BigInteger numerator() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator();
  }

  /** The denominator in lowest terms; 1 or more. */
  public BigInteger denominator() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator();
  }

  /** −1, 0 or 1. */
  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator().signum();
  }

  /** Whether this is 0. */
  public boolean isZero() {
    return signum() == 0;
  }

  /** Whether the denominator is 1. */
  public boolean isWhole() {
    return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
  }

  // ---- operations ----

  /** The sum. */
  public Rational plus(Rational other) {
    if (big == null && other.big == null) {
      Rational sum = smallSum(numerator, denominator, other.numerator, other.denominator);
      if (sum != null) {
        return sum;
      }
    }
    BigInteger d = denominator();
    BigInteger e = other.denominator();
    return reduced(numerator().multiply(e).add(other.numerator().multiply(d)), d.multiply(e));
  }

  /** The difference. */
  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  /** The product. */
  public Rational times(Rational other) {
    if (big == null && other.big == null) {
      Rational product = smallProduct(numerator, denominator, other.numerator, other.denominator);
      if (product != null) {
        return product;
      }
    }
    return reduced(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the divisor is 0
   */
  public Rational dividedBy(Rational divisor) {
    return times(divisor.inverted());
  }

  /**
   * One divided by this.
   *
   * @throws ArithmeticException if this is 0
   */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // they are swapped on purpose
  public Rational inverted() {
    if (isZero()) {
      throw new ArithmeticException("division by 0");
    }
    if (big == null) {
      return numerator > 0
          ? new Rational(denominator, numerator)
          : new Rational(-denominator, -numerator);
    }
    return reduced(big.denominator(), big.numerator());
  }

  /** The same size with the other sign. */
  public Rational negated() {
    return big == null
        ? small(-numerator, denominator)
        : canonical(big.numerator().negate(), big.denominator());
  }

  /** The size without the sign. */
  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /** The lesser of the two. */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of the two. */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The nearest multiple of a step in the sense of the rounding mode: {@code 2.345.rounded(0.01,
   * HALF_UP)} is 2.35.
   *
   * @throws IllegalArgumentException if the step is not above 0
   * @throws ArithmeticException if the mode is {@code UNNECESSARY} and this is not a multiple
   */
  public Rational rounded(Rational step, RoundingMode mode) {
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("rounding step is %s; a step is above 0".formatted(step));
    }
    return dividedBy(step).whole(mode).times(step);
  }

  /**
   * The nearest whole number in the sense of the rounding mode.
   *
   * @throws ArithmeticException if the mode is {@code UNNECESSARY} and this is not whole
   */
  public BigInteger toWhole(RoundingMode mode) {
    return whole(mode).numerator();
  }

  /**
   * The decimal with this many decimals, rounded by the mode.
   *
   * @throws ArithmeticException if the mode is {@code UNNECESSARY} and the value needs more
   *     decimals
   */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
  }

  /** Whether a decimal with finitely many digits has this value: true for 1/8, false for 1/3. */
  public boolean isDecimal() {
    return decimals() >= 0;
  }

  /**
   * The least number of decimals that writes this value in full, or −1 if none does: 2 for 1/4, −1
   * for 1/3.
   */
  public int decimals() {
    return big == null ? Decimals.of(denominator) : Decimals.of(big.denominator());
  }

  @Override
  public int compareTo(Rational other) {
    if (big == null && other.big == null) {
      return denominator == other.denominator
          ? Long.compare(numerator, other.numerator)
          : Overflow.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  /** Whether this is less than the other. */
  public boolean isLessThan(Rational other) {
    return compareTo(other) < 0;
  }

  /** Whether this is more than the other. */
  public boolean isMoreThan(Rational other) {
    return compareTo(other) > 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(big, that.big);
  }

  @Override
  public int hashCode() {
    return big == null ? Long.hashCode(31 * numerator + denominator) : big.hashCode();
  }

  /** The plain decimal if there is one ({@code 0.125}), otherwise the fraction ({@code 1/3}). */
  @Override
  public String toString() {
    if (big == null && denominator == 1) {
      return Long.toString(numerator);
    }
    int decimals = decimals();
    return decimals >= 0
        ? toDecimal(decimals, RoundingMode.UNNECESSARY).toPlainString()
        : numerator() + "/" + denominator();
  }

  private Rational whole(RoundingMode mode) {
    requireNonNull(mode, "mode");
    if (isWhole()) {
      return this;
    }
    return big == null
        ? of(LongMath.divide(numerator, denominator, mode))
        : of(BigIntegerMath.divide(big.numerator(), big.denominator(), mode));
  }

  // ---- the fast path; null means that it overflowed ----

  private static @Nullable Rational smallSum(long a, long b, long c, long d) {
    if (b == d) {
      long n = a + c;
      return Overflow.ofSum(a, c, n) ? null : reduced(n, b);
    }
    long g = gcd(b, d);
    long e = d / g;
    long f = b / g;
    if (Overflow.ofProduct(a, e) || Overflow.ofProduct(c, f) || Overflow.ofProduct(b, e)) {
      return null;
    }
    long n = a * e + c * f;
    if (Overflow.ofSum(a * e, c * f, n)) {
      return null;
    }
    // Only a factor of g can still be common (Knuth, TAOCP 4.5.1).
    long h = g == 1 ? 1 : gcd(Math.abs(n), g);
    return small(n / h, b / h * e);
  }

  private static @Nullable Rational smallProduct(long a, long b, long c, long d) {
    long g = d == 1 ? 1 : gcd(Math.abs(a), d);
    long h = b == 1 ? 1 : gcd(Math.abs(c), b);
    long x = a / g;
    long y = c / h;
    long z = b / h;
    long w = d / g;
    return Overflow.ofProduct(x, y) || Overflow.ofProduct(z, w) ? null : small(x * y, z * w);
  }

  private static long gcd(long a, long b) {
    // One division first: a is mostly an amount in cents, b mostly a small denominator.
    return LongMath.gcd(b, a % b);
  }

  private static Rational reduced(long n, long d) {
    if (d == 1) {
      return small(n, 1);
    }
    long g = gcd(Math.abs(n), d);
    return small(n / g, d / g);
  }

  private static Rational small(long n, long d) {
    return n == 0 ? ZERO : new Rational(n, d);
  }

  private static Rational reduced(BigInteger n, BigInteger d) {
    BigInteger g = d.signum() < 0 ? n.gcd(d).negate() : n.gcd(d);
    return canonical(n.divide(g), d.divide(g));
  }

  private static Rational canonical(BigInteger n, BigInteger d) {
    return n.abs().compareTo(MOST_LONG) <= 0 && d.compareTo(MOST_LONG) <= 0
        ? small(n.longValueExact(), d.longValueExact())
        : new Rational(new Big(n, d));
  }
}
