package org.openbook.alliance.text;

import java.util.Optional;
import org.openbook.alliance.formula.Node;

/** What is written inside a sentence: its signs, and where it needs parentheses. */
enum Operator {
  /** A clause behind what it bounds; its words are those of {@link Clamp}. */
  BOUND("", 0, 1),
  PLUS(" + ", 1, 1),
  MINUS(" − ", 1, 2),
  /** A difference from zero, which nobody writes with the zero. */
  NEGATION(TextStyle.MINUS, 1, 2),
  TIMES(" × ", 2, 2),
  DIVIDED_BY(" ÷ ", 2, 3);

  private final String sign;
  private final int binding;
  private final int requiredAfter;

  Operator(String sign, int binding, int requiredAfter) {
    this.sign = sign;
    this.binding = binding;
    this.requiredAfter = requiredAfter;
  }

  /** The operation that a node does; empty if it does something else. */
  static Optional<Operator> of(Node node) {
    if (node instanceof Node.Sum) {
      return Optional.of(PLUS);
    } else if (node instanceof Node.Difference difference) {
      return Optional.of(isZero(difference.minuend().node()) ? NEGATION : MINUS);
    } else if (node instanceof Node.Product) {
      return Optional.of(TIMES);
    } else if (node instanceof Node.Quotient) {
      return Optional.of(DIVIDED_BY);
    }
    return Clamp.of(node).map(clause -> BOUND);
  }

  private static boolean isZero(Node node) {
    return node instanceof Node.Constant constant && constant.value().isZero();
  }

  String sign() {
    return sign;
  }

  /** How strongly it holds its operands together. */
  int binding() {
    return binding;
  }

  /** How strong an operand in this place must be to stand without parentheses. */
  int required(int place) {
    return place == 0 ? binding : requiredAfter;
  }
}
