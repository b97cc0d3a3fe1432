package org.openbook.alliance.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;

/** Finds everything that kept a calculation from its roots, following only what they needed. */
final class Diagnosis {
  private final Calculation calculation;
  private final Evaluation evaluation;
  private final Set<QuantityId> missing = new LinkedHashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  Diagnosis(Calculation calculation, Evaluation evaluation) {
    this.calculation = calculation;
    this.evaluation = evaluation;
  }

  EvaluationException exception() {
    calculation.roots().forEach(root -> visitUnknown(calculation.indexOf(root)));
    while (!open.isEmpty()) {
      diagnose(open.removeFirst());
    }
    return new EvaluationException(List.copyOf(missing), List.copyOf(faults));
  }

  private boolean visitUnknown(int i) {
    if (evaluation.value(i) != null) {
      return false;
    }
    if (seen.add(i)) {
      open.addLast(i);
    }
    return true;
  }

  private void diagnose(int i) {
    Node node = calculation.formula(i).node();
    boolean blamed = false;
    for (int operand : needed(i, node)) {
      blamed |= visitUnknown(operand);
    }
    if (!blamed) {
      blame(i, node);
    }
  }

  /** A choice needs only its condition and the branch that it takes. */
  private List<Integer> needed(int i, Node node) {
    List<Integer> all = new ArrayList<>();
    for (int operand : calculation.operands(i)) {
      all.add(operand);
    }
    if (!(node instanceof Node.Choice)) {
      return all;
    }
    Rational condition = evaluation.value(all.get(0));
    return condition == null ? all.subList(0, 1) : List.of(all.get(condition.isZero() ? 2 : 1));
  }

  private void blame(int i, Node node) {
    if (node instanceof Node.Quantity quantity) {
      blame(quantity);
    } else if (node instanceof Node.Quotient) {
      faults.add("division by 0: the divisor of %s".formatted(calculation.formula(i)));
    } else if (node instanceof Node.Bands) {
      faults.add("base of bands is %s; a base is 0 or more".formatted(operandValue(i, 1)));
    } else if (node instanceof Node.Curve curve) {
      faults.add(
          "%s is outside the curve %s, which refuses it"
              .formatted(operandValue(i, 0), curve.line()));
    } else if (node instanceof Node.Steps steps) {
      faults.add(
          "%s falls through the steps %s, which have no default"
              .formatted(operandValue(i, 0), steps.stairs()));
    } else {
      faults.add("%s has no value".formatted(calculation.formula(i)));
    }
  }

  private void blame(Node.Quantity quantity) {
    Optional<Inputs.Input> given = evaluation.inputs().find(quantity.id());
    if (given.isEmpty()) {
      missing.add(quantity.id());
    } else {
      faults.add(
          "quantity '%s' is given as a %s; the terms ask for a %s"
              .formatted(quantity.id(), given.get().unit(), quantity.unit()));
    }
  }

  private String operandValue(int i, int operand) {
    return String.valueOf(evaluation.value(calculation.operands(i)[operand]));
  }
}
