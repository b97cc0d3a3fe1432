package org.openbook.alliance.law;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;

/**
 * What every formula keeps, whatever its terms say: its explanation follows and is complete, and
 * nothing in it depends on how large a euro is.
 *
 * <p>Not the directions, caps and symmetries that only some terms declare: see {@link PayoffLaws}
 * and {@code law.through(Payoff::of)}.
 */
public final class FormulaLaws {
  private FormulaLaws() {}

  /** Every figure of the explanation is what its operands make. */
  public static Law<Formula, Inputs> replayed() {
    return Law.of(
        Explanations.REPLAYED,
        (formula, facts, findings) ->
            Explanations.replay(Explanations.figures(formula, facts), findings));
  }

  /**
   * The formula has a name with a clause, every fact a source, and every fixed number stands under
   * a name with a clause.
   */
  public static Law<Formula, Inputs> explained() {
    return Law.of(
        Explanations.EXPLAINED,
        (formula, facts, findings) ->
            Explanations.requireExplained(formula.evaluate(facts), findings));
  }

  /**
   * In a currency of other size nothing changes but the figures' size: all amounts, those of the
   * facts and those of the terms, times a factor give an amount times the factor and any other
   * number unchanged. An amount of the terms is every fixed amount, every edge and every result in
   * money of a curve or a table, and the step of every rounding of money; so the law is exact.
   *
   * @param factor above 0
   */
  public static Law<Formula, Inputs> scaleInvariant(Rational factor) {
    Scaling scaling = new Scaling(factor);
    return Law.of(
        "all amounts of terms and facts times %s give so many times as much".formatted(factor),
        (formula, facts, findings) -> {
          Rational value = formula.evaluate(facts).value();
          Rational expected = formula.unit().isMoney() ? value.times(factor) : value;
          Inputs scaled = Along.scaled(facts, factor);
          Figure given = scaling.scaled(formula).evaluate(scaled);
          if (!given.value().equals(expected)) {
            findings.add(List.of(facts, scaled), expected.toString(), given.value().toString());
          }
        });
  }
}
