package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.RationalFunction;

/**
 * A part's value along the range: breakpoints in rising order, the ends of the range among them,
 * the value at each, and the value between each two.
 *
 * @param breaks one or more than two
 * @param between one fewer than the breakpoints
 */
record Piecewise(List<Break> breaks, List<Value> between) {
  /** A breakpoint: where, the value there, and the parts that made it one. */
  record Break(Place place, Value value, List<Integer> causes) {}

  static Piecewise everywhere(Place from, Place to, Value value) {
    return new Piecewise(
        List.of(
            new Break(from, localized(value, from), List.of()),
            new Break(to, localized(value, to), List.of())),
        List.of(value));
  }

  /** Whether it is the same number, or lack of one, over the whole range. */
  boolean isConstant() {
    return between.size() == 1
        && breaks.get(0).value() == between.get(0)
        && breaks.get(1).value() == between.get(0);
  }

  /** Whether nothing is known to change over the range. */
  boolean isLevel() {
    return between.size() == 1 && breaks.stream().allMatch(at -> at.value().equals(between.get(0)));
  }

  /** The value that a function on a stretch has at one place inside it. */
  static Value localized(Value value, Place place) {
    if (!(value instanceof Value.Known known)
        || known.function().isConstant()
        || !place.isExact()) {
      return value;
    }
    return new Value.Known(
        RationalFunction.constant(known.function().valueAt(place.enclosure().low())),
        known.radius());
  }

  /** The value on a cell that lies in one stretch, or is one breakpoint. */
  Value on(Cell cell) {
    int low = 0;
    int high = breaks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (breaks.get(middle).place().compareTo(cell.from()) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (!cell.isPoint()) {
      return between.get(low);
    }
    Break at = breaks.get(low);
    return at.place().compareTo(cell.from()) == 0
        ? at.value()
        : localized(between.get(low), cell.from());
  }

  /** Collects cells from left to right and leaves out breakpoints at which nothing changes. */
  static final class Builder {
    private final List<Break> breaks = new ArrayList<>();
    private final List<Value> between = new ArrayList<>();

    void point(Place place, Value value, List<Integer> causes) {
      breaks.add(new Break(place, value, causes));
    }

    void stretch(Value value) {
      int last = breaks.size() - 1;
      if (last > 0 && goesOn(between.get(last - 1), breaks.get(last), value)) {
        breaks.remove(last);
      } else {
        between.add(value);
      }
    }

    private static boolean goesOn(Value before, Break at, Value after) {
      if (before instanceof Value.Known left) {
        return left.equals(after)
            && at.place().signOf(left.function().denominator()) != 0
            && localized(left, at.place()).equals(at.value());
      }
      return before.equals(after) && before.equals(at.value());
    }

    Piecewise build() {
      return new Piecewise(List.copyOf(breaks), List.copyOf(between));
    }
  }
}
