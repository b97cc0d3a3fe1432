package org.openbook.alliance.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Rounding;

/** The same formula in a currency of another size: every amount of its terms times a factor. */
final class Scaling {
  private final Rational factor;

  Scaling(Rational factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor is %s; it is above 0".formatted(factor));
    }
    this.factor = factor;
  }

  // Operands come first among the parts, so any depth is fine.
  Formula scaled(Formula formula) {
    Rewriting rewriting = new Rewriting();
    for (Formula part : Calculation.of(List.of(formula)).parts()) {
      rewriting.done.put(part, Formula.of(part.node().accept(rewriting)));
    }
    return rewriting.of(formula);
  }

  private UnaryOperator<Rational> in(Unit unit) {
    return unit.isMoney() ? value -> value.times(factor) : value -> value;
  }

  private final class Rewriting implements NodeVisitor<Node> {
    private final Map<Formula, Formula> done = new HashMap<>();

    private Formula of(Formula part) {
      Formula scaled = done.get(part);
      if (scaled == null) {
        throw new IllegalStateException(part + " comes before its operands");
      }
      return scaled;
    }

    private List<Formula> all(List<Formula> parts) {
      return parts.stream().map(this::of).toList();
    }

    @Override
    public Node constant(Node.Constant node) {
      return new Node.Constant(in(node.unit()).apply(node.value()), node.unit());
    }

    @Override
    public Node quantity(Node.Quantity node) {
      return node;
    }

    @Override
    public Node sum(Node.Sum node) {
      return new Node.Sum(all(node.operands()));
    }

    @Override
    public Node difference(Node.Difference node) {
      return new Node.Difference(of(node.minuend()), of(node.subtrahend()));
    }

    @Override
    public Node product(Node.Product node) {
      return new Node.Product(of(node.multiplicand()), of(node.multiplier()));
    }

    @Override
    public Node quotient(Node.Quotient node) {
      return new Node.Quotient(of(node.dividend()), of(node.divisor()));
    }

    @Override
    public Node least(Node.Least node) {
      return new Node.Least(all(node.operands()));
    }

    @Override
    public Node greatest(Node.Greatest node) {
      return new Node.Greatest(all(node.operands()));
    }

    // The edges are multiples of the base, which is scaled.
    @Override
    public Node bands(Node.Bands node) {
      return new Node.Bands(of(node.input()), of(node.base()), node.scale());
    }

    @Override
    public Node curve(Node.Curve node) {
      UnaryOperator<Rational> at = in(node.input().unit());
      UnaryOperator<Rational> value = in(node.unit());
      Polyline line = node.line();
      List<Polyline.Point> points =
          line.points().stream()
              .map(point -> Polyline.point(at.apply(point.at()), value.apply(point.value())))
              .toList();
      return new Node.Curve(
          of(node.input()), Polyline.of(points, line.below(), line.above()), node.unit());
    }

    @Override
    public Node steps(Node.Steps node) {
      UnaryOperator<Rational> from = in(node.input().unit());
      UnaryOperator<Rational> value = in(node.unit());
      Staircase stairs = node.stairs();
      List<Staircase.Step> steps = new ArrayList<>();
      for (Staircase.Step step : stairs.steps()) {
        steps.add(Staircase.step(from.apply(step.from()), value.apply(step.value())));
      }
      Staircase scaled = Staircase.of(steps, stairs.owned());
      Optional<Rational> end = stairs.end().map(from);
      Optional<Rational> otherwise = stairs.otherwise().map(value);
      scaled = end.map(scaled::endingAt).orElse(scaled);
      scaled = otherwise.map(scaled::otherwise).orElse(scaled);
      return new Node.Steps(of(node.input()), scaled, node.unit());
    }

    @Override
    public Node choice(Node.Choice node) {
      return new Node.Choice(of(node.condition()), of(node.then()), of(node.otherwise()));
    }

    @Override
    public Node comparison(Node.Comparison node) {
      return new Node.Comparison(of(node.left()), node.relation(), of(node.right()));
    }

    @Override
    public Node allOf(Node.AllOf node) {
      return new Node.AllOf(all(node.operands()));
    }

    @Override
    public Node anyOf(Node.AnyOf node) {
      return new Node.AnyOf(all(node.operands()));
    }

    @Override
    public Node present(Node.Present node) {
      return node;
    }

    @Override
    public Node rounded(Node.Rounded node) {
      Rational step = in(node.unit()).apply(node.rounding().step());
      return new Node.Rounded(
          of(node.of()), Rounding.of(step, node.rounding().mode()), node.reason());
    }

    @Override
    public Node named(Node.Named node) {
      return new Node.Named(of(node.of()), node.label(), node.clause(), node.source());
    }

    @Override
    public Node opaque(Node.Opaque node) {
      return new Node.Opaque(
          node.name(), node.version(), all(node.operands()), node.unit(), node.function());
    }
  }
}
