package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * Writes formulas that share parts: what has a name of the contract, what is used more than once,
 * and what would nest too deep goes into a table; the rest stands where it is used.
 *
 * <p>Parts are written in the order of a {@link Calculation}, operands first, so that nothing
 * recurses whatever the depth.
 */
final class FormulaSheet implements Operands {
  private static final int DEEPEST = 3;

  private final FactNames known;
  private final FormulaNames names;
  private final Writing writing;
  private final Set<Formula> used = new HashSet<>();
  private final Set<Formula> shared = new HashSet<>();
  private final Map<Formula, Tree> written = new HashMap<>();
  private final Map<Formula, Integer> depths = new HashMap<>();
  private final Map<String, Tree> table = new LinkedHashMap<>();

  FormulaSheet(Collection<Formula> roots, FactNames known, Writing writing) {
    this.known = known;
    this.names = new FormulaNames(known.byName().keySet());
    this.writing = writing.with(Operands.class, this);
    List<Formula> parts = Calculation.of(List.copyOf(roots)).parts();
    roots.forEach(this::use);
    parts.forEach(part -> part.node().operands().forEach(this::use));
    parts.forEach(this::write);
  }

  private void use(Formula formula) {
    if (!used.add(formula)) {
      shared.add(formula);
    }
  }

  private void write(Formula formula) {
    written.put(
        formula, known.nameOf(formula).<Tree>map(Tree::text).orElseGet(() -> itself(formula)));
  }

  private Tree itself(Formula formula) {
    Tree.Members object = FormulaForm.FORM.writeOut(formula, writing);
    if (isInline(formula)) {
      return object;
    }
    String name = names.next(formula, object.byName().keySet().iterator().next());
    table.put(name, object);
    depths.put(formula, 0);
    return Tree.text(name);
  }

  private boolean isInline(Formula formula) {
    int depth = 0;
    for (Formula operand : formula.node().operands()) {
      depth = Math.max(depth, 1 + depths.getOrDefault(operand, 0));
    }
    depths.put(formula, depth);
    Node node = formula.node();
    return node instanceof Node.Constant
        || node instanceof Node.Present
        || (depth <= DEEPEST && !(node instanceof Node.Named) && !shared.contains(formula));
  }

  /** What stands for the formula: its name, or itself. */
  @Override
  public Tree of(Formula formula) {
    Tree tree = written.get(formula);
    if (tree == null) {
      throw new IllegalArgumentException("%s is no part of this sheet".formatted(formula));
    }
    return tree;
  }

  /** How what refers to these formulas is written. */
  Writing writing() {
    return writing;
  }

  /** The named formulas, operands before what uses them. */
  Map<String, Tree> table() {
    return ImmutableMap.copyOf(table);
  }
}
