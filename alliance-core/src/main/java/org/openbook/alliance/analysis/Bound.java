package org.openbook.alliance.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.QuantityId;

/**
 * Around every value of a part while all axes move at once, and which of them can move it.
 *
 * @param range null if nothing bounds it
 * @param movers the quantities that can have an effect on it
 * @param touched the quantities that it is computed from, with an effect or without
 */
record Bound(@Nullable Enclosure range, Set<QuantityId> movers, Set<QuantityId> touched) {
  static Bound of(Rational number) {
    return new Bound(Enclosure.of(number), Set.of(), Set.of());
  }

  static Bound truth(boolean holds) {
    return of(holds ? Rational.ONE : Rational.ZERO);
  }

  /** Where no value moves, nothing moves it. */
  static Bound from(@Nullable Enclosure range, List<Bound> operands) {
    return from(range, operands, operands);
  }

  static Bound from(@Nullable Enclosure range, List<Bound> effective, List<Bound> all) {
    Set<QuantityId> movers = new LinkedHashSet<>();
    if (range == null || !range.isExact()) {
      effective.forEach(operand -> movers.addAll(operand.movers()));
    }
    Set<QuantityId> touched = new LinkedHashSet<>();
    all.forEach(operand -> touched.addAll(operand.touched()));
    return new Bound(range, movers, touched);
  }

  static Bound folded(List<Bound> operands, BinaryOperator<Enclosure> operation) {
    Enclosure result = operands.get(0).range();
    for (Bound next : operands.subList(1, operands.size())) {
      Enclosure range = next.range();
      result = result == null || range == null ? null : operation.apply(result, range);
    }
    return from(result, operands);
  }

  /** Whether it is certainly so, for a condition. */
  boolean isCertainly(Rational truth) {
    Enclosure known = range;
    return known != null && known.isExact() && known.low().equals(truth);
  }
}
