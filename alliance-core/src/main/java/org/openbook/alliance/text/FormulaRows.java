package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * Which parts of formulas have a sentence of their own where terms are written in words: what has a
 * name, and what takes more than a part of a sentence to write.
 *
 * <p>Not the sentences, and of no language: {@link FormulaText} writes them. No facts are needed,
 * as an explanation needs them. Found without recursion, so any depth is fine. Worked example: of
 * {@code gain = under-run × 50 %} the rows are the gain and the under-run, and what the under-run
 * is made of.
 */
public final class FormulaRows {
  private static final int MOST_NESTED = 4;

  private final Function<Formula, List<Formula>> said;
  private final Set<Formula> met = new LinkedHashSet<>();
  private final Map<Formula, Integer> nesting = new HashMap<>();
  private final Set<Formula> parts = new HashSet<>();
  private final Set<Formula> rows = new LinkedHashSet<>();

  private record Visit(Formula formula, Deque<Formula> rest) {}

  private FormulaRows(List<Formula> roots, Function<Formula, List<Formula>> said) {
    this.said = said;
    roots.forEach(this::visit);
    Set<Formula> outermost = Set.copyOf(roots);
    met.stream()
        .filter(formula -> outermost.contains(formula) || isRow(formula))
        .forEach(rows::add);
  }

  /**
   * The rows of these formulas.
   *
   * @param roots what has a sentence in any case
   * @param said what the sentence of a formula mentions; its operands, or what the contract says in
   *     their place
   */
  public static FormulaRows of(List<Formula> roots, Function<Formula, List<Formula>> said) {
    return new FormulaRows(List.copyOf(roots), requireNonNull(said, "said"));
  }

  /** What has a sentence, facts among it, each before what it is computed from. */
  public List<Formula> rows() {
    return List.copyOf(rows);
  }

  /** The rows among these formulas and what they are computed from, in the same order. */
  public List<Formula> below(List<Formula> formulas) {
    Set<Formula> seen = new LinkedHashSet<>();
    Deque<Formula> open = new ArrayDeque<>(formulas);
    while (!open.isEmpty()) {
      Formula formula = open.pop();
      if (seen.add(formula)) {
        List<Formula> parts = said.apply(formula);
        for (int k = parts.size() - 1; k >= 0; k--) {
          open.push(parts.get(k));
        }
      }
    }
    return seen.stream().filter(rows::contains).toList();
  }

  boolean contains(Formula formula) {
    return rows.contains(formula);
  }

  Set<Formula> all() {
    return Collections.unmodifiableSet(rows);
  }

  private void visit(Formula root) {
    Deque<Visit> open = new ArrayDeque<>();
    open(root, open);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest().isEmpty()) {
        finish(open.pop().formula());
      } else {
        open(visit.rest().pop(), open);
      }
    }
  }

  private void open(Formula formula, Deque<Visit> open) {
    if (met.add(formula)) {
      open.push(new Visit(formula, new ArrayDeque<>(said.apply(formula))));
    }
  }

  // A name and a rounding go on with the sentence of what they name; others need it as a part.
  private void finish(Formula formula) {
    List<Formula> operands = new ArrayList<>(said.apply(formula));
    if (!isHeading(formula) || !operands.equals(formula.operands())) {
      parts.addAll(operands);
    }
    int depth =
        operands.stream().filter(part -> !isRow(part)).mapToInt(this::depth).max().orElse(0);
    nesting.put(formula, depth + 1);
  }

  private int depth(Formula formula) {
    return Place.of(formula.node()) == Place.SENTENCE ? 0 : nesting.getOrDefault(formula, 0);
  }

  private boolean isRow(Formula formula) {
    return switch (Place.of(formula.node())) {
      case SENTENCE -> false;
      case WRITTEN_OUT -> parts.contains(formula) && nesting.getOrDefault(formula, 0) > MOST_NESTED;
      case LABELLED_ROW -> true;
      case NUMBERED_ROW -> parts.contains(formula);
    };
  }

  static boolean isHeading(Formula formula) {
    return formula.node() instanceof Node.Named || formula.node() instanceof Node.Rounded;
  }

  /** How many parts have a sentence. */
  @Override
  public String toString() {
    return rows.size() + " rows";
  }
}
