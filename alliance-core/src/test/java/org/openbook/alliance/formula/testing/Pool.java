package org.openbook.alliance.formula.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * The formulas made so far. Later ones pick their operands from them, so that parts are shared; a
 * pick of 0 is the newest, so that a formula which shrinks becomes a chain.
 */
final class Pool {
  /** What numbers count here: money with and without its currency, and two different measures. */
  static final List<Unit> NUMBERS =
      List.of(
          Unit.MONEY,
          Unit.money("EUR"),
          Unit.RATIO,
          Unit.SCORE,
          Unit.COUNT,
          Unit.measure("%"),
          Unit.measure("NPS"));

  private final List<Formula> formulas = new ArrayList<>();
  private final Map<Formula, Integer> depths = new HashMap<>();

  void add(Formula formula) {
    int below = formula.node().operands().stream().mapToInt(this::depth).max().orElse(0);
    formulas.add(formula);
    depths.put(formula, below + 1);
  }

  private int depth(Formula formula) {
    return depths.getOrDefault(formula, 1);
  }

  /** The pick-th newest formula that goes with the unit; if there is none, a new leaf. */
  Formula pick(Unit unit, int pick) {
    List<Formula> fitting =
        formulas.stream().filter(formula -> formula.unit().goesWith(unit)).toList();
    return fitting.isEmpty()
        ? leaf(unit, pick)
        : fitting.get(fitting.size() - 1 - pick % fitting.size());
  }

  List<Formula> pick(Unit unit, List<Integer> picks) {
    return picks.stream().map(pick -> pick(unit, pick)).toList();
  }

  /** The deepest formulas; if there is none, a constant. */
  List<Formula> deepest(int most) {
    return formulas.isEmpty()
        ? List.of(Formula.ratio(Rational.ONE))
        : formulas.stream().sorted(deepestFirst()).limit(most).toList();
  }

  /** The deepest formula of exactly this unit; if there is none, a leaf. */
  Formula deepest(Unit unit) {
    return formulas.stream()
        .filter(formula -> formula.unit().equals(unit))
        .min(deepestFirst())
        .orElseGet(() -> leaf(unit, 0));
  }

  private Comparator<Formula> deepestFirst() {
    return Comparator.comparing(this::depth).reversed();
  }

  static Formula leaf(Unit unit, int pick) {
    return unit.equals(Unit.CONDITION)
        ? Formula.present(id(NUMBERS.get(pick % NUMBERS.size()), pick))
        : quantity(unit, pick);
  }

  /** One of two quantities of each unit. */
  static Formula quantity(Unit unit, int pick) {
    QuantityId id = id(unit, pick);
    return Formula.quantity(id, unit, Label.en("the " + id));
  }

  static QuantityId id(Unit unit, int pick) {
    return QuantityId.of("q%d-%d".formatted(NUMBERS.indexOf(unit), pick % 2));
  }
}
