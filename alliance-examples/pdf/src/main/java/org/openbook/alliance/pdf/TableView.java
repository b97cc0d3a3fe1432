package org.openbook.alliance.pdf;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openbook.alliance.pdf.ColumnWidths.Layout;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/**
 * A table whose every cell is written and whose every column has its width.
 *
 * @param kind {@code headline} or {@code table}
 * @param caption what it shows
 * @param columns its headings
 * @param rows its rows
 * @param widths of the columns, and the page that they need
 */
record TableView(
    String kind, String caption, List<Column> columns, List<Row> rows, ColumnWidths widths) {
  /** Marks of assumptions are set smaller than their figure, this many hundredths of it. */
  private static final int MARK_SIZE = 70;

  private static final int GAP = 200;
  private static final int INDENT = 1_000;

  /** What stands in a column. */
  enum Look {
    WORDS,
    NUMBER,
    DIGEST
  }

  /**
   * A column, its widths in thousandths of the type size.
   *
   * @param name the heading
   * @param look what stands below it
   * @param least the width of its longest word
   * @param natural its width if nothing is broken
   * @param after white behind the heading, so that it ends where the figures end
   */
  record Column(String name, Look look, int least, int natural, int after) {
    /** Whether it can be broken at spaces. */
    boolean isWords() {
      return look == Look.WORDS;
    }

    /** Whether it holds digests. */
    public boolean isDigest() {
      return look == Look.DIGEST;
    }

    /** Where its texts end. */
    public String align() {
      return look == Look.NUMBER ? "end" : "start";
    }

    Column breakable(int room) {
      return new Column(Typeface.BOLD.breakable(name, room - after), look, least, natural, after);
    }

    /** The white behind the heading as a length. */
    public String endIndent() {
      return em(after);
    }
  }

  /** A row. */
  record Row(String rank, List<CellView> cells) {}

  /**
   * A cell.
   *
   * @param text what it says
   * @param marks the numbers of its assumptions, written
   * @param indent white before it, in thousandths of the type size
   * @param after white after it, so that the figures of a column end below each other
   */
  record CellView(String text, String marks, int indent, int after) {
    CellView breakable(int room) {
      int free = room - indent - after - markWidth(marks);
      return new CellView(Typeface.BOLD.breakable(text, free), marks, indent, after);
    }

    /** The white before it as a length. */
    public String startIndent() {
      return em(indent);
    }

    /** The white after it as a length. */
    public String endIndent() {
      return em(after);
    }
  }

  /** The table; one after the other its slices, if it is too wide for a page. */
  static List<TableView> of(Table table, TextStyle style) {
    List<Column> columns = columns(table, style);
    if (columns.size() <= 2 || Layout.TURNED_SMALLEST.holds(columns)) {
      return List.of(whole(table, columns, style));
    }
    List<TableView> slices = new ArrayList<>();
    int next = 1;
    while (next < columns.size()) {
      int end = next + 1;
      while (end < columns.size() && Layout.TURNED_SMALLER.holds(cut(columns, next, end + 1))) {
        end++;
      }
      slices.add(whole(slice(table, next, end), cut(columns, next, end), style));
      next = end;
    }
    return slices;
  }

  /** The first of a list, which names its row, and those from a place up to another. */
  private static <T> List<T> cut(List<T> all, int from, int end) {
    return ImmutableList.<T>builder().add(all.get(0)).addAll(all.subList(from, end)).build();
  }

  private static Table slice(Table table, int from, int end) {
    return new Table(
        table.caption(),
        cut(table.columns(), from, end),
        table.rows().stream()
            .map(row -> new Table.Row(row.rank(), cut(row.cells(), from, end), row.figure()))
            .toList(),
        table.depth());
  }

  private static TableView whole(Table table, List<Column> columns, TextStyle style) {
    List<List<CellView>> cells = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      cells.add(column(table, k, style));
    }
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      int at = r;
      rows.add(
          new Row(
              rank(table.rows().get(r)), cells.stream().map(column -> column.get(at)).toList()));
    }
    boolean isHeadline = table.depth() == Table.Depth.HEADLINE && columns.size() == 2;
    return new TableView(
            isHeadline ? "headline" : "table",
            table.caption().in(style.language()),
            columns,
            rows,
            ColumnWidths.of(columns))
        .withBreaks();
  }

  /** A row that goes on with what the row above it named has no line above it. */
  private static String rank(Table.Row row) {
    return row.cells().get(0) instanceof Cell.Nothing
        ? "more"
        : row.rank().name().toLowerCase(Locale.ROOT);
  }

  /** The same table on a turned page. */
  TableView turned() {
    return new TableView(kind, caption, columns, rows, ColumnWidths.turned(columns)).withBreaks();
  }

  /** Whether it needs a turned page. */
  boolean isTurned() {
    return widths.layout().isTurned();
  }

  private TableView withBreaks() {
    List<Column> heads = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      heads.add(columns.get(k).breakable(widths.room(k)));
    }
    List<Row> broken =
        rows.stream()
            .map(
                row -> {
                  List<CellView> cells = new ArrayList<>();
                  for (int k = 0; k < columns.size(); k++) {
                    cells.add(row.cells().get(k).breakable(widths.room(k)));
                  }
                  return new Row(row.rank(), cells);
                })
            .toList();
    return new TableView(kind, caption, heads, broken, widths);
  }

  private static List<Column> columns(Table table, TextStyle style) {
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < table.columns().size(); k++) {
      columns.add(heading(table, k, column(table, k, style), style));
    }
    return columns;
  }

  private static String em(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3).toPlainString() + "em";
  }

  private static Column heading(Table table, int k, List<CellView> cells, TextStyle style) {
    String name = table.columns().get(k).in(style.language());
    Look look = look(table, k);
    int reserved = reserved(table, k);
    int natural = Typeface.BOLD.width(name) + reserved;
    int least = Typeface.BOLD.longestWord(name) + reserved;
    for (CellView cell : cells) {
      int around = cell.indent() + cell.after() + markWidth(cell.marks());
      // Bold, because totals are.
      natural = Math.max(natural, Typeface.BOLD.width(cell.text()) + around);
      int longest =
          look == Look.WORDS
              ? Typeface.BOLD.longestWord(cell.text())
              : Typeface.BOLD.width(cell.text());
      least = Math.max(least, longest + around);
    }
    return new Column(name, look, least, natural, reserved);
  }

  private static List<CellView> column(Table table, int k, TextStyle style) {
    int reserved = reserved(table, k);
    List<CellView> cells = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Cell cell = row.cells().get(k);
      String marks = marks(cell);
      boolean isIndented = k == 0 && row.rank() == Table.Rank.MEMBER;
      cells.add(
          new CellView(
              cell.in(style), marks, isIndented ? INDENT : 0, reserved - markWidth(marks)));
    }
    return cells;
  }

  /** The room of the column's widest marks. */
  private static int reserved(Table table, int k) {
    return table.rows().stream()
        .mapToInt(row -> markWidth(marks(row.cells().get(k))))
        .max()
        .orElse(0);
  }

  private static String marks(Cell cell) {
    return cell instanceof Cell.Value value
        ? value.assumptions().stream().map(number -> "A" + number).collect(Collectors.joining(" "))
        : "";
  }

  private static int markWidth(String marks) {
    return marks.isEmpty() ? 0 : GAP + Typeface.REGULAR.width(marks) * MARK_SIZE / 100;
  }

  private static Look look(Table table, int place) {
    List<Cell> cells = table.rows().stream().map(row -> row.cells().get(place)).toList();
    if (cells.stream().anyMatch(Cell.Fingerprint.class::isInstance)) {
      return Look.DIGEST;
    }
    return cells.stream().anyMatch(Cell.Value.class::isInstance) ? Look.NUMBER : Look.WORDS;
  }
}
