package org.openbook.alliance.formula;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

/**
 * What formulas mean, said a second time as simply as can be: by recursion, over another library's
 * fractions. Only for small formulas.
 */
final class Oracle {
  private final Inputs inputs;
  private final Map<Formula, Optional<BigFraction>> values = new IdentityHashMap<>();

  Oracle(Inputs inputs) {
    this.inputs = inputs;
  }

  static BigFraction fraction(Rational value) {
    return BigFraction.of(value.numerator(), value.denominator());
  }

  // Not compareTo, which takes −2 for more than −1 in version 1.2.
  private static int compare(BigFraction a, BigFraction b) {
    return a.subtract(b).signum();
  }

  /** The value; empty if there is none. */
  Optional<BigFraction> value(Formula formula) {
    Optional<BigFraction> known = values.get(formula);
    if (known == null) {
      known = Optional.ofNullable(compute(formula.node()));
      values.put(formula, known);
    }
    return known;
  }

  private @Nullable BigFraction compute(Node node) {
    if (node instanceof Node.Choice choice) {
      return value(choice.condition()).flatMap(holds -> value(taken(choice, holds))).orElse(null);
    }
    List<@Nullable BigFraction> values =
        node.operands().stream().map(operand -> value(operand).orElse(null)).toList();
    if (node instanceof Condition.AllOf) {
      return values.contains(BigFraction.ZERO)
          ? BigFraction.ZERO
          : ifKnown(values, BigFraction.ONE);
    }
    if (node instanceof Condition.AnyOf) {
      return values.contains(BigFraction.ONE) ? BigFraction.ONE : ifKnown(values, BigFraction.ZERO);
    }
    return values.contains(null)
        ? null
        : known(node, values.stream().map(Objects::requireNonNull).toList());
  }

  /** The quantities without which there is no value, each because the value was asked for. */
  Set<QuantityId> missing(Formula formula) {
    Set<QuantityId> ids = new LinkedHashSet<>();
    if (value(formula).isPresent()) {
      return ids;
    }
    if (formula.node() instanceof Node.Quantity quantity && inputs.find(quantity.id()).isEmpty()) {
      ids.add(quantity.id());
    }
    needed(formula.node()).forEach(operand -> ids.addAll(missing(operand)));
    return ids;
  }

  private Stream<Formula> needed(Node node) {
    if (node instanceof Node.Choice choice) {
      return Stream.of(
          value(choice.condition()).map(holds -> taken(choice, holds)).orElse(choice.condition()));
    }
    return node.operands().stream();
  }

  private static Formula taken(Node.Choice choice, BigFraction condition) {
    return condition.signum() == 0 ? choice.otherwise() : choice.then();
  }

  private static @Nullable BigFraction ifKnown(
      List<@Nullable BigFraction> values, BigFraction otherwise) {
    return values.contains(null) ? null : otherwise;
  }

  private static BigFraction truth(boolean holds) {
    return holds ? BigFraction.ONE : BigFraction.ZERO;
  }

  private @Nullable BigFraction known(Node node, List<BigFraction> values) {
    if (node instanceof Node.Constant constant) {
      return fraction(constant.value());
    }
    if (node instanceof Node.Quantity quantity) {
      return inputs
          .find(quantity.id())
          .filter(fact -> fact.unit().goesWith(quantity.unit()))
          .map(fact -> fraction(fact.value()))
          .orElse(null);
    }
    if (node instanceof Condition.Present present) {
      return truth(inputs.find(present.id()).isPresent());
    }
    if (node instanceof Node.Opaque opaque) {
      return fraction(opaque.function().apply(values.stream().map(Oracle::rational).toList()));
    }
    return values.size() == 2 && !isOfSeveral(node)
        ? ofTwo(node, values.get(0), values.get(1))
        : ofOneOrSeveral(node, values);
  }

  private static boolean isOfSeveral(Node node) {
    return node instanceof Node.Sum || node instanceof Node.Least || node instanceof Node.Greatest;
  }

  private static @Nullable BigFraction ofTwo(Node node, BigFraction a, BigFraction b) {
    if (node instanceof Node.Difference) {
      return a.subtract(b);
    }
    if (node instanceof Node.Product) {
      return a.multiply(b);
    }
    if (node instanceof Node.Quotient) {
      return b.signum() == 0 ? null : a.divide(b);
    }
    if (node instanceof Node.Bands bands) {
      return b.signum() < 0 ? null : bands(a, b, bands.scale());
    }
    return switch (((Condition.Comparison) node).relation()) {
      case LESS -> truth(compare(a, b) < 0);
      case AT_MOST -> truth(compare(a, b) <= 0);
      case EQUAL -> truth(compare(a, b) == 0);
      case AT_LEAST -> truth(compare(a, b) >= 0);
      case MORE -> truth(compare(a, b) > 0);
    };
  }

  private static @Nullable BigFraction ofOneOrSeveral(Node node, List<BigFraction> values) {
    BigFraction first = values.get(0);
    if (node instanceof Node.Sum) {
      return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
    if (node instanceof Node.Least) {
      return values.stream().min(Oracle::compare).orElseThrow();
    }
    if (node instanceof Node.Greatest) {
      return values.stream().max(Oracle::compare).orElseThrow();
    }
    if (node instanceof Node.Curve curve) {
      return curve(first, curve.line());
    }
    if (node instanceof Node.Steps steps) {
      return steps(first, steps.stairs());
    }
    return node instanceof Node.Rounded rounded ? rounded(first, rounded) : first;
  }

  private static BigFraction bands(BigFraction input, BigFraction base, MarginalScale scale) {
    // From the top: what lies above an edge counts at that band's rate and is then cut off.
    BigFraction rest = input;
    BigFraction sum = BigFraction.ZERO;
    for (int i = scale.bands().size() - 1; i >= 0; i--) {
      BigFraction edge = fraction(scale.bands().get(i).from()).multiply(base);
      if (compare(rest, edge) > 0) {
        sum = sum.add(rest.subtract(edge).multiply(fraction(scale.bands().get(i).rate())));
        rest = edge;
      }
    }
    return sum;
  }

  private static @Nullable BigFraction curve(BigFraction x, Polyline line) {
    List<Polyline.Point> points = line.points();
    int last = points.size() - 1;
    boolean isBelow = compare(x, fraction(points.get(0).at())) < 0;
    boolean isAbove = compare(x, fraction(points.get(last).at())) > 0;
    End end = isBelow ? line.below() : isAbove ? line.above() : End.EXTEND;
    if (end != End.EXTEND || last == 0) {
      return end == End.REFUSE ? null : fraction(points.get(isBelow ? 0 : last).value());
    }
    int right = 1;
    while (right < last && compare(x, fraction(points.get(right).at())) > 0) {
      right++;
    }
    return between(x, points.get(right - 1), points.get(right));
  }

  /** Lagrange's form of the line through two points. */
  private static BigFraction between(BigFraction x, Polyline.Point left, Polyline.Point right) {
    BigFraction a = fraction(left.at());
    BigFraction b = fraction(right.at());
    return fraction(left.value())
        .multiply(b.subtract(x))
        .add(fraction(right.value()).multiply(x.subtract(a)))
        .divide(b.subtract(a));
  }

  private static @Nullable BigFraction steps(BigFraction x, Staircase stairs) {
    for (int i = 0; i < stairs.steps().size(); i++) {
      Optional<Rational> end =
          i + 1 < stairs.steps().size()
              ? Optional.of(stairs.steps().get(i + 1).from())
              : stairs.end();
      int toLow = compare(x, fraction(stairs.steps().get(i).from()));
      int toHigh = end.map(high -> compare(x, fraction(high))).orElse(-1);
      boolean owns =
          stairs.owned() == OwnedEnd.LOWER ? toLow >= 0 && toHigh < 0 : toLow > 0 && toHigh <= 0;
      if (owns) {
        return fraction(stairs.steps().get(i).value());
      }
    }
    return stairs.otherwise().map(Oracle::fraction).orElse(null);
  }

  private static @Nullable BigFraction rounded(BigFraction value, Node.Rounded node) {
    BigFraction step = fraction(node.rounding().step());
    BigFraction steps = value.divide(step);
    try {
      BigDecimal whole =
          new BigDecimal(steps.getNumerator())
              .divide(new BigDecimal(steps.getDenominator()), 0, node.rounding().mode());
      return BigFraction.of(whole.toBigIntegerExact()).multiply(step);
    } catch (ArithmeticException refused) {
      return null;
    }
  }

  private static Rational rational(BigFraction value) {
    return Rational.of(value.getNumerator(), value.getDenominator());
  }
}
