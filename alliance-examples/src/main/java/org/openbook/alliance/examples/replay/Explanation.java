package org.openbook.alliance.examples.replay;

import org.openbook.alliance.formula.Figure;

/** The named figures behind a figure, one a line, each indented under the one that it makes. */
final class Explanation {
  private final StringBuilder text = new StringBuilder();

  private Explanation() {}

  static String of(Figure figure) {
    Explanation explanation = new Explanation();
    explanation.write(figure, 0);
    return explanation.text.toString();
  }

  // Recursion is safe here: the examples' formulas are a few dozen parts deep.
  private void write(Figure figure, int depth) {
    if (figure.label().isPresent()) {
      text.append("  ".repeat(depth)).append(figure);
      figure.clause().ifPresent(clause -> text.append(" (").append(clause).append(')'));
      text.append('\n');
    }
    int inner = figure.label().isPresent() ? depth + 1 : depth;
    figure.operands().forEach(operand -> write(operand, inner));
  }
}
