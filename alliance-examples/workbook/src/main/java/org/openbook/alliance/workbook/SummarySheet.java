package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.Settlement;

/** What every line came to, what it brings to each party, and what the workbook is good for. */
final class SummarySheet {
  static final int AMOUNT = 1;
  static final int PAYABLE = 2;
  private static final int RETAINED = 3;
  private static final int SETTLED = 4;
  private static final int CHANGE = 5;
  private static final int CLAUSE = 6;
  private static final int COLUMNS = 7;

  private final Book book;
  private final Page sheet;
  private final Settlement settlement;
  private final Statement statement;
  private final CalculationSheet calculation;

  SummarySheet(
      Book book,
      Page sheet,
      Settlement settlement,
      Statement statement,
      CalculationSheet calculation) {
    this.book = book;
    this.sheet = sheet;
    this.settlement = settlement;
    this.statement = statement;
    this.calculation = calculation;
  }

  void write(List<LineCells> lines, boolean isLive) {
    sheet.widths(46, 20, 20, 20, 20, 20, 30);
    writeHead();
    writeLines(lines);
    writeParties(SheetWords.BY_PARTY, lines, LineCells::net);
    writeParties(SheetWords.PAYABLE_BY_PARTY, lines, LineCells::netPayable);
    writeReported();
    statement.section(Topic.OPEN_MATTERS).ifPresent(this::writeSection);
    statement.section(Topic.ASSUMPTIONS).ifPresent(this::writeSection);
    writeNotes(isLive);
    tables(Topic.IDENTITY).filter(SummarySheet::isOfDigests).forEach(this::writeTable);
  }

  // Which settlement it is stands above its amounts, the digests below everything.
  private void writeHead() {
    sheet.next().text(0, statement.cover().title(), Look.TITLE);
    sheet.next().text(0, settlement.model().provision().label(), Look.NOTE);
    statement.cover().notes().forEach(this::note);
    statement.section(Topic.IDENTITY).ifPresent(section -> section.notes().forEach(this::note));
    tables(Topic.IDENTITY).filter(table -> !isOfDigests(table)).forEach(this::writeTable);
    tables(Topic.OVERVIEW).limit(1).map(this::texts).forEach(this::writeTexts);
  }

  private Stream<Table> tables(Topic topic) {
    return statement.section(topic).stream()
        .flatMap(section -> section.contents().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  private static boolean isOfDigests(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(Cell.Fingerprint.class::isInstance);
  }

  private void writeTable(Table table) {
    sheet.next();
    sheet.next().text(0, table.caption(), Look.SECTION);
    writeTexts(texts(table));
  }

  private void writeLines(List<LineCells> lines) {
    sheet.next();
    sheet
        .next()
        .headings(
            SheetWords.LINE,
            SheetWords.AMOUNT,
            SheetWords.PAYABLE,
            SheetWords.RETAINED,
            SheetWords.AS_SETTLED,
            SheetWords.CHANGE,
            SheetWords.CLAUSE);
    for (LineCells cells : lines) {
      writeLine(cells);
    }
  }

  private void writeLine(LineCells cells) {
    Line line = cells.line().line();
    sheet.next().text(0, line.label(), Look.PLAIN);
    sheet.formula(AMOUNT, cells.amount(), Unit.MONEY, Look.TOTAL);
    sheet.formula(PAYABLE, cells.payable(), Unit.MONEY, Look.TOTAL);
    sheet.formula(RETAINED, sheet.here(AMOUNT) + "-" + sheet.here(PAYABLE), Unit.MONEY, Look.PLAIN);
    sheet.number(SETTLED, cells.line().figure().value(), Unit.MONEY, Look.NOTE);
    sheet.formula(
        CHANGE,
        Guard.cut(sheet.here(AMOUNT) + "-" + sheet.here(SETTLED), Unit.MONEY),
        Unit.MONEY,
        Look.NOTE);
    line.amount().clause().ifPresent(clause -> sheet.text(CLAUSE, clause.reference(), Look.PLAIN));
    sheet.comment(AMOUNT, book.remark(line.amount().clause(), line.amount().source()));
    book.name(book.freeName("amount_" + line.id()), sheet.address(AMOUNT));
    book.name(book.freeName("payable_" + line.id()), sheet.address(PAYABLE));
  }

  private void writeParties(
      Label heading, List<LineCells> lines, Function<LineCells, Map<PartyId, String>> parts) {
    List<Party> parties = settlement.model().alliance().parties();
    sheet.next();
    sheet.next().text(0, heading, Look.SECTION);
    sheet.next().text(0, SheetWords.LINE, Look.HEADER);
    for (int i = 0; i < parties.size(); i++) {
      sheet.text(i + 1, parties.get(i).name(), Look.COLUMN);
    }
    int check = parties.size() + 1;
    sheet.text(check, SheetWords.CHECK, Look.COLUMN);
    for (LineCells cells : lines) {
      sheet.next().text(0, cells.line().line().label(), Look.PLAIN);
      for (int i = 0; i < parties.size(); i++) {
        String part = parts.apply(cells).get(parties.get(i).id());
        if (part != null) {
          sheet.formula(i + 1, part, Unit.MONEY, Look.PLAIN);
        }
      }
      writeSum(check, sheet.here(1) + ":" + sheet.here(check - 1), Look.NOTE);
    }
    sheet.next().text(0, SheetWords.TOTAL, Look.TOTAL);
    for (int i = 1; i <= check; i++) {
      writeSum(i, sheet.ahead(-lines.size(), i) + ":" + sheet.ahead(-1, i), Look.TOTAL);
    }
  }

  // Whole cents or yen add up to whole ones; binary sums of them may miss by a billionth.
  private void writeSum(int column, String range, Look look) {
    sheet.formula(column, Guard.cut("SUM(" + range + ")", Unit.MONEY), Unit.MONEY, look);
  }

  private void writeReported() {
    List<Figure> reported = settlement.reported();
    if (reported.isEmpty()) {
      return;
    }
    sheet.next();
    sheet.next().text(0, SheetWords.REPORTED, Look.SECTION);
    for (Figure figure : reported) {
      sheet.next().text(0, figure.label().orElse(SheetWords.INTERMEDIATE), Look.PLAIN);
      sheet.formula(AMOUNT, calculation.address(figure.formula()), figure.unit(), Look.TOTAL);
      sheet.comment(AMOUNT, book.remark(figure.clause(), figure.source()));
    }
  }

  /** The tables of a section of the statement, as text: nothing in them is calculated. */
  private void writeSection(Section section) {
    sheet.next();
    sheet.next().text(0, section.topic().heading(), Look.SECTION);
    section.notes().forEach(this::note);
    tables(section.topic()).map(this::texts).forEach(this::writeTexts);
  }

  private List<List<String>> texts(Table table) {
    return table.rows().stream().map(this::texts).toList();
  }

  private List<String> texts(Table.Row row) {
    return row.cells().stream().map(cell -> cell.in(book.style())).toList();
  }

  // What a row is about stands first, and all that concerns it beside it, over the whole page: a
  // row that begins with nothing goes on with the one above.
  private void writeTexts(List<List<String>> rows) {
    Map<String, List<String>> concerns = new LinkedHashMap<>();
    String about = "";
    for (List<String> row : rows) {
      int last = row.size() - 1;
      if (!row.get(0).isEmpty()) {
        about = String.join(" ", row.subList(0, last));
      }
      concerns.computeIfAbsent(about, any -> new ArrayList<>()).add(row.get(last));
    }
    concerns.forEach(
        (subject, all) ->
            sheet
                .next()
                .text(0, subject, Look.PLAIN)
                .text(1, COLUMNS - 1, String.join("; ", all), Look.PLAIN));
  }

  private void writeNotes(boolean isLive) {
    sheet.next();
    sheet.next().text(0, SheetWords.NOTES, Look.SECTION);
    note(SheetWords.CHANGE_HERE);
    note(SheetWords.EXACT);
    note(SheetWords.TURNED_ROUND);
    note(SheetWords.SETTLED_NOTE);
    if (!isLive) {
      note(SheetWords.FIXED_NOTE);
    }
  }

  private void note(Label text) {
    sheet.next().text(0, COLUMNS, book.word(text), Look.NOTE);
  }
}
