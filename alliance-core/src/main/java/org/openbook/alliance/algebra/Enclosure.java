package org.openbook.alliance.algebra;

import org.openbook.alliance.exact.Rational;

/**
 * A number that is known exactly, or to lie between two others.
 *
 * <p>Not a measurement: the true number is never outside. Worked number: the square root of 2 lies
 * in 1.4…1.5; the product of 1…2 and −3…4 lies in −6…8.
 *
 * @param low the number is not below this
 * @param high the number is not above this
 */
public record Enclosure(Rational low, Rational high) {
  /** Refuses a low end above the high end. */
  public Enclosure {
    if (low.isMoreThan(high)) {
      throw new IllegalArgumentException(
          "enclosure is %s…%s; its low end is not above its high end".formatted(low, high));
    }
  }

  /** An exact number. */
  public static Enclosure of(Rational value) {
    return new Enclosure(value, value);
  }

  /** A number between two others. */
  public static Enclosure of(Rational low, Rational high) {
    return new Enclosure(low, high);
  }

  /** Whether the number is known exactly. */
  public boolean isExact() {
    return low.equals(high);
  }

  /** How far apart the ends are; 0 for an exact number. */
  public Rational width() {
    return high.minus(low);
  }

  /** The middle; of an exact number the number. */
  public Rational middle() {
    return isExact() ? low : low.plus(high).dividedBy(Rational.of(2));
  }

  /** The greatest size, without the sign, that the number can have. */
  public Rational magnitude() {
    return low.abs().max(high.abs());
  }

  /** Whether the number can be this. */
  public boolean contains(Rational value) {
    return !value.isLessThan(low) && !value.isMoreThan(high);
  }

  /** The sum of two numbers. */
  public Enclosure plus(Enclosure other) {
    return new Enclosure(low.plus(other.low), high.plus(other.high));
  }

  /** The difference of two numbers. */
  public Enclosure minus(Enclosure other) {
    return new Enclosure(low.minus(other.high), high.minus(other.low));
  }

  /** The product of two numbers. */
  public Enclosure times(Enclosure other) {
    if (isExact() && other.isExact()) {
      return of(low.times(other.low));
    }
    Rational a = low.times(other.low);
    Rational b = low.times(other.high);
    Rational c = high.times(other.low);
    Rational d = high.times(other.high);
    return new Enclosure(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /**
   * The quotient of two numbers.
   *
   * @throws ArithmeticException if the divisor can be 0
   */
  public Enclosure dividedBy(Enclosure divisor) {
    if (divisor.contains(Rational.ZERO)) {
      throw new ArithmeticException("division by %s, which can be 0".formatted(divisor));
    }
    return times(new Enclosure(divisor.high.inverted(), divisor.low.inverted()));
  }

  /** The number, give or take so much; so much is 0 or more. */
  public Enclosure widened(Rational radius) {
    return radius.isZero() ? this : new Enclosure(low.minus(radius), high.plus(radius));
  }

  /** Around both. */
  public Enclosure hull(Enclosure other) {
    return new Enclosure(low.min(other.low), high.max(other.high));
  }

  /** The number, or the two ends: {@code 1.4…1.5}. */
  @Override
  public String toString() {
    return isExact() ? low.toString() : low + "…" + high;
  }
}
