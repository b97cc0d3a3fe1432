package org.openbook.alliance.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

/** What evaluations gave: their values, or what stood in the way, in no order. */
record Outcome(List<Rational> values, Set<QuantityId> missing, Set<String> faults) {
  static Outcome of(Calculation calculation, Inputs inputs) {
    try {
      List<Figure> figures = calculation.evaluate(inputs).figures();
      return new Outcome(figures.stream().map(Figure::value).toList(), Set.of(), Set.of());
    } catch (EvaluationException refused) {
      return new Outcome(List.of(), Set.copyOf(refused.missing()), Set.copyOf(refused.faults()));
    }
  }

  static Outcome of(Formula formula, Inputs inputs) {
    return of(Calculation.of(List.of(formula)), inputs);
  }

  /** The value of the first formula; empty if it was refused. */
  Optional<Rational> value() {
    return values.stream().findFirst();
  }

  boolean isRefused() {
    return values.isEmpty();
  }
}
