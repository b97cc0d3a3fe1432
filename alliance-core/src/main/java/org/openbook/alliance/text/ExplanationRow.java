package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.formula.Figure;

/**
 * A row of an explanation in words and numbers, for a page that lays it out its own way.
 *
 * <p>Not a line of text: it has no width and no indent, only a level. Worked example: the row
 * {@code under-run} with the value {@code €6,600,000.00} stands at level 1 below {@code Gain
 * share}, and the sentence {@code target cost − actual cost, at least €0.00} at level 1 too.
 *
 * @param kind what the row is
 * @param level how deep it stands, 0 for the figure that a block explains; a sentence and its parts
 *     stand at the level of their figure
 * @param columns what is printed
 * @param figure the figure that the row names; empty for divisions, sentences and parts
 */
public record ExplanationRow(Kind kind, int level, Columns columns, Optional<Figure> figure) {
  /** What a row is. */
  public enum Kind {
    /** A figure that is explained here, or known. */
    FIGURE,
    /** A figure that is explained elsewhere in the same explanation. */
    MENTION,
    /** A figure and the group of parties among whom it is divided here. */
    DIVISION,
    /** How the figure above follows from others, or how it is divided. */
    SENTENCE,
    /** One part of that sentence; of a division, what one party gets. */
    PART
  }

  /**
   * What is printed.
   *
   * @param label what it is called, or the sentence
   * @param value its value; empty for a sentence
   * @param note where it comes from or what becomes of it; may be empty
   */
  public record Columns(String label, String value, String note) {
    /** Refuses null. */
    public Columns {
      requireNonNull(label, "label");
      requireNonNull(value, "value");
      requireNonNull(note, "note");
    }
  }

  /** Refuses a level below 0. */
  public ExplanationRow {
    requireNonNull(kind, "kind");
    requireNonNull(columns, "columns");
    requireNonNull(figure, "figure");
    if (level < 0) {
      throw new IllegalArgumentException(
          "level of an explanation's row is %s; it is 0 or more".formatted(level));
    }
  }

  static ExplanationRow of(Kind kind, int level, Figure figure, Columns columns) {
    return new ExplanationRow(kind, level, columns, Optional.of(figure));
  }

  static ExplanationRow division(Columns columns) {
    return new ExplanationRow(Kind.DIVISION, 0, columns, Optional.empty());
  }

  static ExplanationRow sentence(int level, String sentence) {
    return new ExplanationRow(
        Kind.SENTENCE, level, new Columns(sentence, "", ""), Optional.empty());
  }

  static ExplanationRow part(int level, Columns columns) {
    return new ExplanationRow(Kind.PART, level, columns, Optional.empty());
  }

  /** The label, and the value where there is one. */
  @Override
  public String toString() {
    return columns.value().isEmpty() ? columns.label() : columns.label() + ": " + columns.value();
  }
}
