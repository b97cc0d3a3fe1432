package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Noun;
import org.openbook.alliance.notation.FormulaForm;

/**
 * A rule and the amount that it was applied to.
 *
 * @param rule the rule
 * @param amount what it was applied to
 */
record AppliedRule(NamedRule rule, Formula amount) implements Noun {
  AppliedRule {
    requireNonNull(rule, "rule");
    requireNonNull(amount, "amount");
  }

  @Override
  public List<Formula> parts() {
    List<Formula> parts = new ArrayList<>(List.of(amount));
    parts.addAll(rule.formulas());
    return parts;
  }

  // What stands written out is an amount with rules too: then this rule is the next of them.
  @Override
  public Tree.Members write(Writing writing) {
    Tree written = FormulaForm.FORM.write(amount, writing);
    List<Tree> rules = new ArrayList<>();
    if (written instanceof Tree.Members ruled
        && ruled.byName().keySet().equals(RuleKinds.APPLIED.names())) {
      written = ruled.find(RuleKinds.AMOUNT).orElseThrow();
      rules.addAll(ruled.find(RuleKinds.RULES).orElseThrow().parts());
    }
    rules.add(RuleKinds.RULE.write(rule, writing));
    return Tree.members(
        ImmutableMap.of(RuleKinds.AMOUNT, written, RuleKinds.RULES, Tree.items(rules)));
  }
}
