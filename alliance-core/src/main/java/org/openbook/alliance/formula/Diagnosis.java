package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** Finds everything that kept a calculation from its roots, following only what they needed. */
final class Diagnosis {
  private final Calculation calculation;
  private final Evaluation evaluation;
  private final Set<QuantityId> missing = new LinkedHashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();
  private final List<RuntimeException> thrown = new ArrayList<>();

  // Of each unknown part that was reached, the part by whose name a reader finds it.
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  Diagnosis(Calculation calculation, Evaluation evaluation) {
    this.calculation = calculation;
    this.evaluation = evaluation;
  }

  EvaluationException exception() {
    for (int root : calculation.rootIndices()) {
      reachUnknown(root, root);
    }
    while (!open.isEmpty()) {
      diagnose(open.removeFirst());
    }
    EvaluationException exception =
        new EvaluationException(List.copyOf(missing), List.copyOf(faults));
    thrown.forEach(exception::addSuppressed);
    return exception;
  }

  private boolean reachUnknown(int i, int place) {
    if (evaluation.value(i) != null) {
      return false;
    }
    boolean named = node(i) instanceof Node.Named;
    if (places.putIfAbsent(i, named ? i : place) == null) {
      open.addLast(i);
    }
    return true;
  }

  private int place(int i) {
    return requireNonNull(places.get(i));
  }

  private void diagnose(int i) {
    boolean explained = false;
    for (int operand : needed(i)) {
      explained |= reachUnknown(operand, place(i));
    }
    if (!explained) {
      blame(i);
    }
  }

  /** A choice needs only its condition and the branch that it takes. */
  private int[] needed(int i) {
    int[] all = calculation.operands(i);
    if (!(node(i) instanceof Node.Choice)) {
      return all;
    }
    Rational condition = evaluation.value(all[0]);
    return new int[] {condition == null ? all[0] : all[condition.isZero() ? 2 : 1]};
  }

  private void blame(int i) {
    Node node = node(i);
    if (node instanceof Node.Quantity quantity) {
      blame(quantity);
    } else {
      faults.add("in %s: %s".formatted(described(place(i)), refusal(i, node)));
    }
  }

  private void blame(Node.Quantity quantity) {
    Optional<Inputs.Input> given = evaluation.inputs().find(quantity.id());
    if (given.isEmpty()) {
      missing.add(quantity.id());
    } else {
      Unit wanted = quantity.unit().isMoney() ? calculation.money() : quantity.unit();
      faults.add(
          "quantity '%s' is given as a %s; the terms ask for a %s"
              .formatted(quantity.id(), given.get().unit(), wanted));
    }
  }

  private String refusal(int i, Node node) {
    if (node instanceof Node.Quotient) {
      return "division by %s, which is 0; a divisor is not 0"
          .formatted(described(calculation.operands(i)[1]));
    }
    if (node instanceof Node.Bands) {
      return "base of bands is %s; a base is 0 or more".formatted(operand(i, 1));
    }
    if (node instanceof Node.Curve curve) {
      return "%s is outside the curve %s, which refuses it".formatted(operand(i, 0), curve.line());
    }
    if (node instanceof Node.Steps steps) {
      return "%s falls through the steps %s, which have no default"
          .formatted(operand(i, 0), steps.stairs());
    }
    if (node instanceof Node.Rounded rounded) {
      return "%s is between two steps of the rounding %s, which refuses it"
          .formatted(operand(i, 0), rounded.rounding());
    }
    return node instanceof Node.Opaque opaque ? refusal(i, opaque) : "it has no value";
  }

  private String refusal(int i, Node.Opaque opaque) {
    List<Rational> given =
        IntStream.range(0, opaque.operands().size()).mapToObj(k -> operand(i, k)).toList();
    String who = "opaque function '%s' version '%s'".formatted(opaque.name(), opaque.version());
    try {
      return "%s gave %s on %s; it gives a number"
          .formatted(who, opaque.function().apply(given), given);
    } catch (RuntimeException failure) {
      thrown.add(failure);
      return "%s failed on %s: %s".formatted(who, given, failure);
    }
  }

  private String described(int i) {
    Formula formula = calculation.formula(i);
    if (formula.node() instanceof Node.Named named) {
      return "'" + named.label() + "'";
    }
    return formula.node() instanceof Node.Quantity quantity
        ? "'" + quantity.label() + "'"
        : formula.toString();
  }

  private Node node(int i) {
    return calculation.formula(i).node();
  }

  // Blame falls on a part only where all its operands are known.
  private Rational operand(int i, int k) {
    return Objects.requireNonNull(evaluation.value(calculation.operands(i)[k]));
  }
}
