package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.formula.Figure;

/**
 * How a figure came about, as a page that a person checks with a pocket calculator.
 *
 * <p>Not a second calculation: every number printed is a value of the evaluation itself. A named
 * figure or fact is a row: its label, its value, and the clause and source that it rests on. Below
 * it stands {@code = …}, how it follows from other rows, and below that those rows.
 *
 * <pre>
 * Key result bonus                                       €1,218,000.00    Annex 3, 4.2
 *   = incentive pool × overall score ÷ 100, to the cent (half up; a payable)
 *     incentive pool                                     €2,100,000.00    Annex 3, 4.1 · assumption: pool not
 *                                                                         published
 *     overall score                                              +58.0
 *       = satisfaction score × 50% + other indicators × 50%
 * </pre>
 *
 * <p>Each figure is explained once; where it occurs again, its row says <i>see above</i> or <i>see
 * below</i>. A figure without a name that is needed twice, or that is no plain arithmetic, is
 * called <i>calculation 1</i> and has a row too. Every root has a block of its own, an empty line
 * between two. A line is 112 characters wide; what does not fit continues on the next, and nothing
 * is cut. Equal figures give equal text.
 *
 * @param style the language, and how numbers read
 */
public record ExplanationText(TextStyle style) {
  /** Refuses null. */
  public ExplanationText {
    requireNonNull(style, "style");
  }

  /** Explanations in a style. */
  public static ExplanationText of(TextStyle style) {
    return new ExplanationText(style);
  }

  /** The explanation of one figure; no line break at its end. */
  public String explain(Figure figure) {
    return explain(List.of(figure));
  }

  /**
   * The explanation of several figures, which may share parts, in the order given; of none, the
   * empty text.
   */
  public String explain(List<Figure> figures) {
    return new Explanation(style, figures).text();
  }
}
