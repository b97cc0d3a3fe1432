package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Noun;
import org.openbook.alliance.formula.Operands;

/**
 * Writes formulas that share parts: what was made of a term as the term; what has a name of the
 * contract, what is used more than once, and what would nest too deep in a table; the rest where it
 * is used.
 */
final class FormulaSheet implements Operands {
  private static final int DEEPEST = 3;

  private final FactNames known;
  private final FormulaNames names;
  private final Writing writing;
  private final Set<Formula> opened = new HashSet<>();
  private final Set<Formula> used = new HashSet<>();
  private final Set<Formula> shared = new HashSet<>();
  private final Map<Formula, Tree> written = new HashMap<>();
  private final Map<Formula, Integer> depths = new HashMap<>();
  private final Map<String, Tree> table = new LinkedHashMap<>();

  FormulaSheet(Collection<Formula> roots, FactNames known, Writing writing) {
    this.known = known;
    this.names = new FormulaNames(known.byName().keySet());
    this.writing = writing.with(Operands.class, this);
    roots.forEach(this::use);
    for (Formula part : inOrder(roots)) {
      written.put(part, tree(part));
    }
  }

  // Without recursion, whatever the depth; what a part is said of comes before it.
  private List<Formula> inOrder(Collection<Formula> roots) {
    List<Formula> order = new ArrayList<>();
    Set<Formula> done = new HashSet<>();
    Deque<Formula> open = new ArrayDeque<>();
    for (Formula root : roots) {
      open.push(root);
      while (!open.isEmpty()) {
        Formula part = open.peek();
        if (done.contains(part)) {
          open.pop();
        } else if (opened.add(part)) {
          List<Formula> parts = partsOf(part);
          parts.forEach(this::use);
          Lists.reverse(parts).stream().filter(next -> !done.contains(next)).forEach(open::push);
        } else {
          done.add(open.pop());
          order.add(part);
        }
      }
    }
    return order;
  }

  private List<Formula> partsOf(Formula formula) {
    if (known.nameOf(formula).isPresent()) {
      return List.of();
    }
    return noun(formula).map(Noun::parts).orElseGet(() -> formula.node().operands());
  }

  private Optional<Noun> noun(Formula formula) {
    return formula.noun().filter(noun -> noun.isReadable(formula, writing));
  }

  private void use(Formula formula) {
    if (!used.add(formula)) {
      shared.add(formula);
    }
  }

  private Tree tree(Formula formula) {
    return known
        .nameOf(formula)
        .<Tree>map(Tree::text)
        .or(() -> Phrase.of(formula, this::of))
        .orElseGet(() -> itself(formula));
  }

  private Tree itself(Formula formula) {
    Tree.Members object =
        noun(formula)
            .map(noun -> noun.write(writing))
            .orElseGet(() -> FormulaForm.FORM.writeOut(formula, writing));
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
    for (Formula operand : partsOf(formula)) {
      depth = Math.max(depth, 1 + depths.getOrDefault(operand, 0));
    }
    depths.put(formula, depth);
    Node node = formula.node();
    boolean isName = node instanceof Node.Named && noun(formula).isEmpty();
    return node instanceof Node.Constant
        || node instanceof Condition.Present
        || (depth <= DEEPEST && !isName && !shared.contains(formula));
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
