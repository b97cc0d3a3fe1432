package org.openbook.alliance.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.pdf.TableView.Column;

/**
 * How wide the columns of a table are, and which type size and page they take, all in thousandths
 * of a point.
 *
 * <p>Numbers and digests are never broken, words only at their spaces: a table takes the first
 * layout whose columns hold their longest words. A table that no layout holds is sliced before it
 * comes here; only where one column alone is too wide is a word broken anywhere.
 *
 * @param layout the size and the page
 * @param widths of each column; together the page's width
 */
record ColumnWidths(Layout layout, List<Integer> widths) {
  /** White on both sides of what a cell says. */
  static final int PADDING = 4_000;

  /** A size of type on an upright or a turned page. */
  enum Layout {
    UPRIGHT(9_000, false),
    UPRIGHT_SMALL(8_000, false),
    UPRIGHT_SMALLER(7_000, false),
    TURNED(9_000, true),
    TURNED_SMALL(8_000, true),
    TURNED_SMALLER(7_000, true),
    TURNED_SMALLEST(6_000, true);

    /** An A4 page is 210 mm × 297 mm; left and right are 20 mm of margin. */
    static final int UPRIGHT_WIDTH = 481_889;

    static final int TURNED_WIDTH = 728_504;

    private final int size;
    private final boolean isTurned;

    Layout(int size, boolean isTurned) {
      this.size = size;
      this.isTurned = isTurned;
    }

    /** The size of type. */
    public int size() {
      return size;
    }

    boolean isTurned() {
      return isTurned;
    }

    int pageWidth() {
      return isTurned ? TURNED_WIDTH : UPRIGHT_WIDTH;
    }

    private int points(int thousandthsOfSize) {
      // Up, so that a text never lacks a fraction of its width.
      return (thousandthsOfSize * size + 999) / 1_000 + 2 * PADDING;
    }

    private int[] least(List<Column> columns) {
      return columns.stream().mapToInt(column -> points(column.least())).toArray();
    }

    private int[] natural(List<Column> columns) {
      return columns.stream().mapToInt(column -> points(column.natural())).toArray();
    }

    boolean holds(List<Column> columns) {
      return Arrays.stream(least(columns)).sum() <= pageWidth();
    }
  }

  /** The widths of columns in the first layout that holds them. */
  static ColumnWidths of(List<Column> columns) {
    return first(Arrays.stream(Layout.values()), columns);
  }

  /** The widths of columns on a turned page. */
  static ColumnWidths turned(List<Column> columns) {
    return first(Arrays.stream(Layout.values()).filter(Layout::isTurned), columns);
  }

  private static ColumnWidths first(Stream<Layout> layouts, List<Column> columns) {
    return in(
        layouts.filter(each -> each.holds(columns)).findFirst().orElse(Layout.TURNED_SMALLEST),
        columns);
  }

  private static ColumnWidths in(Layout layout, List<Column> columns) {
    int[] least = layout.least(columns);
    int[] natural = layout.natural(columns);
    int room = layout.pageWidth();
    return new ColumnWidths(
        layout,
        Arrays.stream(natural).sum() <= room
            ? withRest(natural, columns, room)
            : between(least, natural, room));
  }

  /** The room that a column has for its text, in thousandths of the type size. */
  int room(int column) {
    return (widths.get(column) - 2 * PADDING) * 1_000 / layout.size();
  }

  /** What is left goes to the columns of words, or to all where there is none. */
  private static List<Integer> withRest(int[] natural, List<Column> columns, int room) {
    int rest = room - Arrays.stream(natural).sum();
    int words = (int) columns.stream().filter(Column::isWords).count();
    int[] widths = natural.clone();
    for (int k = 0; k < widths.length; k++) {
      boolean takes = words == 0 || columns.get(k).isWords();
      widths[k] += takes ? rest / (words == 0 ? widths.length : words) : 0;
    }
    widths[0] += room - Arrays.stream(widths).sum();
    return Arrays.stream(widths).boxed().toList();
  }

  /** Each gets its least width, and the rest is shared by what each lacks of its natural one. */
  private static List<Integer> between(int[] least, int[] natural, int room) {
    int rest = room - Arrays.stream(least).sum();
    long lacking = (long) Arrays.stream(natural).sum() - Arrays.stream(least).sum();
    int[] widths = least.clone();
    for (int k = 0; k < widths.length; k++) {
      int more = lacking == 0 ? 0 : (int) ((long) rest * (natural[k] - least[k]) / lacking);
      // Too little for all: every column gives in proportion, so that the table stays on its page.
      widths[k] =
          rest < 0 ? (int) ((long) least[k] * room / Arrays.stream(least).sum()) : least[k] + more;
    }
    widths[0] += room - Arrays.stream(widths).sum();
    return Arrays.stream(widths).boxed().toList();
  }
}
