package org.openbook.alliance.formula;

import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/** Computes the parts of a calculation in order, each from the values before it. */
@SuppressWarnings("NullAway") // a visitor of @Nullable needs its JSpecify mode; see the root pom
final class Evaluator extends Arithmetic {
  private final Formula[] formulas;
  private final int[][] operands;
  private final Inputs inputs;
  private final @Nullable Rational[] values;
  private int[] current = {};

  Evaluator(Formula[] formulas, int[][] operands, Inputs inputs) {
    this.formulas = formulas;
    this.operands = operands;
    this.inputs = inputs;
    this.values = new @Nullable Rational[formulas.length];
  }

  @Nullable Rational[] run() {
    for (int i = 0; i < formulas.length; i++) {
      current = operands[i];
      values[i] = formulas[i].node().accept(this);
    }
    return values;
  }

  @Override
  @Nullable Rational operand(int k) {
    return values[current[k]];
  }

  @Override
  public @Nullable Rational quantity(Node.Quantity node) {
    Inputs.Input input = inputs.get(node.id());
    return input == null || !input.unit().goesWith(node.unit()) ? null : input.value();
  }

  @Override
  public Rational present(Node.Present node) {
    return truth(inputs.get(node.id()) != null);
  }
}
