package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.analysis.Value.Nothing;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;

/** Comparisons, all-of, any-of and choices. */
final class Truths {
  private static final Rational HALF = Rational.of(1, 2);

  private Truths() {}

  static Operation comparison(Relation relation) {
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        Known difference = Sums.difference(operands);
        return Sums.around(difference.function(), difference.radius());
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known difference = Sums.difference(operands);
        int above = cell.sign(difference.function().plus(difference.radius().negated()));
        int below = cell.sign(difference.function().plus(difference.radius()));
        // Certainly above 0, certainly below 0, or exactly known.
        if (difference.isExact() || above > 0 || below < 0) {
          return holds(relation, above > 0 ? 1 : Integer.min(below, 0)) ? Value.TRUE : Value.FALSE;
        }
        return Value.EITHER;
      }
    };
  }

  static boolean holds(Relation relation, int order) {
    return switch (relation) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case MORE -> order > 0;
    };
  }

  /** All-of, which a false operand decides; or any-of, which a true one does. */
  static Operation junction(Known deciding, Known otherwise) {
    return new Operation() {
      @Override
      public List<RationalFunction> dividers(Cell cell, List<Value> operands) {
        return List.of();
      }

      @Override
      public Value apply(Cell cell, List<Value> operands) {
        return decided(operands, deciding, otherwise);
      }
    };
  }

  private static Value decided(List<Value> operands, Known deciding, Known otherwise) {
    Value result = otherwise;
    for (Value operand : operands) {
      if (operand.equals(deciding)) {
        return deciding;
      }
      result = weaker(result, operand, otherwise);
    }
    return result;
  }

  // What nobody knows may still decide, so a certain refusal beside it is not certain.
  private static Value weaker(Value result, Value operand, Known otherwise) {
    if (operand.equals(otherwise) || result.equals(operand)) {
      return result;
    }
    if (result.equals(otherwise)) {
      return operand;
    }
    Nothing nothing = (Nothing) (operand instanceof Nothing ? operand : result);
    return bothRefuse(result, operand) ? nothing : new Nothing(Value.Lack.UNKNOWN, nothing.part());
  }

  private static boolean bothRefuse(Value a, Value b) {
    return a instanceof Nothing x
        && b instanceof Nothing y
        && x.lack() == Value.Lack.REFUSED
        && y.lack() == Value.Lack.REFUSED;
  }

  static Operation choice(int part) {
    return new Operation() {
      @Override
      public List<RationalFunction> dividers(Cell cell, List<Value> operands) {
        return List.of();
      }

      @Override
      public Value apply(Cell cell, List<Value> operands) {
        if (!(operands.get(0) instanceof Known condition)) {
          return operands.get(0);
        }
        if (condition.isExact()) {
          return operands.get(condition.number().isZero() ? 2 : 1);
        }
        return either(cell, operands, part);
      }
    };
  }

  private static Value either(Cell cell, List<Value> operands, int part) {
    if (operands.get(1) instanceof Known a && operands.get(2) instanceof Known b) {
      RationalFunction middle = a.function().plus(b.function()).times(HALF);
      return cell.most(a.function().minus(b.function()))
          .<Value>map(
              apart -> new Known(middle, apart.times(HALF).plus(a.radius().max(b.radius()))))
          .orElse(Sums.unknown(part));
    }
    return bothRefuse(operands.get(1), operands.get(2)) ? operands.get(1) : Sums.unknown(part);
  }

  /** Around any of several known values. */
  static Value hull(List<Rational> values) {
    Rational least = values.stream().reduce(Rational::min).orElseThrow();
    Rational most = values.stream().reduce(Rational::max).orElseThrow();
    Enclosure around = Enclosure.of(least, most);
    return new Known(RationalFunction.constant(around.middle()), around.width().times(HALF));
  }

  static List<RationalFunction> around(Known value, List<Rational> edges) {
    List<RationalFunction> cuts = new ArrayList<>();
    for (Rational edge : edges) {
      cuts.addAll(Sums.around(value.function().plus(edge.negated()), value.radius()));
    }
    return cuts;
  }
}
