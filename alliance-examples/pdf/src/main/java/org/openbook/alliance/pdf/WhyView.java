package org.openbook.alliance.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.text.ExplanationRow;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/**
 * The explanation of figures, each in a block of its own.
 *
 * @param blocks in their order
 * @param valueWidth of the column of values, in thousandths of a point
 */
record WhyView(List<List<Row>> blocks, int valueWidth) {
  /** The size of type, in points; what is measured in thousandths of it becomes points by it. */
  private static final int SIZE = 8;

  /** Deeper than this nothing is set further in: what is left of the line must hold words. */
  private static final int DEEPEST = 12;

  private static final int MOST_VALUE = 18_000;
  private static final int LABEL_ROOM = 11_000;
  private static final int NOTE_ROOM = 9_000;

  /** A row, and what it is: {@code head}, or the word of its kind. */
  record Row(String kind, int level, ExplanationRow.Columns columns) {}

  static WhyView of(Explained explained, TextStyle style) {
    List<List<Row>> blocks =
        ExplanationText.of(style).dividedBlocks(explained.figures()).stream()
            .map(WhyView::block)
            .toList();
    int widest =
        blocks.stream()
            .flatMap(List::stream)
            .mapToInt(row -> Typeface.BOLD.width(row.columns().value()))
            .max()
            .orElse(0);
    return new WhyView(blocks, Math.min(widest, MOST_VALUE) * SIZE + 2 * ColumnWidths.PADDING);
  }

  private static List<Row> block(List<ExplanationRow> rows) {
    List<Row> block = new ArrayList<>();
    for (ExplanationRow row : rows) {
      block.add(
          new Row(
              block.isEmpty() ? "head" : row.kind().name().toLowerCase(Locale.ROOT),
              Math.min(row.level(), DEEPEST),
              broken(row.columns())));
    }
    return block;
  }

  private static ExplanationRow.Columns broken(ExplanationRow.Columns columns) {
    return new ExplanationRow.Columns(
        Typeface.BOLD.breakable(columns.label(), LABEL_ROOM),
        Typeface.BOLD.breakable(columns.value(), MOST_VALUE),
        Typeface.REGULAR.breakable(columns.note(), NOTE_ROOM));
  }

  /** What the template asks to know what to write. */
  public String kind() {
    return "why";
  }
}
