package org.openbook.alliance.statement;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells whose columns line up: words to the left, numbers to the right. */
public final class TextTable {
  private static final String GAP = "   ";

  private final String alignment;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with one letter for each column: {@code l} for left, {@code r} for right. */
  public TextTable(String alignment) {
    this.alignment = alignment;
  }

  /** Adds a row. */
  public TextTable row(String... cells) {
    if (cells.length != alignment.length()) {
      throw new IllegalArgumentException(
          "row has %d cells; the table has %d columns".formatted(cells.length, alignment.length()));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table's lines, each after the indent. */
  public String indented(String indent) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append((indent + line(row)).stripTrailing()).append('\n'));
    return text.toString();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String blank = " ".repeat(width(column) - length(cell));
      line.append(column == 0 ? "" : GAP)
          .append(alignment.charAt(column) == 'r' ? blank + cell : cell + blank);
    }
    return line.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
