package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * Formulas that are evaluated together, parts that they share once.
 *
 * <p>Not a formula: it is the order in which their parts are computed, found once and used for
 * every evaluation. Neither finding it nor evaluating recurses, so any depth is fine. Immutable and
 * safe to share between threads.
 */
public final class Calculation {
  private final List<Formula> roots;
  private final Formula[] formulas;
  private final int[][] operands;
  private final Map<Formula, Integer> index;
  private final int[] rootIndices;
  private final Unit money;

  private Calculation(List<Formula> roots) {
    this.roots = List.copyOf(roots);
    this.index = new HashMap<>();
    List<Formula> order = new ArrayList<>();
    roots.forEach(root -> schedule(root, order));
    this.formulas = order.toArray(Formula[]::new);
    this.operands =
        order.stream().map(part -> indices(part.node().operands())).toArray(int[][]::new);
    this.rootIndices = indices(this.roots);
    this.money = Unit.commonMoney("calculation", order.stream().map(Formula::unit).toList());
  }

  /**
   * The calculation of these formulas; equal ones are computed once.
   *
   * @throws IllegalArgumentException if they are in several currencies
   */
  public static Calculation of(Collection<Formula> roots) {
    return new Calculation(List.copyOf(roots));
  }

  /**
   * Makes formulas again, each part after this changed it, innermost first. Parts that formulas
   * share are made once, and any depth is fine. Worked example: what puts c in the place of b makes
   * {@code a.plus(c)} of {@code a.plus(b)}.
   */
  public static UnaryOperator<Formula> rewriting(UnaryOperator<Formula> each) {
    requireNonNull(each, "each");
    Map<Formula, Formula> made = new HashMap<>();
    return root -> {
      for (Formula part : of(List.of(root)).parts()) {
        if (!made.containsKey(part)) {
          List<Formula> operands =
              part.operands().stream().map(of -> requireNonNull(made.get(of))).toList();
          made.put(part, each.apply(part.over(operands)));
        }
      }
      return requireNonNull(made.get(root));
    };
  }

  /**
   * Appends a formula behind everything that it needs; by hand, because a tree may be deep. A
   * formula looks at its operands twice, when it is met and when they are done, and a further entry
   * of it on the stack costs one look-up; so the whole is linear in the number of operands.
   */
  private void schedule(Formula root, List<Formula> order) {
    Deque<Formula> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Formula formula = open.peek();
      if (index.containsKey(formula) || !pushUnscheduledOperands(formula, open)) {
        open.pop();
        if (index.putIfAbsent(formula, order.size()) == null) {
          order.add(formula);
        }
      }
    }
  }

  private boolean pushUnscheduledOperands(Formula formula, Deque<Formula> open) {
    boolean any = false;
    List<Formula> parts = formula.node().operands();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!index.containsKey(parts.get(i))) {
        open.push(parts.get(i));
        any = true;
      }
    }
    return any;
  }

  private int[] indices(List<Formula> parts) {
    return parts.stream().mapToInt(index::get).toArray();
  }

  /** The formulas that this calculation is of, in the order given. */
  public List<Formula> roots() {
    return roots;
  }

  /**
   * The fixed ratios above 1 that an amount is multiplied by, under the label of the step that does
   * it: a share of 50 that was meant as 50 %.
   */
  public Map<Label, Rational> ratiosAboveOne() {
    return LargeRatios.of(parts());
  }

  /** Every different part, operands before the formulas that use them. */
  public List<Formula> parts() {
    return List.of(formulas);
  }

  /** Those of these formulas that are no part of another of them, in the same order. */
  public static List<Formula> outermost(Collection<Formula> formulas) {
    List<Formula> operands =
        formulas.stream().flatMap(formula -> formula.operands().stream()).toList();
    Set<Formula> inner = Set.copyOf(of(operands).parts());
    return formulas.stream().filter(formula -> !inner.contains(formula)).toList();
  }

  /** Every fact that some part asks for, in the order in which they are first met. */
  public Set<QuantityId> quantities() {
    Set<QuantityId> ids = new LinkedHashSet<>();
    for (Formula formula : formulas) {
      if (formula.node() instanceof Node.Quantity quantity) {
        ids.add(quantity.id());
      }
    }
    return Collections.unmodifiableSet(ids);
  }

  /**
   * The figures that these inputs give.
   *
   * @throws EvaluationException if any of the formulas cannot be computed; it lists every missing
   *     quantity and every other fault of all of them
   */
  public Evaluation evaluate(Inputs inputs) {
    Rational[] values = new Evaluator(this, requireNonNull(inputs, "inputs")).run();
    Evaluation evaluation = new Evaluation(this, inputs, values);
    for (int root : rootIndices) {
      if (values[root] == null) {
        throw new Diagnosis(this, evaluation).exception();
      }
    }
    return evaluation;
  }

  int indexOf(Formula formula) {
    Integer found = index.get(requireNonNull(formula, "formula"));
    if (found == null) {
      throw new IllegalArgumentException(
          "%s is no part of this calculation; ask for one of its parts".formatted(formula));
    }
    return found;
  }

  /** Money in the currency that some part names; without a currency if none does. */
  Unit money() {
    return money;
  }

  int[] rootIndices() {
    return rootIndices;
  }

  int size() {
    return formulas.length;
  }

  Formula formula(int i) {
    return formulas[i];
  }

  int[] operands(int i) {
    return operands[i];
  }

  /** The formulas and how many different parts they have. */
  @Override
  public String toString() {
    return "calculation of %s in %s parts".formatted(roots, formulas.length);
  }
}
