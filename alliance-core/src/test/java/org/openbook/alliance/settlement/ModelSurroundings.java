package org.openbook.alliance.settlement;

import com.google.common.collect.ImmutableMap;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.notation.FactNames;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** What a model has around its parts, for parts that stand in a document without one. */
public final class ModelSurroundings {
  /** What parts refer to where nothing else is said. */
  public static final FactNames FACTS =
      FactNames.of(
          ImmutableMap.of(
              "target-cost",
              PeriodFacts.targetCost(),
              "actual-cost",
              PeriodFacts.actualCost(),
              "compared-actual",
              PeriodFacts.comparedCost(),
              "score",
              Formula.quantity(QuantityId.of("score"), Unit.SCORE, Label.en("Score"))));

  private ModelSurroundings() {}

  /** The form, whose formulas and rules may be of the kinds that a model has. */
  public static <T> Form<T> within(Form<T> form) {
    return ModelStandIns.within(form);
  }
}
