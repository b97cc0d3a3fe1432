package org.openbook.alliance.analysis;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.analysis.Value.Lack;
import org.openbook.alliance.analysis.Value.Nothing;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;

/**
 * A rounding: exact where it has few steps (points, whole percents), otherwise the unrounded
 * function give or take what the rounding may move.
 */
final class Roundings extends Operation.Strict {
  /** A stretch is cut into steps if it has no more than this. */
  static final int MOST_STEPS = 64;

  private static final Rational HALF = Rational.of(1, 2);

  private final Rounding rounding;
  private final int part;

  private Roundings(Rounding rounding, int part) {
    this.rounding = rounding;
    this.part = part;
  }

  static Operation rounded(Rounding rounding, int part) {
    return new Roundings(rounding, part);
  }

  /** How far a rounded number can be from the unrounded one. */
  static Rational reach(Rounding rounding) {
    return switch (rounding.mode()) {
      case HALF_UP, HALF_DOWN, HALF_EVEN -> rounding.step().times(HALF);
      case UP, DOWN, CEILING, FLOOR -> rounding.step();
      case UNNECESSARY -> Rational.ZERO;
    };
  }

  @Override
  List<RationalFunction> cuts(Cell cell, List<Known> operands) {
    Known of = operands.get(0);
    List<RationalFunction> cuts = new ArrayList<>();
    if (of.isExact() && !of.function().isConstant()) {
      edges(cell, of)
          .orElse(List.of())
          .forEach(edge -> cuts.add(of.function().plus(edge.negated())));
    }
    return cuts;
  }

  /** Where the rounding goes from one step to the next; empty if there are too many of them. */
  private Optional<List<Rational>> edges(Cell cell, Known of) {
    Rational shift =
        reach(rounding).isLessThan(rounding.step()) && !reach(rounding).isZero()
            ? HALF
            : Rational.ZERO;
    return cell.bounds(of.function()).flatMap(bounds -> edges(bounds, shift));
  }

  private Optional<List<Rational>> edges(Enclosure bounds, Rational shift) {
    Rational first = bounds.low().dividedBy(rounding.step()).minus(shift);
    Rational last = bounds.high().dividedBy(rounding.step()).minus(shift);
    BigInteger from = first.toWhole(RoundingMode.CEILING);
    BigInteger count = last.toWhole(RoundingMode.FLOOR).subtract(from);
    if (count.compareTo(BigInteger.valueOf(MOST_STEPS)) >= 0) {
      return Optional.empty();
    }
    List<Rational> edges = new ArrayList<>();
    for (int i = 0; i <= count.intValue(); i++) {
      edges.add(Rational.of(from).plus(Rational.of(i)).plus(shift).times(rounding.step()));
    }
    return Optional.of(edges);
  }

  @Override
  Value value(Cell cell, List<Known> operands) {
    Known of = operands.get(0);
    if (of.function().isConstant()) {
      return ofNumber(of);
    }
    Optional<List<Rational>> edges = of.isExact() ? edges(cell, of) : Optional.empty();
    if (edges.isPresent()) {
      return ofNumber(Known.of(onOneStep(cell, of, edges.get())));
    }
    return rounding.mode() == RoundingMode.UNNECESSARY
        ? Sums.unknown(part)
        : of.widened(reach(rounding));
  }

  // Between two edges any number rounds alike; one well inside shows which way.
  private Rational onOneStep(Cell cell, Known of, List<Rational> edges) {
    if (!cell.isPoint()) {
      return of.function().valueAt(cell.sample());
    }
    Enclosure near = cell.bounds(of.function()).orElseThrow();
    for (Rational edge : edges) {
      int sign = cell.sign(of.function().plus(edge.negated()));
      if (sign <= 0) {
        return sign == 0 ? edge : near.low();
      }
    }
    return near.high();
  }

  private Value ofNumber(Known of) {
    Rational low = of.number().minus(of.radius());
    Rational high = of.number().plus(of.radius());
    if (rounding.mode() == RoundingMode.UNNECESSARY) {
      boolean whole = of.number().dividedBy(rounding.step()).isWhole();
      return !of.isExact() ? Sums.unknown(part) : whole ? of : new Nothing(Lack.REFUSED, part);
    }
    Enclosure around = Enclosure.of(rounding.apply(low), rounding.apply(high));
    return new Known(RationalFunction.constant(around.middle()), around.width().times(HALF));
  }
}
