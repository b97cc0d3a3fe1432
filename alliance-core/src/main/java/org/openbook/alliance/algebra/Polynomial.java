package org.openbook.alliance.algebra;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/**
 * A polynomial of one unknown with rational coefficients.
 *
 * <p>Not a formula: it has no unit and no name. Worked numbers: x² − 2 is −1 at 1 and 2 at 2; its
 * root between them is no rational number and is enclosed.
 */
public final class Polynomial {
  /** 0. */
  public static final Polynomial ZERO = new Polynomial();

  /** 1. */
  public static final Polynomial ONE = new Polynomial(Rational.ONE);

  /** The unknown itself. */
  public static final Polynomial X = new Polynomial(Rational.ZERO, Rational.ONE);

  private final Rational[] coefficients;

  // The last coefficient is never 0.
  private Polynomial(Rational... coefficients) {
    this.coefficients = coefficients;
  }

  /** The polynomial with these coefficients, that of x⁰ first: −2, 0, 1 is x² − 2. */
  public static Polynomial of(Rational... lowestFirst) {
    return trimmed(Stream.of(lowestFirst).toArray(Rational[]::new));
  }

  private static Polynomial trimmed(Rational... lowestFirst) {
    int length = lowestFirst.length;
    while (length > 0 && lowestFirst[length - 1].isZero()) {
      length--;
    }
    if (length == 0) {
      return ZERO;
    }
    return new Polynomial(
        length == lowestFirst.length ? lowestFirst : Arrays.copyOf(lowestFirst, length));
  }

  // ---- components ----

  /** The highest power; −1 for 0. */
  public int degree() {
    return coefficients.length - 1;
  }

  /** Whether this is 0 everywhere. */
  public boolean isZero() {
    return coefficients.length == 0;
  }

  /** The coefficient of a power; 0 above the degree. */
  public Rational coefficient(int power) {
    return power < coefficients.length ? coefficients[power] : Rational.ZERO;
  }

  /** The coefficient of the highest power; 0 for 0. */
  public Rational leading() {
    return coefficient(Math.max(0, degree()));
  }

  // ---- arithmetic ----

  /** The sum. */
  public Polynomial plus(Polynomial other) {
    Rational[] sum = new Rational[Math.max(coefficients.length, other.coefficients.length)];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = coefficient(i).plus(other.coefficient(i));
    }
    return trimmed(sum);
  }

  /** The difference. */
  public Polynomial minus(Polynomial other) {
    Rational[] difference = new Rational[Math.max(coefficients.length, other.coefficients.length)];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = coefficient(i).minus(other.coefficient(i));
    }
    return trimmed(difference);
  }

  /** The product. */
  public Polynomial times(Polynomial other) {
    if (other.isZero() || isZero()) {
      return ZERO;
    }
    Rational[] product = new Rational[degree() + other.degree() + 1];
    Arrays.fill(product, Rational.ZERO);
    for (int i = 0; i < coefficients.length; i++) {
      for (int k = 0; k < other.coefficients.length; k++) {
        product[i + k] = product[i + k].plus(coefficients[i].times(other.coefficients[k]));
      }
    }
    return trimmed(product);
  }

  /** This times a number. */
  public Polynomial times(Rational factor) {
    return trimmed(Stream.of(coefficients).map(factor::times).toArray(Rational[]::new));
  }

  /** The derivative. */
  public Polynomial derivative() {
    Rational[] slopes = new Rational[Math.max(0, degree())];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = coefficients[i + 1].times(Rational.of(i + 1L));
    }
    return trimmed(slopes);
  }

  /** The quotient of a division with remainder, and the remainder. */
  record Division(Polynomial quotient, Polynomial remainder) {}

  Division dividedBy(Polynomial divisor) {
    Rational[] rest = coefficients.clone();
    Rational[] quotient = new Rational[Math.max(0, degree() - divisor.degree() + 1)];
    Rational scale = divisor.leading().inverted();
    for (int i = quotient.length - 1; i >= 0; i--) {
      quotient[i] = rest[i + divisor.degree()].times(scale);
      for (int k = 0; k <= divisor.degree(); k++) {
        rest[i + k] = rest[i + k].minus(quotient[i].times(divisor.coefficients[k]));
      }
    }
    return new Division(trimmed(quotient), trimmed(rest));
  }

  /** The greatest common divisor, its leading coefficient 1; of 0 and 0 it is 0. */
  public Polynomial gcd(Polynomial other) {
    Polynomial a = this;
    Polynomial b = other;
    while (!b.isZero()) {
      Polynomial rest = a.dividedBy(b).remainder();
      a = b;
      b = rest.monic();
    }
    return a.monic();
  }

  Polynomial monic() {
    return isZero() || leading().equals(Rational.ONE) ? this : times(leading().inverted());
  }

  // ---- values and roots ----

  /** The value at a number. */
  public Rational valueAt(Rational x) {
    requireNonNull(x, "x");
    if (isZero()) {
      return Rational.ZERO;
    }
    Rational value = coefficients[degree()];
    for (int i = degree() - 1; i >= 0; i--) {
      value = value.times(x).plus(coefficients[i]);
    }
    return value;
  }

  /** Around every value over a range; not always the least such, but smaller for smaller ranges. */
  public Enclosure over(Enclosure range) {
    requireNonNull(range, "range");
    Enclosure values = Enclosure.of(leading());
    for (int i = degree() - 1; i >= 0; i--) {
      values = values.times(range).plus(Enclosure.of(coefficients[i]));
    }
    return values;
  }

  /**
   * Every place strictly between two others where this is 0, in rising order; none if this is 0
   * everywhere.
   */
  public List<Place> roots(Place from, Place to) {
    List<Place> inside = new ArrayList<>();
    for (Place root : Isolation.roots(this, from.enclosure().hull(to.enclosure()))) {
      if (root.compareTo(from) > 0 && root.compareTo(to) < 0) {
        inside.add(root);
      }
    }
    return inside;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Polynomial that && Arrays.equals(coefficients, that.coefficients));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coefficients);
  }

  /** The highest power first: {@code x² − 2}. */
  @Override
  public String toString() {
    if (isZero()) {
      return "0";
    }
    StringBuilder text = new StringBuilder();
    for (int i = degree(); i >= 0; i--) {
      if (!coefficients[i].isZero()) {
        append(text, coefficients[i], i);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Rational coefficient, int power) {
    if (text.length() > 0) {
      text.append(coefficient.signum() < 0 ? " − " : " + ");
    } else if (coefficient.signum() < 0) {
      text.append('−');
    }
    Rational size = coefficient.abs();
    boolean isWritten = power == 0 || !size.equals(Rational.ONE);
    text.append(isWritten ? size.toString() : "").append(isWritten && power > 0 ? "·" : "");
    text.append(
        switch (power) {
          case 0 -> "";
          case 1 -> "x";
          case 2 -> "x²";
          case 3 -> "x³";
          default -> "x^" + power;
        });
  }
}
