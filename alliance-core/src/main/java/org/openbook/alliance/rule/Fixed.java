package org.openbook.alliance.rule;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * What is known of a formula before any fact is: the value of a fixed number, whatever its name.
 */
final class Fixed {
  private Fixed() {}

  static Optional<Rational> value(Formula formula) {
    Node node = formula.node();
    while (node instanceof Node.Named named) {
      node = named.of().node();
    }
    return node instanceof Node.Constant constant
        ? Optional.of(constant.value())
        : Optional.empty();
  }

  /** Whether the formula is a fixed number below 0. */
  static boolean isNegative(Formula formula) {
    return value(formula).filter(value -> value.signum() < 0).isPresent();
  }
}
