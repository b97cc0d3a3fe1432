package org.openbook.alliance.statement.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/**
 * A table whose every cell is written.
 *
 * @param kind {@code headline}, {@code summary} or {@code detail}
 * @param caption what it shows
 * @param columns its headings
 * @param rows its rows
 */
record TableView(String kind, String caption, List<Column> columns, List<Row> rows) {
  private static final int MOST_BESIDE = 3;

  /** Whether rows that begin with a number of their own are places to point at. */
  enum Numbering {
    NONE,
    LISTED
  }

  /** A heading, and whether numbers stand below it. */
  record Column(String name, String look) {}

  /** A row, and the place that explains it; empty if none does. */
  record Row(String rank, String id, String link, List<CellView> cells) {}

  /** A cell, and the numbers of its assumptions. */
  record CellView(String text, String look, List<Integer> marks) {}

  /** Whether a narrow page shows each row as a block, because the columns would not fit. */
  public boolean stacks() {
    return kind.equals("summary")
        && (columns.size() > MOST_BESIDE
            || columns.stream().anyMatch(column -> column.look().equals("digest")));
  }

  static TableView of(Table table, TextStyle style, WhyView why, Numbering numbering) {
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < table.columns().size(); k++) {
      columns.add(new Column(table.columns().get(k).in(style.language()), look(table, k)));
    }
    List<Row> rows = new ArrayList<>();
    int listed = 0;
    for (Table.Row row : table.rows()) {
      boolean isNumbered =
          numbering == Numbering.LISTED && row.cells().get(0) instanceof Cell.Plain;
      listed += isNumbered ? 1 : 0;
      rows.add(
          new Row(
              row.cells().get(0) instanceof Cell.Nothing ? "more" : lower(row.rank()),
              isNumbered ? "a" + listed : "",
              row.figure().map(why::link).orElse(""),
              cells(row, columns, style)));
    }
    return new TableView(lower(table.depth()), table.caption().in(style.language()), columns, rows);
  }

  private static List<CellView> cells(Table.Row row, List<Column> columns, TextStyle style) {
    List<CellView> cells = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      Cell cell = row.cells().get(k);
      List<Integer> marks = cell instanceof Cell.Value value ? value.assumptions() : List.of();
      cells.add(new CellView(cell.in(style), columns.get(k).look(), marks));
    }
    return cells;
  }

  private static String look(Table table, int place) {
    List<Cell> cells = table.rows().stream().map(row -> row.cells().get(place)).toList();
    if (cells.stream().anyMatch(Cell.Fingerprint.class::isInstance)) {
      return "digest";
    }
    if (cells.stream().noneMatch(Cell.Value.class::isInstance)) {
      return "words";
    }
    boolean isMarked =
        cells.stream().anyMatch(c -> c instanceof Cell.Value v && !v.assumptions().isEmpty());
    return isMarked ? "number marked" : "number";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
