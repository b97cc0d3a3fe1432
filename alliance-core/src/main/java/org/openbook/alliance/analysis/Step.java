package org.openbook.alliance.analysis;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;

/**
 * What changes all at once at a place, and two numbers of the range between which it shows.
 *
 * @param size what comes after it less what comes before it
 * @param one a number before it
 * @param other a number after it
 */
record Step(Enclosure size, Rational one, Rational other) {
  /**
   * The steps at a breakpoint that are certain: over it, up to what is paid right there, and on
   * from that; at an end of the range only what lies inside. They show at numbers of the unit.
   */
  static List<Step> at(Piecewise values, int i, Rational unit) {
    Piecewise.Break at = values.breaks().get(i);
    Optional<Value> left = i == 0 ? Optional.empty() : Optional.of(values.between().get(i - 1));
    Optional<Value> right =
        i == values.between().size() ? Optional.empty() : Optional.of(values.between().get(i));
    List<Step> steps = new ArrayList<>();
    left.flatMap(
            l ->
                right.flatMap(
                    r -> of(at.place(), l, r, below(values, i, unit), above(values, i, unit))))
        .ifPresent(steps::add);
    // No fact is an irrational number, so what is paid right there never shows.
    if (at.place().isExact()) {
      Rational number = at.place().enclosure().low();
      left.flatMap(l -> of(at.place(), l, at.value(), below(values, i, unit), number))
          .ifPresent(steps::add);
      right
          .flatMap(r -> of(at.place(), at.value(), r, number, above(values, i, unit)))
          .ifPresent(steps::add);
    }
    return steps;
  }

  private static Optional<Step> of(
      Place place, Value from, Value to, Rational one, Rational other) {
    return difference(place, from, place, to)
        .filter(Step::isJump)
        .map(size -> new Step(size, one, other));
  }

  /** The greater of two; the first of equal ones. */
  static Step greater(Step a, Step b) {
    return b.size().magnitude().isMoreThan(a.size().magnitude()) ? b : a;
  }

  static boolean isJump(Enclosure size) {
    return !size.contains(Rational.ZERO);
  }

  /**
   * From the limit at one place to the limit at another, empty if one of them is a pole; at one
   * place equal limits give exactly 0.
   */
  static Optional<Enclosure> difference(Place at, Value from, Place then, Value to) {
    if (!(from instanceof Known one) || !(to instanceof Known other)) {
      return Optional.empty();
    }
    Rational radius = one.radius().plus(other.radius());
    Optional<Enclosure> apart =
        then.valueOf(other.function()).flatMap(b -> at.valueOf(one.function()).map(b::minus));
    Optional<Enclosure> size =
        apart.isPresent() && at.compareTo(then) == 0
            ? at.valueOf(other.function().minus(one.function()))
            : apart;
    return size.map(exact -> exact.widened(radius));
  }

  /** The nearest number of the unit on the stretch below a breakpoint; any if it has none. */
  static Rational below(Piecewise values, int i, Rational unit) {
    Place place = values.breaks().get(i).place();
    Place from = values.breaks().get(i - 1).place();
    BigInteger whole = place.enclosure().low().dividedBy(unit).toWhole(RoundingMode.CEILING);
    Rational near = Rational.of(whole.subtract(BigInteger.ONE)).times(unit);
    return Place.of(near).compareTo(from) > 0 ? near : from.between(place);
  }

  /** The nearest number of the unit on the stretch above a breakpoint; any if it has none. */
  static Rational above(Piecewise values, int i, Rational unit) {
    Place place = values.breaks().get(i).place();
    Place to = values.breaks().get(i + 1).place();
    BigInteger whole = place.enclosure().high().dividedBy(unit).toWhole(RoundingMode.FLOOR);
    Rational near = Rational.of(whole.add(BigInteger.ONE)).times(unit);
    return Place.of(near).compareTo(to) < 0 ? near : place.between(to);
  }

  /** Whether it goes from one side of a place to the other. */
  boolean showsBoth(Stretch where) {
    return Place.of(one).compareTo(where.from()) < 0 && where.to().compareTo(Place.of(other)) < 0;
  }

  /** What it is at least, whichever way it goes. */
  Rational least() {
    return size.contains(Rational.ZERO) ? Rational.ZERO : size.low().abs().min(size.high().abs());
  }
}
