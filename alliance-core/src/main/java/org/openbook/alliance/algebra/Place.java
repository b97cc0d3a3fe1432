package org.openbook.alliance.algebra;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/**
 * A place on a line: a rational number, or a root of a polynomial that is none and is enclosed.
 *
 * <p>Not an approximation: which of two places comes first, and the sign of a polynomial at a
 * place, are decided exactly. Worked number: the root of x² − 2 above 0 lies before 1.5, and x⁴ − 4
 * is 0 there.
 */
public final class Place implements Comparable<Place> {
  /** An enclosed place is known at least this exactly: a billionth. */
  public static final Rational WIDTH = Rational.of(1, 1_000_000_000);

  private static final Rational HALF = Rational.of(1, 2);

  private final Rational low;
  private final Rational high;
  private final @Nullable Polynomial root;

  /** A root without a rational value: the only one strictly between two numbers; square-free. */
  Place(Rational low, Rational high, Polynomial root) {
    this.low = low;
    this.high = high;
    this.root = root;
  }

  private Place(Rational value) {
    this.low = value;
    this.high = value;
    this.root = null;
  }

  /** The place of a number. */
  public static Place of(Rational value) {
    value.signum(); // refuses null where it is given
    return new Place(value);
  }

  /** Whether the place is a rational number. */
  public boolean isExact() {
    return root == null;
  }

  /** The number, or what encloses it. */
  public Enclosure enclosure() {
    return Enclosure.of(low, high);
  }

  /** The same place, enclosed half as wide. */
  Place halved() {
    Polynomial of = root;
    if (of == null) {
      return this;
    }
    Rational middle = low.plus(high).times(HALF);
    int sign = of.valueAt(middle).signum();
    if (sign == 0) {
      return new Place(middle);
    }
    return sign == of.valueAt(low).signum()
        ? new Place(middle, high, of)
        : new Place(low, middle, of);
  }

  Place narrowed() {
    Place narrow = this;
    while (narrow.enclosure().width().isMoreThan(WIDTH)) {
      narrow = narrow.halved();
    }
    return narrow;
  }

  /** A rational number strictly between this and a later place. */
  public Rational between(Place later) {
    if (compareTo(later) >= 0) {
      throw new IllegalArgumentException(
          "%s does not come after %s; a number lies between a place and a later one"
              .formatted(later, this));
    }
    Place left = this;
    Place right = later;
    while (!left.high.isLessThan(right.low)) {
      left = left.halved();
      right = right.halved();
    }
    return left.high.plus(right.low).times(HALF);
  }

  /** The sign of a polynomial here: −1, 0 or 1. */
  public int signOf(Polynomial polynomial) {
    Polynomial own = root;
    if (own == null) {
      return polynomial.valueAt(low).signum();
    }
    if (polynomial.isZero() || isRootOf(polynomial, own)) {
      return 0;
    }
    Place narrow = this;
    while (polynomial.over(narrow.enclosure()).contains(Rational.ZERO)) {
      narrow = narrow.halved();
    }
    return polynomial.over(narrow.enclosure()).low().signum();
  }

  private boolean isRootOf(Polynomial polynomial, Polynomial own) {
    Polynomial common = polynomial.gcd(own);
    return common.degree() > 0 && common.valueAt(low).signum() * common.valueAt(high).signum() < 0;
  }

  /** The value of a rational function here; empty at a pole. */
  public Optional<Enclosure> valueOf(RationalFunction function) {
    if (signOf(function.denominator()) == 0) {
      return Optional.empty();
    }
    Place narrow = this;
    Optional<Enclosure> value = function.over(enclosure());
    while (value.isEmpty() || value.get().width().isMoreThan(WIDTH)) {
      narrow = narrow.halved();
      value = function.over(narrow.enclosure());
    }
    return value;
  }

  @Override
  public int compareTo(Place other) {
    Polynomial own = root;
    Polynomial others = other.root;
    if (this == other) {
      return 0;
    }
    if (!high.isMoreThan(other.low) && (own != null || others != null || !equalEnds(other))) {
      return -1;
    }
    if (!other.high.isMoreThan(low) && (own != null || others != null || !equalEnds(other))) {
      return 1;
    }
    if (own == null || others == null) {
      return own == null && others == null ? low.compareTo(other.low) : apart(other);
    }
    return areTheSame(other, own.gcd(others)) ? 0 : apart(other);
  }

  private boolean equalEnds(Place other) {
    return low.equals(other.low) && high.equals(other.high);
  }

  // Both are the only root of their own polynomial there; a common root in both is both.
  private boolean areTheSame(Place other, Polynomial common) {
    if (common.degree() <= 0) {
      return false;
    }
    Rational from = low.max(other.low);
    Rational to = high.min(other.high);
    return common.valueAt(from).signum() * common.valueAt(to).signum() < 0;
  }

  private int apart(Place other) {
    Place one = this;
    Place two = other;
    while (one.high.isMoreThan(two.low) && two.high.isMoreThan(one.low)) {
      one = one.halved();
      two = two.halved();
    }
    return one.high.isMoreThan(two.low) ? 1 : -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && compareTo(that) == 0;
  }

  /** Of equal places equal, although their polynomials may differ: their whole part decides. */
  @Override
  public int hashCode() {
    Place narrow = this;
    while (!narrow.floor(narrow.low).equals(narrow.floor(narrow.high))) {
      narrow = narrow.halved();
    }
    return narrow.floor(narrow.low).hashCode();
  }

  private BigInteger floor(Rational end) {
    return end.toWhole(RoundingMode.FLOOR);
  }

  /** The number, or the two that enclose it. */
  @Override
  public String toString() {
    return enclosure().toString();
  }
}
