package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.settlement.CommercialModel;

/** Makes formulas and whole terms again with one formula put in the place of another. */
final class Rewriting {
  private final Map<Formula, Formula> made = new HashMap<>();

  private Rewriting(Formula part, Formula instead) {
    made.put(part, instead);
  }

  /** The model in which a formula stands wherever the part stood. */
  static CommercialModel of(CommercialModel model, Formula part, Formula instead) {
    return model.over(new Rewriting(part, instead)::made);
  }

  private Formula made(Formula root) {
    for (Formula part : Calculation.of(List.of(root)).parts()) {
      if (!made.containsKey(part)) {
        made.put(part, part.over(part.operands().stream().map(made::get).toList()));
      }
    }
    return requireNonNull(made.get(root));
  }
}
