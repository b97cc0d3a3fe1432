package org.openbook.alliance.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;

/** The parts of a calculation in order, and under which name each is found in the contract. */
final class Parts {
  private final List<Formula> formulas;
  private final Map<Formula, Integer> index = new HashMap<>();
  private final int[][] operands;
  private final @Nullable Formula[] names;

  private Parts(List<Formula> formulas) {
    this.formulas = formulas;
    for (int i = 0; i < formulas.size(); i++) {
      index.put(formulas.get(i), i);
    }
    this.operands =
        formulas.stream()
            .map(part -> part.operands().stream().mapToInt(index::get).toArray())
            .toArray(int[][]::new);
    this.names = new Formula[formulas.size()];
    nameAll();
  }

  static Parts of(Collection<Formula> roots) {
    return new Parts(Calculation.of(roots).parts());
  }

  // Users stand behind their operands, so a name reaches all that it stands for in one pass back.
  private void nameAll() {
    for (int i = names.length - 1; i >= 0; i--) {
      Formula own = formula(i);
      if (isName(own) && isBetter(own, names[i])) {
        names[i] = own;
      }
      for (int operand : operands[i]) {
        if (names[operand] == null) {
          names[operand] = names[i];
        }
      }
    }
  }

  private static boolean isName(Formula part) {
    return part.label().isPresent() && part.fact().isEmpty();
  }

  // Its own name, unless that cites no clause and a name around it does.
  private static boolean isBetter(Formula own, @Nullable Formula around) {
    return around == null || own.clause().isPresent() || around.clause().isEmpty();
  }

  int size() {
    return formulas.size();
  }

  Formula formula(int part) {
    return formulas.get(part);
  }

  int[] operands(int part) {
    return operands[part];
  }

  int indexOf(Formula formula) {
    return Optional.ofNullable(index.get(formula)).orElse(-1);
  }

  /** The name that the contract has for the part or for the nearest figure that it is part of. */
  Optional<Formula> name(int part) {
    return Optional.ofNullable(names[part]);
  }

  /** What the part is called. */
  Label label(int part) {
    Formula own = formula(part);
    return Optional.of(own)
        .filter(fact -> fact.fact().isPresent())
        .or(() -> name(part))
        .flatMap(Formula::label)
        .orElseGet(() -> Label.en(own.toString()));
  }
}
