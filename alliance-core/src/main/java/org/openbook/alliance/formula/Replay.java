package org.openbook.alliance.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/** Computes one figure again from the figures that it shows as its operands. */
final class Replay extends Arithmetic {
  private final Figure figure;
  private final List<Formula> operands;

  // A figure leaves out what was not needed, so operands are found by formula, not by place.
  private final Map<Formula, Rational> shown = new HashMap<>();

  private Replay(Figure figure) {
    this.figure = figure;
    this.operands = figure.formula().node().operands();
    figure.operands().forEach(operand -> shown.put(operand.formula(), operand.value()));
  }

  static Rational of(Figure figure) {
    Rational value = figure.formula().node().accept(new Replay(figure));
    if (value == null) {
      throw new IllegalStateException("%s does not follow from its operands".formatted(figure));
    }
    return value;
  }

  @Override
  @Nullable Rational operand(int k) {
    return shown.get(operands.get(k));
  }

  @Override
  public Rational quantity(Node.Quantity node) {
    return figure.value();
  }

  @Override
  public Rational present(Condition.Present node) {
    return figure.value();
  }
}
