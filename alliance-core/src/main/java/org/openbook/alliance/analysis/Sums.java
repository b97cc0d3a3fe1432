package org.openbook.alliance.analysis;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;

/** Sums, differences, products, quotients, the least and the greatest. */
final class Sums {
  static final Operation SUM =
      new Operation.Strict() {
        @Override
        Value value(Cell cell, List<Known> operands) {
          Known sum = operands.get(0);
          for (Known next : operands.subList(1, operands.size())) {
            sum = new Known(sum.function().plus(next.function()), sum.radius().plus(next.radius()));
          }
          return sum;
        }
      };

  static final Operation DIFFERENCE =
      new Operation.Strict() {
        @Override
        Value value(Cell cell, List<Known> operands) {
          return difference(operands);
        }
      };

  private Sums() {}

  static Known difference(List<Known> operands) {
    Known a = operands.get(0);
    Known b = operands.get(1);
    return new Known(a.function().minus(b.function()), a.radius().plus(b.radius()));
  }

  static Operation product(int part) {
    return new Operation.Strict() {
      @Override
      Value value(Cell cell, List<Known> operands) {
        Known a = operands.get(0);
        Known b = operands.get(1);
        RationalFunction product = a.function().times(b.function());
        if (a.isExact() && b.isExact()) {
          return Known.of(product);
        }
        return radius(cell, a, b)
            .<Value>map(radius -> new Known(product, radius))
            .orElse(unknown(part));
      }
    };
  }

  private static Optional<Rational> radius(Cell cell, Known a, Known b) {
    return cell.most(a.function())
        .flatMap(
            mostA ->
                cell.most(b.function())
                    .map(
                        mostB ->
                            mostA
                                .times(b.radius())
                                .plus(mostB.times(a.radius()))
                                .plus(a.radius().times(b.radius()))));
  }

  static Operation quotient(int part) {
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        return around(operands.get(1).function(), operands.get(1).radius());
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known divisor = operands.get(1);
        if (divisor.isExact() && cell.sign(divisor.function()) == 0) {
          return new Value.Nothing(Value.Lack.REFUSED, part);
        }
        return quotientOf(cell, operands.get(0), divisor, part);
      }
    };
  }

  private static Value quotientOf(Cell cell, Known dividend, Known divisor, int part) {
    if (divisor.isExact() && dividend.isExact()) {
      return Known.of(dividend.function().dividedBy(divisor.function()));
    }
    Optional<Enclosure> below = cell.bounds(divisor.function());
    Optional<Rational> above = cell.most(dividend.function());
    if (below.isEmpty() || above.isEmpty()) {
      return unknown(part);
    }
    Rational least = below.get().low().abs().min(below.get().high().abs());
    Rational left = least.minus(divisor.radius());
    if (below.get().contains(Rational.ZERO) || left.signum() <= 0) {
      return unknown(part);
    }
    // |a'/b' − a/b| ≤ (|b| ra + |a| rb) ÷ (|b| |b'|), with |b'| at least |b| − rb.
    Rational radius =
        dividend
            .radius()
            .dividedBy(left)
            .plus(above.get().times(divisor.radius()).dividedBy(least.times(left)));
    return new Known(dividend.function().dividedBy(divisor.function()), radius);
  }

  /** Where a function known to a radius may change its sign: it, or it plus and less the radius. */
  static List<RationalFunction> around(RationalFunction function, Rational radius) {
    return radius.isZero()
        ? List.of(function)
        : List.of(function.plus(radius), function.plus(radius.negated()));
  }

  /** The lesser of two, for a direction of 1; the greater, for −1. */
  static Operation extreme(int direction) {
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        return List.of(difference(operands).function());
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known a = operands.get(0);
        Known b = operands.get(1);
        int order = cell.sign(a.function().minus(b.function())) * direction;
        RationalFunction chosen = order <= 0 ? a.function() : b.function();
        return a.isExact() && b.isExact()
            ? Known.of(chosen)
            : new Known(chosen, a.radius().max(b.radius()));
      }
    };
  }

  static Value unknown(int part) {
    return new Value.Nothing(Value.Lack.UNKNOWN, part);
  }
}
