package org.openbook.alliance.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;

/** The laws of explanations, over figures of whatever they explain. */
final class Explanations {
  static final String REPLAYED = "every figure follows from its operands";
  static final String EXPLAINED =
      "every line has a name and a clause, every number a clause or a source";

  private Explanations() {}

  static List<Figure> figures(Formula formula, Inputs facts) {
    return Calculation.of(List.of(formula)).evaluate(facts).everyFigure();
  }

  static void replay(List<Figure> figures, Law.Findings<?> findings) {
    for (Figure figure : figures) {
      Rational made = recomputed(figure, findings);
      if (!made.equals(figure.value())) {
        findings.add("%s from %s".formatted(made, figure.operands()), figure.toString());
      }
    }
  }

  private static Rational recomputed(Figure figure, Law.Findings<?> findings) {
    try {
      return figure.recomputed();
    } catch (IllegalStateException notFollowing) {
      findings.add("a value from %s".formatted(figure.operands()), figure.toString());
      return figure.value();
    }
  }

  /** A name with a clause covers all fixed numbers below it; a fact has a source of its own. */
  static void requireExplained(Figure root, Law.Findings<?> findings) {
    if (root.label().isEmpty() || root.clause().isEmpty()) {
      findings.add("a name with a clause", root.toString());
    }
    Set<Formula> seen = new HashSet<>();
    Deque<Figure> uncovered = new ArrayDeque<>(List.of(root));
    while (!uncovered.isEmpty()) {
      Figure figure = uncovered.pop();
      if (figure.clause().isPresent() || !seen.add(figure.formula())) {
        continue;
      }
      if (figure.operands().isEmpty() && figure.source().isEmpty()) {
        findings.add("a source, or a clause above it", figure.toString());
      }
      figure.operands().forEach(uncovered::push);
    }
  }
}
