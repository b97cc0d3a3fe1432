package org.openbook.alliance.algebra;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/**
 * A polynomial divided by another, in lowest terms: what sums, products and quotients of one
 * unknown come to.
 *
 * <p>Not defined where its denominator is 0. Equal functions are equal objects: (x² − 1) ÷ (x − 1)
 * is x + 1. Worked number: 100 ÷ x is 25 at 4, and falls by 6.25 there.
 */
public final class RationalFunction {
  /** 0. */
  public static final RationalFunction ZERO = constant(Rational.ZERO);

  private final Polynomial numerator;
  private final Polynomial denominator;

  private RationalFunction(Polynomial numerator, Polynomial denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** A number. */
  public static RationalFunction constant(Rational value) {
    return of(Polynomial.of(value));
  }

  /** A polynomial. */
  public static RationalFunction of(Polynomial polynomial) {
    polynomial.degree(); // refuses null where it is given
    return new RationalFunction(polynomial, Polynomial.ONE);
  }

  /**
   * A polynomial divided by another.
   *
   * @throws ArithmeticException if the denominator is 0 everywhere
   */
  public static RationalFunction of(Polynomial numerator, Polynomial denominator) {
    if (denominator.isZero()) {
      throw new ArithmeticException("division by 0");
    }
    if (denominator.degree() == 0) {
      return of(numerator.times(denominator.leading().inverted()));
    }
    Polynomial common = numerator.gcd(denominator);
    Polynomial below = denominator.dividedBy(common).quotient();
    Rational scale = below.leading().inverted();
    return new RationalFunction(
        numerator.dividedBy(common).quotient().times(scale), below.times(scale));
  }

  // ---- components ----

  /** What is divided. */
  public Polynomial numerator() {
    return numerator;
  }

  /** What it is divided by; its leading coefficient is 1. */
  public Polynomial denominator() {
    return denominator;
  }

  /** Whether it is the same number everywhere. */
  public boolean isConstant() {
    return denominator.degree() == 0 && numerator.degree() <= 0;
  }

  /** Whether it is 0 everywhere. */
  public boolean isZero() {
    return numerator.isZero();
  }

  private boolean isPolynomial() {
    return denominator.degree() == 0;
  }

  // ---- arithmetic ----

  /** The sum. */
  public RationalFunction plus(RationalFunction other) {
    if (isPolynomial() && other.isPolynomial()) {
      return of(numerator.plus(other.numerator));
    }
    return of(
        numerator.times(other.denominator).plus(other.numerator.times(denominator)),
        denominator.times(other.denominator));
  }

  /** The difference. */
  public RationalFunction minus(RationalFunction other) {
    if (isPolynomial() && other.isPolynomial()) {
      return of(numerator.minus(other.numerator));
    }
    return plus(other.times(Rational.of(-1)));
  }

  /** The product. */
  public RationalFunction times(RationalFunction other) {
    if (isPolynomial() && other.isPolynomial()) {
      return of(numerator.times(other.numerator));
    }
    return of(numerator.times(other.numerator), denominator.times(other.denominator));
  }

  /** This times a number. */
  public RationalFunction times(Rational factor) {
    return factor.equals(Rational.ONE)
        ? this
        : new RationalFunction(
            numerator.times(factor), factor.isZero() ? Polynomial.ONE : denominator);
  }

  /** This plus a number. */
  public RationalFunction plus(Rational summand) {
    return summand.isZero() ? this : plus(constant(summand));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the divisor is 0 everywhere
   */
  public RationalFunction dividedBy(RationalFunction divisor) {
    return of(numerator.times(divisor.denominator), denominator.times(divisor.numerator));
  }

  /** How fast it rises. */
  public RationalFunction derivative() {
    if (isPolynomial()) {
      return of(numerator.derivative());
    }
    return of(
        numerator.derivative().times(denominator).minus(numerator.times(denominator.derivative())),
        denominator.times(denominator));
  }

  // ---- values ----

  /**
   * The value at a number.
   *
   * @throws ArithmeticException at a pole
   */
  public Rational valueAt(Rational x) {
    Rational value = numerator.valueAt(x);
    return isPolynomial() ? value : value.dividedBy(denominator.valueAt(x));
  }

  /** Around every value over a range; empty if the denominator may be 0 there. */
  public Optional<Enclosure> over(Enclosure range) {
    Enclosure values = numerator.over(range);
    if (isPolynomial()) {
      return Optional.of(values);
    }
    Enclosure below = denominator.over(range);
    return below.contains(Rational.ZERO) ? Optional.empty() : Optional.of(values.dividedBy(below));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RationalFunction that
            && numerator.equals(that.numerator)
            && denominator.equals(that.denominator));
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** {@code 0.5·x − 3}, or {@code (100) ÷ (x)}. */
  @Override
  public String toString() {
    return isPolynomial() ? numerator.toString() : "(" + numerator + ") ÷ (" + denominator + ")";
  }
}
