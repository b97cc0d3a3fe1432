package org.openbook.alliance.text;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * The least or greatest of two that reads as a clause: {@code a − b, at least €0.00}.
 *
 * <p>One of the two must be a number or a name. Two calculations side by side are easier to compare
 * in a list, where each has its value behind it.
 *
 * @param kept the place of the operand that is kept within the bound
 * @param bound the place of the operand that is the bound
 * @param word how they stand to each other
 */
record Clamp(int kept, int bound, Words word) {
  /** The clause that a node can be written as; empty if it must be written otherwise. */
  static Optional<Clamp> of(Node node) {
    if (node instanceof Node.Least) {
      return of(node.operands(), Words.AT_MOST);
    }
    return node instanceof Node.Greatest ? of(node.operands(), Words.AT_LEAST) : Optional.empty();
  }

  private static Optional<Clamp> of(List<Formula> operands, Words word) {
    if (operands.size() != 2 || operands.stream().noneMatch(Clamp::isPlain)) {
      return Optional.empty();
    }
    // What is agreed bounds what is computed, whichever of them the terms name first.
    boolean isTurned = isConstant(operands.get(0)) && !isConstant(operands.get(1));
    return Optional.of(isTurned ? new Clamp(1, 0, word) : new Clamp(0, 1, word));
  }

  private static boolean isPlain(Formula operand) {
    return isConstant(operand)
        || operand.node() instanceof Node.Named
        || operand.node() instanceof Node.Quantity;
  }

  private static boolean isConstant(Formula operand) {
    return operand.node() instanceof Node.Constant;
  }

  Figure keptOf(Figure clamped) {
    return clamped.operands().get(kept);
  }

  Figure boundOf(Figure clamped) {
    return clamped.operands().get(bound);
  }

  /** Whether the bound changed the figure; one that is just reached did not. */
  boolean binds(Figure clamped) {
    return !clamped.value().equals(keptOf(clamped).value());
  }
}
