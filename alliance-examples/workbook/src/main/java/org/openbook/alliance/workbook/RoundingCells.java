package org.openbook.alliance.workbook;

import java.math.RoundingMode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.workbook.Excel.Binding;

/**
 * Roundings. A figure is first cut to the digits that binary arithmetic gets right, so that half a
 * cent is half a cent: 1.005 is held as 1.00499999999999989 and goes up all the same.
 */
final class RoundingCells {
  private static final int MOST_DECIMALS = 15;

  private RoundingCells() {}

  /** Whether the spreadsheet's own ROUND does it: half up, to a power of ten. */
  static boolean isPlain(Rounding rounding, Unit unit) {
    return rounding.mode() == RoundingMode.HALF_UP
        && Literals.isPowerOfTen(rounding.step())
        && -Literals.magnitude(rounding.step()) < Guard.decimals(unit);
  }

  /** By the spreadsheet's own ROUND. */
  static Excel plain(Excel figure, Unit unit, Rounding rounding) {
    return Excel.atom(
        "ROUND(%s,%s)"
            .formatted(Guard.cut(figure.text(), unit), -Literals.magnitude(rounding.step())));
  }

  /** In whole steps of any size, any way; the figure stands in a cell. */
  static Excel inSteps(Excel figure, Unit unit, Rounding rounding) {
    Rational step = rounding.step();
    String steps =
        "ROUND(%s/%s,%s)"
            .formatted(
                figure.bound(Binding.PRODUCT),
                Literals.of(step).bound(Binding.ATOM),
                Guard.decimalsInSteps(unit, step));
    return rounding.mode() == RoundingMode.UNNECESSARY
        ? Excel.atom("IF(%s=ROUND(%s,0),%s,NA())".formatted(steps, steps, figure.text()))
        : amount(whole(steps, rounding.mode()), step);
  }

  /** So many whole steps as an amount. */
  static Excel amount(String wholeSteps, Rational step) {
    String product = wholeSteps + "*" + Literals.of(step).bound(Binding.ATOM);
    return step.isDecimal() && step.decimals() <= MOST_DECIMALS
        ? Excel.atom("ROUND(%s,%s)".formatted(product, step.decimals()))
        : Excel.product(product);
  }

  private static String whole(String steps, RoundingMode mode) {
    return switch (mode) {
      case UP -> "ROUNDUP(%s,0)".formatted(steps);
      case DOWN -> "ROUNDDOWN(%s,0)".formatted(steps);
      case CEILING -> "(-INT(-%s))".formatted(steps);
      case FLOOR -> "INT(%s)".formatted(steps);
      case HALF_UP, UNNECESSARY -> "ROUND(%s,0)".formatted(steps);
      case HALF_DOWN -> "SIGN(%s)*(-INT(0.5-ABS(%s)))".formatted(steps, steps);
      case HALF_EVEN ->
          "IF(ABS(%s)-INT(ABS(%s))=0.5,2*ROUND(%s/2,0),ROUND(%s,0))"
              .formatted(steps, steps, steps, steps);
    };
  }
}
