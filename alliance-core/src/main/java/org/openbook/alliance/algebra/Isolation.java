package org.openbook.alliance.algebra;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;

/**
 * Finds the roots of a polynomial in a closed range: rational ones exactly, others between two
 * rational numbers that enclose no second root (Sturm's theorem and bisection).
 */
final class Isolation {
  private final Polynomial polynomial;
  private final List<Polynomial> sturm = new ArrayList<>();
  private final BigInteger leading;
  private final List<Place> found = new ArrayList<>();

  // Square-free, so that every root changes the sign.
  private Isolation(Polynomial squareFree) {
    this.polynomial = squareFree;
    this.leading = wholeLeading(squareFree);
    Polynomial a = squareFree;
    Polynomial b = squareFree.derivative();
    while (!a.isZero()) {
      sturm.add(a);
      Polynomial rest = b.isZero() ? Polynomial.ZERO : a.dividedBy(b).remainder();
      a = b;
      b = scaledDown(rest).times(Rational.of(-1));
    }
  }

  static List<Place> roots(Polynomial polynomial, Enclosure range) {
    if (polynomial.degree() <= 0) {
      return List.of();
    }
    if (polynomial.degree() == 1) {
      Rational root = polynomial.coefficient(0).dividedBy(polynomial.leading()).negated();
      return List.of(Place.of(root));
    }
    Isolation isolation = new Isolation(squareFree(polynomial));
    isolation.search(range.low().minus(Rational.ONE), range.high().plus(Rational.ONE));
    Collections.sort(isolation.found);
    return isolation.found;
  }

  private static Polynomial squareFree(Polynomial polynomial) {
    Polynomial common = polynomial.gcd(polynomial.derivative());
    return common.degree() <= 0
        ? polynomial.monic()
        : polynomial.dividedBy(common).quotient().monic();
  }

  // Only the sign of a remainder counts; without its content the coefficients stay short.
  private static Polynomial scaledDown(Polynomial remainder) {
    return remainder.isZero() ? remainder : remainder.times(remainder.leading().abs().inverted());
  }

  /** The leading coefficient after clearing denominators: a multiple of every root's. */
  private static BigInteger wholeLeading(Polynomial monic) {
    BigInteger all = BigInteger.ONE;
    for (int i = 0; i <= monic.degree(); i++) {
      BigInteger denominator = monic.coefficient(i).denominator();
      all = all.multiply(denominator.divide(all.gcd(denominator)));
    }
    return all;
  }

  private void search(Rational low, Rational high) {
    int count = variations(low) - variations(high);
    if (count == 1) {
      isolate(low, high);
    } else if (count > 1) {
      Rational middle = Enclosure.of(low, high).middle();
      search(low, middle);
      search(middle, high);
    }
  }

  /** One root lies above low and not above high; low may be another root. */
  private void isolate(Rational low, Rational high) {
    if (polynomial.valueAt(high).isZero()) {
      found.add(Place.of(high));
      return;
    }
    Rational start = low;
    Rational end = high;
    while (polynomial.valueAt(start).isZero()) {
      Rational middle = Enclosure.of(start, end).middle();
      if (polynomial.valueAt(middle).isZero()) {
        found.add(Place.of(middle));
        return;
      }
      if (variations(start) == variations(middle)) {
        start = middle;
      } else {
        end = middle;
      }
    }
    found.add(exactOrEnclosed(new Place(start, end, polynomial)));
  }

  // A rational root is a whole number of parts of the leading coefficient.
  private Place exactOrEnclosed(Place root) {
    Rational parts = Rational.of(leading);
    Place narrow = root;
    while (!narrow.isExact() && !narrow.enclosure().width().times(parts).isLessThan(Rational.ONE)) {
      narrow = narrow.halved();
    }
    return narrow.isExact() ? narrow : candidate(narrow, parts).orElseGet(narrow::narrowed);
  }

  private Optional<Place> candidate(Place narrow, Rational parts) {
    Rational low = narrow.enclosure().low().times(parts);
    Rational root = Rational.of(low.toWhole(RoundingMode.CEILING)).dividedBy(parts);
    boolean inside = narrow.enclosure().contains(root);
    return inside && polynomial.valueAt(root).isZero()
        ? Optional.of(Place.of(root))
        : Optional.empty();
  }

  private int variations(Rational at) {
    int count = 0;
    int last = 0;
    for (Polynomial member : sturm) {
      int sign = member.valueAt(at).signum();
      if (sign != 0) {
        count += last != 0 && sign != last ? 1 : 0;
        last = sign;
      }
    }
    return count;
  }
}
