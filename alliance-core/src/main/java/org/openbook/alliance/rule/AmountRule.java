package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.formula.Formula;

/**
 * One thing that a contract does to an amount.
 *
 * <p>Not a whole line: rules stand in a list, and each is applied to what the one before left. A
 * contract with a rule of its own writes it as a lambda over formulas. Worked numbers: of 4 000
 * 000, a half capped at 1 500 000 is 1 500 000; capped at 1 500 000 first, the half is 750 000.
 */
@FunctionalInterface
public interface AmountRule {
  /** The amount after this rule. */
  Formula apply(Formula amount);

  /**
   * The amount after all rules, in their order.
   *
   * @throws IllegalArgumentException if a rule does not fit what the one before left, in another
   *     currency for example; the message tells the rule's name
   */
  static Formula applyAll(List<? extends AmountRule> rules, Formula amount) {
    Formula result = requireNonNull(amount, "amount");
    for (AmountRule rule : rules) {
      try {
        result = rule.apply(result);
      } catch (IllegalArgumentException refused) {
        throw new IllegalArgumentException(
            "%s on a %s: %s".formatted(name(rule), result.unit(), refused.getMessage()), refused);
      }
    }
    return result;
  }

  private static String name(AmountRule rule) {
    return rule instanceof NamedRule named ? "rule '%s'".formatted(named.provision()) : "rule";
  }
}
