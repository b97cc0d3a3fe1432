package org.openbook.alliance.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;

/**
 * What a calculation gave on some inputs: a figure for each of its formulas.
 *
 * <p>Not only the results: every part keeps its value, and that is the explanation. Immutable and
 * safe to share between threads.
 */
public final class Evaluation {
  private final Calculation calculation;
  private final Inputs inputs;
  private final @Nullable Rational[] values;

  Evaluation(Calculation calculation, Inputs inputs, @Nullable Rational[] values) {
    this.calculation = calculation;
    this.inputs = inputs;
    this.values = values;
  }

  /** The facts that this is an evaluation on. */
  public Inputs inputs() {
    return inputs;
  }

  /** The figures of the calculation's roots, in their order. */
  public List<Figure> figures() {
    return Arrays.stream(calculation.rootIndices()).mapToObj(i -> new Figure(this, i)).toList();
  }

  /**
   * Every figure that has a value, operands before the figures that use them; without what was not
   * computable and not needed.
   */
  public List<Figure> everyFigure() {
    return IntStream.range(0, calculation.size())
        .filter(i -> values[i] != null)
        .mapToObj(i -> new Figure(this, i))
        .toList();
  }

  /**
   * The figure of a root or of any part of one.
   *
   * @throws IllegalArgumentException if it is no part of the calculation, or was not needed and has
   *     no value
   */
  public Figure figure(Formula formula) {
    int i = calculation.indexOf(formula);
    if (values[i] == null) {
      throw new IllegalArgumentException(
          "%s was not needed and has no value; ask for a part that was".formatted(formula));
    }
    return new Figure(this, i);
  }

  /** The figures that a part was computed from, in the order of its operands. */
  List<Figure> operands(int i) {
    Node node = calculation.formula(i).node();
    int[] all = calculation.operands(i);
    if (node instanceof Node.Choice) {
      Rational condition = values[all[0]];
      int taken = condition != null && condition.isZero() ? 2 : 1;
      return List.of(new Figure(this, all[0]), new Figure(this, all[taken]));
    }
    List<Figure> figures = new ArrayList<>(all.length);
    for (int operand : all) {
      if (values[operand] != null) {
        figures.add(new Figure(this, operand));
      }
    }
    return figures;
  }

  Formula formula(int i) {
    return calculation.formula(i);
  }

  @Nullable Rational value(int i) {
    return values[i];
  }

  /** The figures of the roots. */
  @Override
  public String toString() {
    return figures().toString();
  }
}
