package org.openbook.alliance.workbook;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;

/**
 * How a spreadsheet, which calculates in binary floating point, still meets a boundary exactly.
 *
 * <p>Wherever a figure decides something (a comparison, a step, the end of a curve, a rounding) it
 * is first cut to the digits that the arithmetic surely gets right. So 0.1 + 0.2 is 0.3, and a
 * score that comes to 0 is not below 0. Two figures that really differ by less than half the last
 * digit count as equal, which is the limit of the spreadsheet; the settlement itself has none.
 */
final class Guard {
  private static final int FINEST = 15;
  private static final int LEAST = 3;

  private Guard() {}

  /** How many decimals of figures in this unit are sure. */
  static int decimals(Unit unit) {
    return switch (unit.dimension()) {
      case MONEY -> 6;
      case RATIO -> 12;
      case SCORE, COUNT, MEASURE -> 9;
      case CONDITION -> 0;
    };
  }

  /** How many decimals of a figure are sure when it is counted in steps. */
  static int decimalsInSteps(Unit unit, Rational step) {
    return Math.max(LEAST, Math.min(FINEST, decimals(unit) + Literals.magnitude(step)));
  }

  /** The figure, cut to what is sure. */
  static String cut(String text, Unit unit) {
    return "ROUND(" + text + "," + decimals(unit) + ")";
  }

  /** How far a figure lies above an edge, cut to what is sure. */
  static String above(Excel figure, Rational edge, Unit unit) {
    return cut(less(figure, edge), unit);
  }

  /** A figure less a number of the terms. */
  static String less(Excel figure, Rational number) {
    if (number.isZero()) {
      return figure.text();
    }
    String sign = number.signum() > 0 ? "-" : "+";
    return figure.bound(Excel.Binding.SUM)
        + sign
        + Literals.of(number.abs()).bound(Excel.Binding.PRODUCT);
  }
}
