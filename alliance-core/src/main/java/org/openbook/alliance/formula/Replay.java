package org.openbook.alliance.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/** Computes one figure again from the figures that it shows as its operands. */
final class Replay extends Arithmetic {
  private final Figure figure;
  private final List<Figure> operands;

  private Replay(Figure figure) {
    this.figure = figure;
    this.operands = figure.operands();
  }

  static Rational of(Figure figure) {
    Rational value = figure.formula().node().accept(new Replay(figure));
    if (value == null) {
      throw new IllegalStateException("%s does not follow from its operands".formatted(figure));
    }
    return value;
  }

  // A figure leaves out what was not needed, so operands are found by formula, not by place.
  @Override
  @Nullable Rational operand(int k) {
    Formula wanted = figure.formula().node().operands().get(k);
    for (Figure operand : operands) {
      if (operand.formula().equals(wanted)) {
        return operand.value();
      }
    }
    return null;
  }

  @Override
  public Rational quantity(Node.Quantity node) {
    return figure.value();
  }

  @Override
  public Rational present(Node.Present node) {
    return figure.value();
  }
}
