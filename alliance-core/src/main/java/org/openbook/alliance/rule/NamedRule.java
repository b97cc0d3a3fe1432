package org.openbook.alliance.rule;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * A rule that the contract has a name and a clause for.
 *
 * <p>Not every rule: a contract's own lambda has none. The rules of this library have one, where a
 * rule does not fit an amount the refusal tells it, and documents write the rule and not what it
 * computes.
 */
public interface NamedRule extends AmountRule {
  /** The rule that made a figure, if one did. */
  static Optional<NamedRule> thatMade(Formula figure) {
    return applied(figure).map(AppliedRule::rule);
  }

  /** What the rule that made a figure was applied to, if a rule made it. */
  static Optional<Formula> amountBefore(Formula figure) {
    return applied(figure).map(AppliedRule::amount);
  }

  private static Optional<AppliedRule> applied(Formula figure) {
    return figure.noun().filter(AppliedRule.class::isInstance).map(AppliedRule.class::cast);
  }

  /** What the contract calls it. */
  Provision provision();

  /** What the amount is after the rule. */
  Meaning meaning();

  /** The formulas that the rule itself refers to: its rate, its caps. */
  List<Formula> formulas();

  /** What documents write of it. */
  Tree.Members write(Writing writing);

  /**
   * What the rule made of an amount, under the rule's name: what applying it ends with.
   *
   * @param result what it computed
   * @param amount what it computed that from
   */
  default Formula made(Formula result, Formula amount) {
    return result.named(provision(), meaning(), new AppliedRule(this, amount));
  }
}
