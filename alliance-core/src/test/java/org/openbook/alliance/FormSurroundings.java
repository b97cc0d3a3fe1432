package org.openbook.alliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.ModelSurroundings;
import org.openbook.alliance.settlement.Settlement;

/** The smallest document that has what a part refers to, for parts that are no document alone. */
final class FormSurroundings {
  /** Parts that hold formulas, whose operands stand in a table. */
  private static final Set<String> OF_FORMULAS =
      Set.of(
          "fee.ChargedFee.FORM",
          "incentive.IncentivePool.FORM",
          "incentive.PoolFunding.FORM",
          "notation.FormulaForm.FORM",
          "rule.Gate.FORM",
          "rule.Limit.FORM",
          "rule.Modifier.FORM",
          "rule.Rate.FORM",
          "rule.RuleKinds.APPLIED",
          "rule.RuleKinds.LIST",
          "rule.RuleKinds.RULE",
          "rule.Threshold.FORM",
          "settlement.Distribution.FORM",
          "settlement.Line.FORM",
          "share.EligibleSavings.FORM",
          "share.GainPainShare.FORM",
          "share.ShareBands.FORM",
          "target.TargetEvent.FORM");

  private static final String PART = "part";

  /** The one function of generated formulas; nothing here calls it. */
  private static final OpaqueFunctions FUNCTIONS =
      OpaqueFunctions.none().with("sum-of-squares", "1", values -> values.get(0));

  private FormSurroundings() {}

  /** What a value refers to that stands in no document of its own. */
  static UnaryOperator<Place> of(Object value) {
    return place ->
        HistoryEvent.referringTo(
                parts(value, Agreement.class).toList(), parts(value, Settlement.class).toList())
            .apply(place.with(OpaqueFunctions.class, FUNCTIONS));
  }

  private static <T> Stream<T> parts(Object value, Class<T> type) {
    return Attribute.of(value).stream()
        .map(attribute -> attribute.in(value))
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The form of a document with one such part. */
  static Form<Object> around(String name, Form<Object> form) {
    if (OF_FORMULAS.contains(name)) {
      return ModelSurroundings.within(
              FormulaTable.of(
                      "document",
                      ObjectForm.of("", Whole::new, Member.required(PART, form, Whole::part)),
                      PART,
                      whole -> formulas(whole.part()))
                  .knowing(any -> ModelSurroundings.FACTS, any -> ModelSurroundings.FACTS))
          .as(Whole::part, Whole::new);
    }
    return form;
  }

  /** A document of one part. */
  private record Whole(Object part) {}

  private static List<Formula> formulas(Object part) {
    if (part instanceof Formula formula) {
      return List.of(formula);
    }
    List<Formula> formulas = new ArrayList<>();
    if (part instanceof Collection<?> all) {
      all.forEach(each -> formulas.addAll(formulas(each)));
    }
    for (Attribute attribute : Attribute.of(part)) {
      parts(attribute.in(part)).forEach(each -> formulas.addAll(formulas(each)));
    }
    return formulas;
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof Optional<?> option) {
      return option.stream();
    }
    return value instanceof Collection<?> all ? all.stream() : Stream.of(value);
  }
}
