package org.openbook.alliance.intake.ledger;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The row that the parser stands on: its cells as stretches of one array, without a text for each.
 *
 * <p>One object for a whole file, overwritten by the next row: what must last is copied.
 */
final class Row extends AbstractBaseCsvCallbackHandler<Row> {
  private static final int CHARS = 4_096;
  private static final int CELLS = 64;

  private final long linesBefore;
  private char[] chars = new char[CHARS];
  private int[] ends = new int[CELLS];
  private int cells;
  private long line;
  private boolean spansLines;

  Row(long linesBefore) {
    this.linesBefore = linesBefore;
  }

  /** A row of these cells, for what was split by hand. */
  static Row of(long line, List<String> cells) {
    Row row = new Row(0);
    row.handleBegin(line);
    cells.forEach(cell -> row.add(cell.toCharArray(), 0, cell.length()));
    return row;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = linesBefore + startingLineNumber;
    cells = 0;
    spansLines = false;
  }

  @Override
  protected void handleField(int field, char[] source, int offset, int length, boolean quoted) {
    add(source, offset, length);
    // Only quotes can hold a line end.
    for (int i = offset; quoted && i < offset + length; i++) {
      spansLines |= source[i] == '\n' || source[i] == '\r';
    }
  }

  @Override
  protected Row buildRecord() {
    return this;
  }

  private void add(char[] source, int offset, int length) {
    int from = cells == 0 ? 0 : ends[cells - 1];
    if (from + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, from + length));
    }
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, cells * 2);
    }
    System.arraycopy(source, offset, chars, from, length);
    ends[cells++] = from + length;
  }

  /** The line of the file on which it starts; the first is 1. */
  long line() {
    return line;
  }

  int cells() {
    return cells;
  }

  char[] chars() {
    return chars;
  }

  int from(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  int to(int cell) {
    return ends[cell];
  }

  String text(int cell) {
    return new String(chars, from(cell), to(cell) - from(cell));
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>(cells);
    for (int i = 0; i < cells; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  boolean spansLines() {
    return spansLines;
  }

  /** Whether each line that it spans has cells enough for a row of its own. */
  boolean readsLikeRows(int columns, char delimiter) {
    String whole = String.join(String.valueOf(delimiter), texts());
    return whole
        .lines()
        .allMatch(part -> part.chars().filter(c -> c == delimiter).count() == columns - 1);
  }
}
