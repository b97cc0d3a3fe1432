package org.openbook.alliance.formula;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;

/** What readers ask of a formula, so that none of them looks at the kind of its outermost part. */
final class Questions {
  private Questions() {}

  static Optional<Label> label(Node node) {
    if (node instanceof Node.Named named) {
      return Optional.of(named.label());
    }
    return node instanceof Node.Quantity fact ? Optional.of(fact.label()) : Optional.empty();
  }

  static Optional<QuantityId> fact(Node node) {
    return node instanceof Node.Quantity fact ? Optional.of(fact.id()) : Optional.empty();
  }

  static Optional<QuantityId> asked(Node node) {
    return node instanceof Condition.Present present ? Optional.of(present.id()) : fact(node);
  }

  static Optional<Rational> number(Node node) {
    return node instanceof Node.Constant fixed ? Optional.of(fixed.value()) : Optional.empty();
  }

  static Optional<Rational> fixed(Formula formula) {
    Formula inner = formula;
    while (inner.node() instanceof Node.Named named) {
      inner = named.of();
    }
    return number(inner.node());
  }

  static Formula bare(Formula formula) {
    Formula inner = formula;
    while (inner.node() instanceof Node.Named || inner.node() instanceof Node.Rounded) {
      inner = inner.operands().get(0);
    }
    return inner;
  }
}
