package org.openbook.alliance.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;

/** The same formula in a currency of another size: every amount of its terms times a factor. */
final class Scaling {
  private final Rational factor;

  Scaling(Rational factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor is %s; it is above 0".formatted(factor));
    }
    this.factor = factor;
  }

  Formula scaled(Formula formula) {
    return Calculation.rewriting(part -> Formula.of(scaled(part.node()))).apply(formula);
  }

  private Node scaled(Node node) {
    if (node instanceof Node.Constant constant) {
      return new Node.Constant(in(constant.unit()).apply(constant.value()), constant.unit());
    }
    if (node instanceof Node.Bands bands) {
      return new Node.Bands(bands.input(), bands.base(), scale(bands), bands.unit());
    }
    if (node instanceof Node.Curve curve) {
      return new Node.Curve(curve.input(), line(curve), curve.unit());
    }
    if (node instanceof Node.Steps steps) {
      return new Node.Steps(steps.input(), stairs(steps), steps.unit());
    }
    return node instanceof Node.Rounded rounded ? rounded(rounded) : node;
  }

  private UnaryOperator<Rational> in(Unit unit) {
    return unit.isMoney() ? value -> value.times(factor) : value -> value;
  }

  // Edges are multiples of the base, which is scaled; a rate is what one unit inside counts.
  private MarginalScale scale(Node.Bands node) {
    Rational one = in(node.input().unit()).apply(Rational.ONE);
    UnaryOperator<Rational> rate = value -> in(node.unit()).apply(value).dividedBy(one);
    return MarginalScale.of(
        node.scale().bands().stream()
            .map(band -> MarginalScale.band(band.from(), rate.apply(band.rate())))
            .toList());
  }

  private Polyline line(Node.Curve curve) {
    UnaryOperator<Rational> at = in(curve.input().unit());
    UnaryOperator<Rational> value = in(curve.unit());
    Polyline line = curve.line();
    List<Polyline.Point> points =
        line.points().stream()
            .map(point -> Polyline.point(at.apply(point.at()), value.apply(point.value())))
            .toList();
    return Polyline.of(points, line.below(), line.above());
  }

  private Staircase stairs(Node.Steps node) {
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
    return otherwise.map(scaled::otherwise).orElse(scaled);
  }

  private Node rounded(Node.Rounded node) {
    Rational step = in(node.unit()).apply(node.rounding().step());
    return new Node.Rounded(node.of(), Rounding.of(step, node.rounding().mode()), node.reason());
  }
}
