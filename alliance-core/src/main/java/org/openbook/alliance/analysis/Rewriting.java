package org.openbook.alliance.analysis;

import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.settlement.CommercialModel;

/** Makes whole terms again with one formula put in the place of another. */
final class Rewriting {
  private Rewriting() {}

  /** The model in which a formula stands wherever the part stood. */
  static CommercialModel of(CommercialModel model, Formula part, Formula instead) {
    return model.over(Calculation.rewriting(made -> made.equals(part) ? instead : made));
  }
}
