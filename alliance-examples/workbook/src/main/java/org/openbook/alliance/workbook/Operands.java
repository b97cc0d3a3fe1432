package org.openbook.alliance.workbook;

import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.formula.Formula;

/** Where the figures that a node is computed from stand in the workbook. */
interface Operands {
  /** The figure, as it may stand once inside a formula. */
  Excel inside(Formula formula);

  /** The figure as a reference or a number, which may stand in a formula as often as needed. */
  Excel cell(Formula formula);

  /** The settled value of a function that no formula can express, marked as one that stays. */
  Excel constant(Formula opaque, String function);

  /**
   * One formula over many; where it would be too long, over parts of them in cells of their own.
   *
   * @param combined of some texts their combination, which may itself be combined further
   */
  Excel fold(List<Excel> all, Function<List<String>, Excel> combined);

  /** The sum of many. */
  default Excel sum(List<Excel> terms) {
    return fold(terms, texts -> Excel.sum(String.join("+", texts)));
  }
}
