package org.openbook.alliance.analysis;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.BoundedFunction;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.analysis.Value.Lack;
import org.openbook.alliance.analysis.Value.Nothing;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Node;

/**
 * Java code that nobody can look into: exact where its operands are numbers, enclosed where it
 * declares its range, otherwise unknown.
 */
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
    if (operands.stream().allMatch(Known::isNumber)) {
      return called(operands.stream().map(Known::number).toList());
    }
    return node.function() instanceof BoundedFunction declared
        ? enclosed(declared, cell, operands)
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

  private static Value enclosed(BoundedFunction declared, Cell cell, List<Known> operands) {
    List<Enclosure> arguments =
        operands.stream()
            .flatMap(
                operand ->
                    cell
                        .bounds(operand.function())
                        .map(bounds -> bounds.widened(operand.radius()))
                        .stream())
            .toList();
    Enclosure results =
        Optional.of(arguments)
            .filter(known -> known.size() == operands.size())
            .map(declared::over)
            .orElseGet(declared::range);
    return new Known(
        RationalFunction.constant(results.middle()), results.width().dividedBy(Rational.of(2)));
  }
}
