package org.openbook.alliance.exact;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.function.Function;

/** What the piecewise functions of this package have in common: parts whose edges rise. */
final class Rising {
  private Rising() {}

  static <T> void require(String what, List<T> parts, Function<T, Rational> edge) {
    Faults faults = Faults.in(what);
    faults.require(!parts.isEmpty(), () -> "it has no part; it has at least one");
    for (int i = 1; i < parts.size(); i++) {
      T left = parts.get(i - 1);
      T right = parts.get(i);
      faults.require(
          edge.apply(left).isLessThan(edge.apply(right)),
          () -> "'%s' stands after '%s'; edges rise, one at each place".formatted(right, left));
    }
    faults.throwIfAny();
  }

  /** The index of the last part whose edge is at most the input; −1 if there is none. */
  static <T> int lastNotAbove(Rational input, List<T> parts, Function<T, Rational> edge) {
    int low = -1;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (edge.apply(parts.get(middle)).compareTo(input) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  static String join(List<?> parts) {
    return Joiner.on(", ").join(parts);
  }
}
