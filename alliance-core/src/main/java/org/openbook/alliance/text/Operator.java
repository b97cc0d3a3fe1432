package org.openbook.alliance.text;

import java.util.Optional;
import org.openbook.alliance.formula.Node;

/** The four operations of arithmetic: their signs, and where they need parentheses. */
enum Operator {
  PLUS(" + ", 1, 1),
  MINUS(" − ", 1, 2),
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
    } else if (node instanceof Node.Difference) {
      return Optional.of(MINUS);
    } else if (node instanceof Node.Product) {
      return Optional.of(TIMES);
    }
    return node instanceof Node.Quotient ? Optional.of(DIVIDED_BY) : Optional.empty();
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
