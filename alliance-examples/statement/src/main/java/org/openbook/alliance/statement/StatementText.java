package org.openbook.alliance.statement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.text.DividedFigure;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/**
 * A statement as plain text: its tables and the explanation of its figures.
 *
 * <p>Not everything: tables of detail and charts are for views that can fold and draw. A figure
 * that is an assumption is followed by the assumption's number, {@code [A2]}.
 */
public final class StatementText {
  private static final String INDENT = "  ";

  private final Printout printout;
  private final Language language;
  private final TextStyle style;
  private final StringBuilder text = new StringBuilder();

  private StatementText(Printout printout, TextStyle style) {
    this.printout = printout;
    this.language = style.language();
    this.style = style;
  }

  /** The statement in a language; it ends with a line break. */
  public static String of(Statement statement, Language language) {
    return of(Printout.of(statement), language);
  }

  /** Anything else that is printed, in a language; it ends with a line break. */
  public static String of(Printout printout, Language language) {
    return new StatementText(printout, printout.style(language)).text();
  }

  /** The statement in a style, which may show exact figures; it ends with a line break. */
  public static String of(Statement statement, TextStyle style) {
    return new StatementText(Printout.of(statement), requireNonNull(style, "style")).text();
  }

  /**
   * Why one line of a settlement came to what it did, and how it is divided; it ends with a line
   * break.
   *
   * @throws IllegalArgumentException if the settlement has no such line
   */
  public static String explanation(Settlement settlement, LineId line, Language language) {
    return explanation(settlement, line, TextStyle.of(language, settlement.model().currency()));
  }

  /** The same in a style, which may show exact figures. */
  public static String explanation(Settlement settlement, LineId line, TextStyle style) {
    DividedFigure divided = Explained.of(settlement, settlement.line(line));
    return ExplanationText.of(style).explainDivided(List.of(divided)) + "\n";
  }

  private String text() {
    line(printout.title().in(language) + ", " + printout.subtitle().in(style));
    printout.notes().forEach(note -> line(note.in(language)));
    printout.parts().forEach(this::part);
    return text.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void part(Printout.Part part) {
    line("");
    line(part.heading().in(language));
    part.notes().forEach(note -> line(INDENT + note.in(language)));
    List<String> blocks = part.contents().stream().flatMap(c -> block(part, c).stream()).toList();
    text.append(String.join("\n", blocks));
  }

  private Optional<String> block(Printout.Part part, Content content) {
    if (content instanceof Table table && table.depth() != Table.Depth.DETAIL) {
      boolean isNamedAlready = table.caption().equals(part.heading());
      String caption = isNamedAlready ? "" : INDENT + table.caption().in(language) + "\n";
      return Optional.of(caption + rows(table).indented(isNamedAlready ? INDENT : INDENT + INDENT));
    }
    return content instanceof Explained explained
        ? Optional.of(explanation(explained.figures()))
        : Optional.empty();
  }

  private String explanation(List<DividedFigure> figures) {
    return ExplanationText.of(style).explainDivided(figures).indent(2).replace("\n  \n", "\n\n");
  }

  // ---- tables ----

  /** Numbers stand under each other; the marks of assumptions in a column of their own. */
  private TextTable rows(Table table) {
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < table.columns().size(); k++) {
      columns.add(Column.of(table, k));
    }
    TextTable rows = new TextTable(columns.stream().map(Column::alignment).collect(joining()));
    if (table.depth() != Table.Depth.HEADLINE) {
      rows.row(cells(columns, k -> table.columns().get(k).in(language), k -> ""));
    }
    for (Table.Row row : table.rows()) {
      String indent = row.rank() == Table.Rank.MEMBER ? INDENT : "";
      rows.row(
          cells(
              columns,
              k -> (k == 0 ? indent : "") + row.cells().get(k).in(style),
              k -> marks(row.cells().get(k))));
    }
    return rows;
  }

  private record Column(int place, boolean isNumeric, boolean isMarked) {
    static Column of(Table table, int place) {
      List<Cell> cells = table.rows().stream().map(row -> row.cells().get(place)).toList();
      return new Column(
          place,
          cells.stream().anyMatch(Cell.Value.class::isInstance),
          cells.stream().anyMatch(cell -> !marks(cell).isEmpty()));
    }

    String alignment() {
      return (isNumeric ? "r" : "l") + (isMarked ? "l" : "");
    }
  }

  private static String[] cells(
      List<Column> columns, IntFunction<String> cell, IntFunction<String> mark) {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(cell.apply(column.place()));
      if (column.isMarked()) {
        cells.add(mark.apply(column.place()));
      }
    }
    return cells.toArray(String[]::new);
  }

  private static String marks(Cell cell) {
    return cell instanceof Cell.Value value && !value.assumptions().isEmpty()
        ? value.assumptions().stream().map(n -> "A" + n).collect(joining(", ", "[", "]"))
        : "";
  }
}
