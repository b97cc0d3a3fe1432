package org.openbook.alliance.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/**
 * Whether a workbook promises to be right to the cent about a settlement: its figures are not too
 * large, and each lies on a boundary or clearly off it.
 */
final class Trust {
  private static final Rational LARGEST = Rational.of(1_000_000_000);
  private static final Rational TWO = Rational.of(2);
  private static final Rational SURE_STEPS = Rational.parse("0.0002");

  private Trust() {}

  static boolean covers(Settlement settlement) {
    return settlement.figures().stream().allMatch(Trust::isClear)
        && settlement.lines().stream().allMatch(line -> divides(settlement, line));
  }

  // ---- divisions by computed weights ----

  private static boolean divides(Settlement settlement, SettledLine line) {
    return Stream.of(line.line().payers(), line.line().payees())
        .filter(by -> by.fixed().isEmpty())
        .allMatch(
            by ->
                Stream.of(line.amount(), line.payable())
                    .allMatch(
                        amount -> divides(settlement, by, steps(line, Amounts.value(amount)))));
  }

  private static Rational steps(SettledLine line, Rational amount) {
    return amount.abs().dividedBy(line.line().payableRounding().step());
  }

  private static boolean divides(Settlement settlement, Distribution by, Rational steps) {
    List<Rational> weights =
        by.parts().stream().map(part -> weight(settlement, part.weight())).toList();
    Unit unit = by.parts().get(0).weight().unit();
    List<Rational> remainders = remainders(by, weights, steps);
    return weights.stream().allMatch(weight -> isClear(weight, unit))
        && differences(weights).allMatch(distance -> isClear(distance, unit))
        && remainders.stream().allMatch(Trust::isSure)
        && differences(remainders).allMatch(Trust::isSure);
  }

  private static Rational weight(Settlement settlement, Formula weight) {
    return settlement.figures().stream()
        .filter(figure -> figure.formula().equals(weight))
        .map(Figure::value)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Rational> differences(List<Rational> all) {
    return all.stream().flatMap(one -> all.stream().map(one::minus));
  }

  /** How far the steps of each lie from whole ones; of what the later ones left, where asked. */
  private static List<Rational> remainders(
      Distribution by, List<Rational> weights, Rational steps) {
    boolean fromLast = by.remainder() == RemainderPolicy.CUMULATIVE_FROM_LAST;
    List<Rational> remainders = new ArrayList<>();
    Rational left = steps;
    Rational all = weights.stream().reduce(Rational.ZERO, Rational::plus);
    for (int i = weights.size() - 1; i >= 0 && !all.isZero(); i--) {
      Rational mine = left.times(weights.get(i)).dividedBy(all);
      remainders.add(mine.minus(mine.rounded(Rational.ONE, RoundingMode.HALF_EVEN)));
      if (fromLast) {
        left = left.minus(mine.rounded(Rational.ONE, RoundingMode.FLOOR));
        all = all.minus(weights.get(i));
      }
    }
    return remainders;
  }

  private static boolean isSure(Rational steps) {
    return steps.isZero() || steps.abs().isMoreThan(SURE_STEPS);
  }

  // ---- figures ----

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
    if (node instanceof Condition.Comparison && figure.operands().size() == 2) {
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
