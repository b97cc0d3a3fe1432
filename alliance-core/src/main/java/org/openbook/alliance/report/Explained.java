package org.openbook.alliance.report;

import java.util.List;
import org.openbook.alliance.formula.Figure;

/**
 * The figures that a statement explains, in the order of their explanations.
 *
 * <p>Not the explanation's text: {@link org.openbook.alliance.text.ExplanationText} writes that, in
 * lines or in rows, and a row of a table that names one of these figures, or a figure below them,
 * points at it.
 *
 * @param figures what is explained
 */
public record Explained(List<Figure> figures) implements Content {
  /** Refuses null. */
  public Explained {
    figures = List.copyOf(figures);
  }
}
