package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class FormulaSheet {
  private static final int DEEPEST = 3;

  private final KnownFacts known;
  private final FormulaNames names;
  private final NodeWriter writer = new NodeWriter(this::of);
  private final Set<Formula> used = new HashSet<>();
  private final Set<Formula> shared = new HashSet<>();
  private final Map<Formula, JsonNode> written = new HashMap<>();
  private final Map<Formula, Integer> depths = new HashMap<>();
  private final ObjectNode table = Tree.object();

  FormulaSheet(Collection<Formula> roots, KnownFacts known) {
    this.known = known;
    this.names = new FormulaNames(known.byName().keySet());
    List<Formula> parts = Calculation.of(roots).parts();
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
    JsonNode node = known.nameOf(formula).map(Tree::text).orElse(null);
    if (node == null) {
      ObjectNode object = formula.node().accept(writer);
      node = isInline(formula) ? object : entry(formula, object);
    }
    written.put(formula, node);
  }

  private JsonNode entry(Formula formula, ObjectNode object) {
    String name = names.next(formula);
    table.set(name, object);
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
  JsonNode of(Formula formula) {
    JsonNode node = written.get(formula);
    if (node == null) {
      throw new IllegalArgumentException("%s is no part of this sheet".formatted(formula));
    }
    return node;
  }

  /** The named formulas, operands before what uses them. */
  ObjectNode table() {
    return table;
  }
}
