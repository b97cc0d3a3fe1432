package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;

/**
 * A table: columns with headings, rows of typed cells, the first cell of a row its name.
 *
 * <p>Not a layout. Every row has as many cells as there are columns.
 *
 * @param caption what the table shows
 * @param columns the headings
 * @param rows in their order
 * @param depth whether a view may fold the table away
 */
public record Table(Label caption, List<Label> columns, List<Row> rows, Depth depth)
    implements Content {
  /** How near to the result a table is. */
  public enum Depth {
    /** What a reader takes away: a name and a value in each row, so that headings say nothing. */
    HEADLINE,
    /** Read by everybody. */
    SUMMARY,
    /** Read by who looks something up: a view may fold it away, and plain text leaves it out. */
    DETAIL
  }

  /** What a row is to its neighbours. */
  public enum Rank {
    /** A row by itself. */
    PLAIN,
    /** A row that names the members below it, and may have their total. */
    GROUP,
    /** A row of the group above it. */
    MEMBER,
    /** The total of the rows above it. */
    TOTAL
  }

  /**
   * A row.
   *
   * @param rank what it is to its neighbours
   * @param cells one for each column
   * @param figure the figure whose explanation says how the row came about, if it has one
   */
  public record Row(Rank rank, List<Cell> cells, Optional<Figure> figure) {
    /** Refuses a row without cells. */
    public Row {
      requireNonNull(rank, "rank");
      cells = List.copyOf(cells);
      requireNonNull(figure, "figure");
      if (cells.isEmpty()) {
        throw new IllegalArgumentException("row has no cells; it has at least one");
      }
    }

    static Row of(Rank rank, Cell... cells) {
      return new Row(rank, List.of(cells), Optional.empty());
    }

    Row upTo(int end) {
      return new Row(rank, cells.subList(0, end), figure);
    }

    Row explainedBy(Optional<Figure> explaining) {
      return new Row(rank, cells, explaining);
    }
  }

  /** Refuses a table without columns, and rows that do not fit them. */
  public Table {
    requireNonNull(caption, "caption");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    requireNonNull(depth, "depth");
    int width = columns.size();
    Faults faults = Faults.in(() -> "table '%s'".formatted(caption));
    faults.require(width > 0, () -> "it has no columns; it has at least one");
    for (Row row : rows) {
      faults.require(
          row.cells().size() == width,
          () ->
              "a row has %s cells; it has %s, one for each column"
                  .formatted(row.cells().size(), width));
    }
    faults.throwIfAny();
  }

  static Table headline(Label caption, List<Label> columns, List<Row> rows) {
    return new Table(caption, columns, rows, Depth.HEADLINE);
  }

  static Table summary(Label caption, List<Label> columns, List<Row> rows) {
    return new Table(caption, columns, rows, Depth.SUMMARY);
  }

  /** This table without its last column, if no row has anything in it. */
  Table withoutEmptyEnd() {
    int end = columns.size() - 1;
    Cell nothing = new Cell.Nothing();
    return rows.stream().allMatch(row -> row.cells().get(end).equals(nothing))
        ? new Table(
            caption,
            columns.subList(0, end),
            rows.stream().map(row -> row.upTo(end)).toList(),
            depth)
        : this;
  }

  /** The caption and the number of rows. */
  @Override
  public String toString() {
    return "%s, %s rows".formatted(caption, rows.size());
  }
}
