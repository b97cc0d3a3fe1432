package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.exact.Rational;

/** A part of the range from one place to another; both are the same for a single place. */
record Stretch(Place from, Place to) {
  /** The longest stretches on every cell of which the value is such. */
  static List<Stretch> where(Piecewise values, Predicate<Value> such) {
    List<Stretch> found = new ArrayList<>();
    Place start = null;
    for (int i = 0; i < values.breaks().size(); i++) {
      Piecewise.Break at = values.breaks().get(i);
      boolean last = i == values.between().size();
      if (such.test(at.value())) {
        start = start == null ? at.place() : start;
        if (last || !such.test(values.between().get(i))) {
          found.add(new Stretch(start, at.place()));
          start = null;
        }
      } else if (start != null) {
        found.add(new Stretch(start, at.place()));
        start = null;
      }
      if (!last && start == null && such.test(values.between().get(i))) {
        start = at.place();
      }
    }
    return found;
  }

  boolean isPlace() {
    return from.compareTo(to) == 0;
  }

  boolean endsAt(Place place) {
    return place.compareTo(from) == 0 || place.compareTo(to) == 0;
  }

  /** A number a quarter of the way, as far as there is a way. */
  Rational early() {
    return isPlace() ? from.enclosure().low() : from.between(Place.of(middle()));
  }

  Rational middle() {
    return isPlace() ? from.enclosure().low() : from.between(to);
  }

  /** A number three quarters of the way. */
  Rational late() {
    return isPlace() ? from.enclosure().high() : Place.of(middle()).between(to);
  }

  /** {@code from 40 to 50}, or {@code at 40}. */
  @Override
  public String toString() {
    return isPlace() ? "at %s".formatted(from) : "from %s to %s".formatted(from, to);
  }
}
