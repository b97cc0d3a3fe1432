package org.openbook.alliance.formula.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;

/**
 * Formulas and the facts to evaluate them on, printed so that a person can read the case.
 *
 * @param formulas one or more, which share parts
 * @param inputs facts for their quantities, or for some of them
 */
public record FormulaCase(List<Formula> formulas, Inputs inputs) {
  /** One formula, and most of what it asks for, all in the right unit. */
  public static Arbitrary<FormulaCase> any() {
    return of(Formulas.any().map(List::of), Facts::partlyCovering);
  }

  /** One formula, and all that it asks for. */
  public static Arbitrary<FormulaCase> covered() {
    return of(Formulas.any().map(List::of), Facts::covering);
  }

  /** One formula, and facts on which it has a value. */
  public static Arbitrary<FormulaCase> computable() {
    return covered().filter(1_000, FormulaCase::isComputable);
  }

  /** Up to four formulas, and some of what they ask for, now and then in a wrong unit. */
  public static Arbitrary<FormulaCase> faulty() {
    return of(Formulas.together(4), Facts::faulty);
  }

  private static Arbitrary<FormulaCase> of(
      Arbitrary<List<Formula>> formulas, Function<List<Formula>, Arbitrary<Inputs>> inputs) {
    return formulas.flatMap(
        roots -> inputs.apply(roots).map(facts -> new FormulaCase(roots, facts)));
  }

  /** The first formula. */
  public Formula formula() {
    return formulas.get(0);
  }

  /** All formulas as one calculation. */
  public Calculation calculation() {
    return Calculation.of(formulas);
  }

  /** Whether the formulas have values on the facts. */
  public boolean isComputable() {
    try {
      calculation().evaluate(inputs);
      return true;
    } catch (EvaluationException refused) {
      return false;
    }
  }

  @Override
  public String toString() {
    return Listing.of(formulas)
        + inputs.asMap().entrySet().stream()
            .map(fact -> fact.getKey() + " := " + fact.getValue())
            .collect(Collectors.joining("\n"));
  }
}
