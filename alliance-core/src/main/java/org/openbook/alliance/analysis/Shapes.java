package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.analysis.Value.Lack;
import org.openbook.alliance.analysis.Value.Nothing;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;

/** Bands, curves and steps. */
final class Shapes {
  private Shapes() {}

  /**
   * A rational number that stands to all edges as the function does on a cell whose inside holds no
   * edge.
   */
  static Rational standIn(Cell cell, RationalFunction function, List<Rational> edges) {
    if (function.isConstant()) {
      return function.numerator().coefficient(0);
    }
    return cell.isPoint() ? amongEdges(cell, function, edges) : function.valueAt(cell.sample());
  }

  private static Rational amongEdges(Cell cell, RationalFunction function, List<Rational> edges) {
    Rational above = null;
    Rational below = null;
    for (Rational edge : edges) {
      int sign = cell.sign(function.plus(edge.negated()));
      if (sign == 0) {
        return edge;
      }
      above = sign < 0 && above == null ? edge : above;
      below = sign > 0 ? edge : below;
    }
    if (above == null) {
      return below == null ? Rational.ZERO : below.plus(Rational.ONE);
    }
    return below == null ? above.minus(Rational.ONE) : above.plus(below).dividedBy(Rational.of(2));
  }

  // ---- bands ----

  static Operation bands(MarginalScale scale, int part) {
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        Known base = operands.get(1);
        List<RationalFunction> cuts = new ArrayList<>(Sums.around(base.function(), base.radius()));
        scale.bands().forEach(band -> cuts.add(above(operands, band.from())));
        return cuts;
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known base = operands.get(1);
        if (cell.sign(base.function().plus(base.radius())) < 0) {
          return new Nothing(Lack.REFUSED, part);
        }
        return cell.sign(base.function().plus(base.radius().negated())) < 0
            ? Sums.unknown(part)
            : inBands(cell, operands, scale);
      }
    };
  }

  private static RationalFunction above(List<Known> operands, Rational from) {
    return operands.get(0).function().minus(operands.get(1).function().times(from));
  }

  // Each band adds the change of the rate on all that lies above its edge.
  private static Value inBands(Cell cell, List<Known> operands, MarginalScale scale) {
    RationalFunction sum = RationalFunction.ZERO;
    Rational rate = Rational.ZERO;
    Rational mostRate = Rational.ZERO;
    Rational perBase = Rational.ZERO;
    for (MarginalScale.Band band : scale.bands()) {
      Rational change = band.rate().minus(rate);
      RationalFunction inside = above(operands, band.from());
      sum = cell.sign(inside) > 0 ? sum.plus(inside.times(change)) : sum;
      rate = band.rate();
      mostRate = mostRate.max(rate.abs());
      perBase = perBase.plus(change.times(band.from()).abs());
    }
    Rational radius =
        operands.get(0).radius().times(mostRate).plus(operands.get(1).radius().times(perBase));
    return new Known(sum, radius);
  }

  // ---- curves ----

  static Operation curve(Polyline line, int part) {
    List<Rational> edges = line.points().stream().map(Polyline.Point::at).toList();
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        Known input = operands.get(0);
        List<RationalFunction> cuts = new ArrayList<>();
        edges.forEach(edge -> cuts.add(input.function().plus(edge.negated())));
        if (!input.isExact()) {
          cuts.addAll(Truths.around(input, List.of(edges.get(0), edges.get(edges.size() - 1))));
        }
        return cuts;
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known input = operands.get(0);
        Rational low = standIn(cell, input.function().plus(input.radius().negated()), edges);
        Rational high = standIn(cell, input.function().plus(input.radius()), edges);
        if (line.valueAt(low).isEmpty() || line.valueAt(high).isEmpty()) {
          boolean apart = line.valueAt(low).isPresent() || line.valueAt(high).isPresent();
          return apart || low.compareTo(edges.get(0)) != high.compareTo(edges.get(0))
              ? Sums.unknown(part)
              : new Nothing(Lack.REFUSED, part);
        }
        return along(line, input, standIn(cell, input.function(), edges));
      }
    };
  }

  private static Value along(Polyline line, Known input, Rational standIn) {
    int last = line.points().size() - 1;
    int segment = Math.min(line.segment(standIn), Math.max(0, last - 1));
    boolean clamped = last == 0 || isClamped(line, standIn, last);
    Rational steepest =
        line.slopes().stream().map(Rational::abs).reduce(Rational.ZERO, Rational::max);
    Rational radius = input.radius().times(steepest);
    if (clamped) {
      return Known.of(line.valueAt(standIn).orElseThrow()).widened(radius);
    }
    Polyline.Point from = line.points().get(segment);
    Rational slope = line.slopes().get(segment);
    RationalFunction height =
        input.function().plus(from.at().negated()).times(slope).plus(from.value());
    return new Known(height, radius);
  }

  private static boolean isClamped(Polyline line, Rational standIn, int last) {
    return standIn.isLessThan(line.points().get(0).at())
        ? line.below() == Polyline.End.CLAMP
        : standIn.isMoreThan(line.points().get(last).at()) && line.above() == Polyline.End.CLAMP;
  }

  // ---- steps ----

  static Operation steps(Staircase stairs, int part) {
    List<Rational> edges =
        Stream.concat(stairs.steps().stream().map(Staircase.Step::from), stairs.end().stream())
            .toList();
    return new Operation.Strict() {
      @Override
      List<RationalFunction> cuts(Cell cell, List<Known> operands) {
        return Truths.around(operands.get(0), edges);
      }

      @Override
      Value value(Cell cell, List<Known> operands) {
        Known input = operands.get(0);
        Rational low = standIn(cell, input.function().plus(input.radius().negated()), edges);
        Rational high = standIn(cell, input.function().plus(input.radius()), edges);
        List<Optional<Rational>> heights =
            tried(low, high, edges).stream().map(stairs::valueAt).toList();
        return onSteps(heights, part);
      }
    };
  }

  /** The two inputs, every edge from one to the other, and a number between each two of these. */
  static List<Rational> tried(Rational low, Rational high, List<Rational> edges) {
    List<Rational> inputs = new ArrayList<>(List.of(low));
    for (Rational edge : edges) {
      if (!edge.isLessThan(low) && !edge.isMoreThan(high)) {
        inputs.add(edge.plus(inputs.get(inputs.size() - 1)).dividedBy(Rational.of(2)));
        inputs.add(edge);
      }
    }
    inputs.add(high.plus(inputs.get(inputs.size() - 1)).dividedBy(Rational.of(2)));
    inputs.add(high);
    return inputs;
  }

  private static Value onSteps(List<Optional<Rational>> heights, int part) {
    List<Rational> values = heights.stream().flatMap(Optional::stream).toList();
    if (values.isEmpty()) {
      return new Nothing(Lack.REFUSED, part);
    }
    return values.size() < heights.size() ? Sums.unknown(part) : Truths.hull(values);
  }
}
