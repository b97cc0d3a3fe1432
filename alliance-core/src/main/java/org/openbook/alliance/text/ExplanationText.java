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
 * Gain share                                             €3,300,000.00   Annex 3, 3.1
 *   = under-run × 50%, to the cent (half up; a payable)
 *     under-run                                          €6,600,000.00
 *       = target cost − actual cost, at least €0.00
 *         target cost                                   €52,600,000.00   published: final report
 *         actual cost                                   €46,000,000.00   published: final report
 *
 * Pain share                                                     €0.00   Annex 3, 3.2
 *   = overrun × 50%, to the cent (half up; a payable)
 *     overrun                                                    €0.00
 *       = actual cost − target cost = −€6,600,000.00, at least €0.00 (binds)
 *         actual cost                                   €46,000,000.00   see above
 *         target cost                                   €52,600,000.00   see above
 * </pre>
 *
 * <p>Each named figure is explained once; where it occurs again, its row says <i>see above</i> or
 * <i>see below</i>. A figure without a name that is needed twice, or that is no plain arithmetic,
 * has a row too and is called by what it does: <i>the sum of a and b</i>. A bound is a clause where
 * one of the two figures is a number or has a name, otherwise a list; it <i>binds</i> where it
 * changes the figure, and then the figure before it can be read there or in its row. A second
 * figure of one label is marked {@code [2]}, or {@code [before rounding]} if it is what the first
 * one rounds. Every root has a block of its own, and so has each division of it among parties, with
 * every part as arithmetic over the weights: 987.65 over 48, 41 and 11 is {@code a: 48 ÷ 100 ×
 * 987.65 = 474.072} and so on, an empty line between two. A line is 120 characters wide; what does
 * not fit continues on the next, and nothing is cut. Equal figures give equal text.
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
    return text(blocks(figures));
  }

  /** The explanation of several figures, and of how they are divided among parties. */
  public String explainDivided(List<DividedFigure> figures) {
    return text(dividedBlocks(figures));
  }

  private static String text(List<List<ExplanationRow>> blocks) {
    Page page = new Page();
    blocks.forEach(page::block);
    return page.text();
  }

  /**
   * The same explanation as rows, for a page with a layout of its own: for each root a block, and
   * after these a block for what lies too deep in one; the first row of a block is its figure.
   */
  public List<List<ExplanationRow>> blocks(List<Figure> figures) {
    return dividedBlocks(figures.stream().map(DividedFigure::undivided).toList());
  }

  /**
   * The same rows; the divisions of a figure follow its block, each a block of its own whose first
   * row is the division. Where nothing is divided, or one party has all, there is none.
   */
  public List<List<ExplanationRow>> dividedBlocks(List<DividedFigure> figures) {
    return new Explanation(style, figures).blocks();
  }
}
