package org.openbook.alliance.analysis;

import java.util.List;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.analysis.Value.Lack;
import org.openbook.alliance.analysis.Value.Nothing;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Node;

/** Java code that nobody can look into: exact where its operands are numbers, otherwise unknown. */
final class Opaques extends Operation.Strict {
  private final Node.Opaque node;
  private final int part;

  private Opaques(Node.Opaque node, int part) {
    this.node = node;
    this.part = part;
  }

  static Operation of(Node.Opaque node, int part) {
    return new Opaques(node, part);
  }

  @Override
  Value value(Cell cell, List<Known> operands) {
    return operands.stream().allMatch(Known::isNumber)
        ? called(operands.stream().map(Known::number).toList())
        : Sums.unknown(part);
  }

  // As in evaluation: where it throws or gives null, it has no value.
  private Value called(List<Rational> operands) {
    try {
      Rational result = node.function().apply(operands);
      return result == null ? new Nothing(Lack.REFUSED, part) : Known.of(result);
    } catch (RuntimeException thrown) {
      return new Nothing(Lack.REFUSED, part);
    }
  }
}
