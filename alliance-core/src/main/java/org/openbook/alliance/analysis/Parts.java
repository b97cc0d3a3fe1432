package org.openbook.alliance.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.term.Label;

/** The parts of a calculation in order, and under which name each is found in the contract. */
final class Parts {
  private final List<Formula> formulas;
  private final Map<Formula, Integer> index = new HashMap<>();
  private final int[][] operands;
  private final Node.@Nullable Named[] names;

  private Parts(List<Formula> formulas) {
    this.formulas = formulas;
    for (int i = 0; i < formulas.size(); i++) {
      index.put(formulas.get(i), i);
    }
    this.operands =
        formulas.stream()
            .map(part -> part.node().operands().stream().mapToInt(index::get).toArray())
            .toArray(int[][]::new);
    this.names = new Node.Named[formulas.size()];
    nameAll();
  }

  static Parts of(Collection<Formula> roots) {
    return new Parts(Calculation.of(roots).parts());
  }

  // Users stand behind their operands, so a name reaches all that it stands for in one pass back.
  private void nameAll() {
    for (int i = names.length - 1; i >= 0; i--) {
      if (node(i) instanceof Node.Named named && isBetter(named, names[i])) {
        names[i] = named;
      }
      for (int operand : operands[i]) {
        if (names[operand] == null) {
          names[operand] = names[i];
        }
      }
    }
  }

  // Its own name, unless that cites no clause and a name around it does.
  private static boolean isBetter(Node.Named own, Node.@Nullable Named around) {
    return around == null || own.clause().isPresent() || around.clause().isEmpty();
  }

  int size() {
    return formulas.size();
  }

  Formula formula(int part) {
    return formulas.get(part);
  }

  Node node(int part) {
    return formulas.get(part).node();
  }

  int[] operands(int part) {
    return operands[part];
  }

  int indexOf(Formula formula) {
    return Optional.ofNullable(index.get(formula)).orElse(-1);
  }

  /** The name that the contract has for the part or for the nearest figure that it is part of. */
  Optional<Node.Named> name(int part) {
    return Optional.ofNullable(names[part]);
  }

  /** What the part is called. */
  Label label(int part) {
    if (node(part) instanceof Node.Quantity quantity) {
      return quantity.label();
    }
    return name(part).map(Node.Named::label).orElseGet(() -> Label.en(formula(part).toString()));
  }
}
