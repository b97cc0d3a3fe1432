package org.openbook.alliance.examples.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.settlement.Settlement;

/**
 * Whether a workbook promises to be right to the cent about a settlement: its figures are not too
 * large, and each lies on a boundary or clearly off it.
 */
final class Trust {
  private static final Rational LARGEST = Rational.of(1_000_000_000);
  private static final Rational TWO = Rational.of(2);

  private Trust() {}

  static boolean covers(Settlement settlement) {
    return settlement.figures().stream().allMatch(Trust::isClear);
  }

  private static boolean isClear(Figure figure) {
    return figure.value().abs().isLessThan(LARGEST)
        && distances(figure).allMatch(distance -> isClear(distance, inputUnit(figure)));
  }

  private static boolean isClear(Rational distance, Unit unit) {
    Rational sure = Rational.of(BigDecimal.valueOf(1, Guard.decimals(unit)));
    return distance.isZero() || distance.abs().isMoreThan(sure.times(TWO));
  }

  private static Unit inputUnit(Figure figure) {
    List<Figure> operands = figure.operands();
    return operands.isEmpty() ? figure.unit() : operands.get(0).unit();
  }

  /** How far what a figure is computed from lies from every place where the result jumps. */
  private static Stream<Rational> distances(Figure figure) {
    Node node = figure.formula().node();
    if (node instanceof Node.Comparison && figure.operands().size() == 2) {
      return Stream.of(value(figure, 0).minus(value(figure, 1)));
    }
    if (node instanceof Node.Rounded rounded) {
      Rational half = rounded.rounding().step().dividedBy(TWO);
      Rational value = value(figure, 0);
      return Stream.of(value.minus(value.rounded(half, RoundingMode.HALF_EVEN)));
    }
    if (node instanceof Node.Steps steps) {
      Stream<Rational> edges =
          Stream.concat(
              steps.stairs().steps().stream().map(Staircase.Step::from),
              steps.stairs().end().stream());
      return edges.map(value(figure, 0)::minus);
    }
    if (node instanceof Node.Curve curve) {
      return curve.line().points().stream().map(Polyline.Point::at).map(value(figure, 0)::minus);
    }
    return node instanceof Node.Quotient ? Stream.of(value(figure, 1)) : Stream.empty();
  }

  private static Rational value(Figure figure, int operand) {
    return figure.operands().get(operand).value();
  }
}
