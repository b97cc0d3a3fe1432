package org.openbook.alliance.formula.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Unit;

/**
 * What bands, curves and steps mean, said with sums, products, least, greatest, choices and
 * comparisons only.
 *
 * <p>Not how they are computed: the law is that both give the same number, or both none. The result
 * here is a plain number of unit RATIO, because a curve may lead from any unit to any other. What
 * is refused is a division by 0.
 */
public final class Desugaring {
  private static final Formula REFUSED =
      Formula.ratio(Rational.ONE).dividedBy(Formula.ratio(Rational.ZERO));

  private Desugaring() {}

  /** Bands: the sum of rate × (what of the input lies between the band's edges). */
  public static Formula of(Node.Bands bands) {
    Formula input = plain(bands.input());
    Formula base = plain(bands.base());
    List<MarginalScale.Band> all = bands.scale().bands();
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Formula upTo = i + 1 < all.size() ? input.atMost(base.times(all.get(i + 1).from())) : input;
      Formula inside = upTo.minus(base.times(all.get(i).from())).positivePart();
      parts.add(inside.times(all.get(i).rate()));
    }
    return Formula.choice(base.isAtLeast(number(Rational.ZERO)), Formula.sum(parts), REFUSED);
  }

  /** A curve: the first value, and slope × (how far the input has gone along each line). */
  public static Formula of(Node.Curve curve) {
    Formula input = plain(curve.input());
    Polyline line = curve.line();
    List<Polyline.Point> points = line.points();
    List<Formula> parts = new ArrayList<>(List.of(number(points.get(0).value())));
    for (int i = 1; i < points.size(); i++) {
      parts.add(gone(input, points.get(i - 1).at(), points.get(i).at()).times(slope(line, i)));
    }
    if (line.below() == End.EXTEND) {
      parts.add(before(input, points.get(0).at()).times(slope(line, 1)));
    }
    if (line.above() == End.EXTEND) {
      int last = points.size() - 1;
      parts.add(beyond(input, points.get(last).at()).times(slope(line, last)));
    }
    return refusedOutside(input, line, Formula.sum(parts));
  }

  private static Formula refusedOutside(Formula input, Polyline line, Formula inside) {
    Rational first = line.points().get(0).at();
    Rational last = line.points().get(line.points().size() - 1).at();
    Formula value = inside;
    if (line.above() == End.REFUSE) {
      value = Formula.choice(compared(input, Relation.MORE, last), REFUSED, value);
    }
    if (line.below() == End.REFUSE) {
      value = Formula.choice(compared(input, Relation.LESS, first), REFUSED, value);
    }
    return value;
  }

  /** Steps: from the highest down, the first whose edge the input has reached or passed. */
  public static Formula of(Node.Steps steps) {
    Formula input = plain(steps.input());
    Staircase stairs = steps.stairs();
    Relation reached = stairs.owned() == OwnedEnd.LOWER ? Relation.AT_LEAST : Relation.MORE;
    Formula outside = stairs.otherwise().map(Desugaring::number).orElse(REFUSED);
    Formula value = outside;
    for (Staircase.Step step : stairs.steps()) {
      value = Formula.choice(compared(input, reached, step.from()), number(step.value()), value);
    }
    Optional<Rational> end = stairs.end();
    return end.isPresent()
        ? Formula.choice(compared(input, reached, end.get()), outside, value)
        : value;
  }

  /** How far the input has gone from one point to the next: 0 before, the whole width after. */
  private static Formula gone(Formula input, Rational from, Rational to) {
    return beyond(input, from).atMost(number(to.minus(from)));
  }

  /** How far the input is beyond an edge; 0 before it. */
  private static Formula beyond(Formula input, Rational edge) {
    return input.minus(number(edge)).positivePart();
  }

  /** How far the input is before an edge, as a negative number; 0 beyond it. */
  private static Formula before(Formula input, Rational edge) {
    return input.minus(number(edge)).atMost(number(Rational.ZERO));
  }

  /** The slope of the line that ends at this point. */
  private static Rational slope(Polyline line, int end) {
    Polyline.Point left = line.points().get(end - 1);
    Polyline.Point right = line.points().get(end);
    return right.value().minus(left.value()).dividedBy(right.at().minus(left.at()));
  }

  private static Formula compared(Formula input, Relation relation, Rational edge) {
    return input.compared(relation, number(edge));
  }

  private static Formula number(Rational value) {
    return Formula.ratio(value);
  }

  /** The number without its unit. */
  private static Formula plain(Formula formula) {
    Unit unit = formula.unit();
    return formula.dividedBy(Formula.constant(Rational.ONE, unit));
  }
}
