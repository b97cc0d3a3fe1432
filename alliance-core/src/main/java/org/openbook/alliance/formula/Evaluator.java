package org.openbook.alliance.formula;

import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;

/** Computes the parts of a calculation in order, each from the values before it. */
@SuppressWarnings("NullAway") // a visitor of @Nullable needs its JSpecify mode; see the root pom
final class Evaluator extends Arithmetic {
  private final Calculation calculation;
  private final Inputs inputs;
  private final @Nullable Rational[] values;
  private int[] current = {};

  Evaluator(Calculation calculation, Inputs inputs) {
    this.calculation = calculation;
    this.inputs = inputs;
    this.values = new @Nullable Rational[calculation.size()];
  }

  @Nullable Rational[] run() {
    for (int i = 0; i < values.length; i++) {
      current = calculation.operands(i);
      values[i] = calculation.formula(i).node().accept(this);
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
    return input == null || !input.unit().goesWith(wanted(node)) ? null : input.value();
  }

  // Money that names no currency is in the one that another part names.
  private Unit wanted(Node.Quantity node) {
    return node.unit().isMoney() ? calculation.money() : node.unit();
  }

  @Override
  public Rational present(Condition.Present node) {
    return truth(inputs.get(node.id()) != null);
  }
}
