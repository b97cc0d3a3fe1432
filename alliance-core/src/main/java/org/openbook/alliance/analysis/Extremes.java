package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Value.Known;

/** The least and the greatest value, or what it comes close to, on a stretch of the range. */
final class Extremes {
  private @Nullable Enclosure around;
  private boolean unbounded;

  private Extremes() {}

  /** Over the whole range; empty if nothing bounds it. */
  static Optional<Enclosure> of(Piecewise values) {
    List<Piecewise.Break> breaks = values.breaks();
    return of(values, new Stretch(breaks.get(0).place(), breaks.get(breaks.size() - 1).place()));
  }

  /** Over a stretch; empty if nothing bounds it. */
  static Optional<Enclosure> of(Piecewise values, Stretch where) {
    Extremes extremes = new Extremes();
    if (where.isPlace()) {
      extremes.add(values.on(Cell.point(where.from())), where.from());
    }
    for (int i = 0; i < values.between().size(); i++) {
      Place from = later(values.breaks().get(i).place(), where.from());
      Place to = earlier(values.breaks().get(i + 1).place(), where.to());
      if (from.compareTo(to) < 0) {
        extremes.add(values.between().get(i), from, to);
      }
    }
    return extremes.unbounded ? Optional.empty() : Optional.ofNullable(extremes.around);
  }

  private static Place later(Place a, Place b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Place earlier(Place a, Place b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void add(Value value, Place from, Place to) {
    add(value, from);
    add(value, to);
    if (value instanceof Known known) {
      turns(known, from, to).forEach(turn -> add(value, turn));
    }
  }

  private static List<Place> turns(Known known, Place from, Place to) {
    return new ArrayList<>(known.function().derivative().numerator().roots(from, to));
  }

  private void add(Value value, Place place) {
    Optional<Enclosure> there =
        value instanceof Known known
            ? place.valueOf(known.function()).map(v -> v.widened(known.radius()))
            : Optional.empty();
    unbounded |= there.isEmpty();
    Enclosure before = around;
    around = before == null ? there.orElse(null) : there.map(before::hull).orElse(before);
  }
}
