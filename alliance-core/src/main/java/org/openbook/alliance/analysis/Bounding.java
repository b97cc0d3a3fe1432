package org.openbook.alliance.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.quantity.QuantityId;

/** Bounds every part of the terms while all axes move over their whole ranges at once. */
final class Bounding implements NodeVisitor<Bound> {
  private static final Enclosure EITHER = Enclosure.of(Rational.ZERO, Rational.ONE);

  private final Situation situation;
  private final Map<QuantityId, Bound> moved = new HashMap<>();
  private List<Bound> operands = List.of();

  private Bounding(Situation situation, List<Axis> axes) {
    this.situation = situation;
    for (Axis axis : axes) {
      Enclosure range = Enclosure.of(axis.low(), axis.high());
      situation
          .links(axis)
          .forEach(
              (id, factor) ->
                  moved.put(
                      id,
                      new Bound(
                          range.times(Enclosure.of(factor)),
                          Set.of(axis.id()),
                          Set.of(axis.id()))));
    }
  }

  static List<Bound> of(Situation situation, List<Axis> axes) {
    return new Bounding(situation, axes).all();
  }

  private List<Bound> all() {
    Parts parts = situation.parts();
    List<Bound> bounds = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      operands = Arrays.stream(parts.operands(i)).mapToObj(bounds::get).toList();
      bounds.add(parts.formula(i).node().accept(this));
    }
    return bounds;
  }

  private @Nullable Enclosure range(int k) {
    return operands.get(k).range();
  }

  private Bound unknown() {
    return Bound.from(null, operands);
  }

  @Override
  public Bound constant(Node.Constant node) {
    return Bound.of(node.value());
  }

  @Override
  public Bound quantity(Node.Quantity node) {
    Bound known = moved.get(node.id());
    if (known != null) {
      return known;
    }
    return situation.inputs().find(node.id()).map(fact -> Bound.of(fact.value())).orElse(unknown());
  }

  @Override
  public Bound sum(Node.Sum node) {
    return Bound.folded(operands, Enclosure::plus);
  }

  @Override
  public Bound difference(Node.Difference node) {
    return Bound.folded(operands, Enclosure::minus);
  }

  @Override
  public Bound product(Node.Product node) {
    return Bound.folded(operands, Enclosure::times);
  }

  @Override
  public Bound quotient(Node.Quotient node) {
    Enclosure divisor = range(1);
    return divisor == null || divisor.contains(Rational.ZERO)
        ? unknown()
        : Bound.folded(operands, Enclosure::dividedBy);
  }

  @Override
  public Bound least(Node.Least node) {
    return extreme(
        (a, b) -> Enclosure.of(a.low().min(b.low()), a.high().min(b.high())),
        (own, all) -> own.low().isLessThan(all.high()));
  }

  @Override
  public Bound greatest(Node.Greatest node) {
    return extreme(
        (a, b) -> Enclosure.of(a.low().max(b.low()), a.high().max(b.high())),
        (own, all) -> own.high().isMoreThan(all.low()));
  }

  // An operand that is never chosen has no effect.
  private Bound extreme(
      BinaryOperator<Enclosure> operation, BiPredicate<Enclosure, Enclosure> mayDecide) {
    Enclosure result = Bound.folded(operands, operation).range();
    if (result == null) {
      return unknown();
    }
    List<Bound> effective = new ArrayList<>();
    for (Bound operand : operands) {
      Enclosure own = operand.range();
      if (own == null || mayDecide.test(own, result)) {
        effective.add(operand);
      }
    }
    return Bound.from(result, effective, operands);
  }

  @Override
  public Bound bands(Node.Bands node) {
    Enclosure input = range(0);
    Enclosure base = range(1);
    boolean rises = node.scale().bands().stream().allMatch(band -> band.rate().signum() >= 0);
    if (input == null || base == null || base.low().signum() < 0) {
      return unknown();
    }
    return Bound.from(
        rises && base.isExact()
            ? Enclosure.of(
                node.scale().valueAt(input.low(), base.low()),
                node.scale().valueAt(input.high(), base.low()))
            : inBands(node.scale(), input, base),
        operands);
  }

  private static Enclosure inBands(MarginalScale scale, Enclosure input, Enclosure base) {
    Enclosure sum = Enclosure.of(Rational.ZERO);
    Rational rate = Rational.ZERO;
    for (MarginalScale.Band band : scale.bands()) {
      Enclosure above = input.minus(base.times(Enclosure.of(band.from())));
      Enclosure inside =
          Enclosure.of(above.low().max(Rational.ZERO), above.high().max(Rational.ZERO));
      sum = sum.plus(inside.times(Enclosure.of(band.rate().minus(rate))));
      rate = band.rate();
    }
    return sum;
  }

  @Override
  public Bound curve(Node.Curve node) {
    List<Rational> edges = node.line().points().stream().map(Polyline.Point::at).toList();
    Enclosure input = range(0);
    return input == null ? unknown() : heights(input, edges, node.line()::valueAt);
  }

  @Override
  public Bound steps(Node.Steps node) {
    Enclosure input = range(0);
    List<Rational> edges = new ArrayList<>();
    node.stairs().steps().stream().map(Staircase.Step::from).forEach(edges::add);
    node.stairs().end().ifPresent(edges::add);
    return input == null ? unknown() : heights(input, edges, node.stairs()::valueAt);
  }

  private Bound heights(
      Enclosure input, List<Rational> edges, Function<Rational, Optional<Rational>> heightAt) {
    Enclosure around = null;
    for (Rational tried : Shapes.tried(input.low(), input.high(), edges)) {
      Optional<Enclosure> height = heightAt.apply(tried).map(Enclosure::of);
      if (height.isEmpty()) {
        return unknown();
      }
      around = around == null ? height.get() : around.hull(height.get());
    }
    return Bound.from(around, operands);
  }

  @Override
  public Bound choice(Node.Choice node) {
    Bound condition = operands.get(0);
    if (condition.isCertainly(Rational.ONE) || condition.isCertainly(Rational.ZERO)) {
      Bound taken = operands.get(condition.isCertainly(Rational.ONE) ? 1 : 2);
      return Bound.from(taken.range(), List.of(taken), operands);
    }
    Enclosure then = range(1);
    Enclosure otherwise = range(2);
    return then == null || otherwise == null
        ? unknown()
        : Bound.from(then.hull(otherwise), operands);
  }

  @Override
  public Bound comparison(Condition.Comparison node) {
    Enclosure difference = Bound.folded(operands, Enclosure::minus).range();
    if (difference == null) {
      return unknown();
    }
    Set<Integer> signs = signs(difference);
    boolean holds = signs.stream().allMatch(sign -> Truths.holds(node.relation(), sign));
    boolean fails = signs.stream().noneMatch(sign -> Truths.holds(node.relation(), sign));
    return Bound.from(holds || fails ? Bound.truth(holds).range() : EITHER, operands);
  }

  private static Set<Integer> signs(Enclosure difference) {
    Set<Integer> signs = new HashSet<>();
    signs.add(difference.low().signum());
    signs.add(difference.high().signum());
    if (difference.contains(Rational.ZERO)) {
      signs.add(0);
    }
    return signs;
  }

  @Override
  public Bound allOf(Condition.AllOf node) {
    return junction(Rational.ZERO, Rational.ONE);
  }

  @Override
  public Bound anyOf(Condition.AnyOf node) {
    return junction(Rational.ONE, Rational.ZERO);
  }

  private Bound junction(Rational deciding, Rational otherwise) {
    if (operands.stream().anyMatch(operand -> operand.isCertainly(deciding))) {
      return Bound.from(Enclosure.of(deciding), operands);
    }
    boolean all = operands.stream().allMatch(operand -> operand.isCertainly(otherwise));
    return Bound.from(all ? Enclosure.of(otherwise) : EITHER, operands);
  }

  @Override
  public Bound present(Condition.Present node) {
    return Bound.truth(
        moved.containsKey(node.id()) || situation.inputs().find(node.id()).isPresent());
  }

  @Override
  public Bound rounded(Node.Rounded node) {
    Enclosure of = range(0);
    return of == null || node.rounding().mode() == RoundingMode.UNNECESSARY
        ? unknown()
        : Bound.from(
            Enclosure.of(node.rounding().apply(of.low()), node.rounding().apply(of.high())),
            operands);
  }

  @Override
  public Bound named(Node.Named node) {
    return operands.get(0);
  }

  @Override
  public Bound opaque(Node.Opaque node) {
    return unknown();
  }
}
