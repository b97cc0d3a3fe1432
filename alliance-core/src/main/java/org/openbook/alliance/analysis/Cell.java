package org.openbook.alliance.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;

/** One place of the range, or all between two neighbouring places without them. */
final class Cell {
  private final Place from;
  private final Place to;
  private final boolean isPoint;
  private @Nullable Rational sample;

  private Cell(Place from, Place to, boolean isPoint) {
    this.from = from;
    this.to = to;
    this.isPoint = isPoint;
  }

  static Cell point(Place place) {
    return new Cell(place, place, true);
  }

  static Cell between(Place from, Place to) {
    return new Cell(from, to, false);
  }

  boolean isPoint() {
    return isPoint;
  }

  Place from() {
    return from;
  }

  Place to() {
    return to;
  }

  /** Some number between the two places. */
  Rational sample() {
    Rational known = sample;
    if (known == null) {
      known = from.between(to);
      sample = known;
    }
    return known;
  }

  /** The sign of a function that is 0 nowhere inside, or everywhere. */
  int sign(RationalFunction function) {
    if (function.isConstant()) {
      return function.numerator().coefficient(0).signum();
    }
    return isPoint
        ? from.signOf(function.numerator()) * from.signOf(function.denominator())
        : function.valueAt(sample()).signum();
  }

  /** Around every value of a function here; empty if nothing bounds it. */
  Optional<Enclosure> bounds(RationalFunction function) {
    if (function.isConstant()) {
      return Optional.of(Enclosure.of(function.numerator().coefficient(0)));
    }
    return isPoint ? from.valueOf(function) : function.over(from.enclosure().hull(to.enclosure()));
  }

  /** The greatest size that a function has here; empty if nothing bounds it. */
  Optional<Rational> most(RationalFunction function) {
    return bounds(function).map(Enclosure::magnitude);
  }
}
