package org.openbook.alliance.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;

/**
 * A sheet that is written from top to bottom.
 *
 * <p>A text is written as a text whatever it begins with; only {@link #formula} makes formulas, and
 * no label ever gets there.
 */
final class Page {
  private static final int WIDTH_OF_CHARACTER = 256;
  private static final float HIGHEST = 400;
  private static final int COMMENT_COLUMNS = 3;
  private static final int COMMENT_ROWS = 4;
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final Book book;
  private final XSSFSheet sheet;
  private int row = -1;

  Page(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  // ---- where ----

  /**
   * Goes on to the next row.
   *
   * @throws IllegalArgumentException if a sheet has no more
   */
  Page next() {
    if (row == SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
      throw new IllegalArgumentException(
          "settlement has more figures than a sheet has rows; a sheet has %s"
              .formatted(SpreadsheetVersion.EXCEL2007.getMaxRows()));
    }
    row++;
    return this;
  }

  /** A cell of the current row, as a formula on the same sheet refers to it. */
  String here(int column) {
    return new CellReference(row, column).formatAsString();
  }

  /** A cell of a row further on, on the same sheet. */
  String ahead(int rows, int column) {
    return new CellReference(row + rows, column).formatAsString();
  }

  /** A cell of the current row, as any sheet refers to it. */
  String address(int column) {
    return new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString();
  }

  // ---- what ----

  Page text(int column, String text, Look look) {
    return text(column, 1, text, look);
  }

  /** A text that runs over so many columns. */
  Page text(int column, int columns, String text, Look look) {
    String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    if (columns > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + columns - 1));
    }
    XSSFCell cell = cell(column);
    cell.setCellStyle(book.style(look, shown));
    cell.setCellValue(shown);
    makeRoom(look.height(shown, IntStream.range(column, column + columns).map(this::width).sum()));
    return this;
  }

  private int width(int column) {
    return sheet.getColumnWidth(column) / WIDTH_OF_CHARACTER;
  }

  // Neither program makes a row higher for a text that a library wrote.
  private void makeRoom(float points) {
    if (points > row().getHeightInPoints()) {
      row().setHeightInPoints(Math.min(points, HIGHEST));
    }
  }

  Page text(int column, Label label, Look look) {
    return text(column, book.word(label), look);
  }

  Page number(int column, Rational value, Unit unit, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellStyle(book.style(look, unit));
    cell.setCellValue(Literals.cell(value));
    return this;
  }

  Page formula(int column, String formula, Unit unit, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellStyle(book.style(look, unit));
    cell.setCellFormula(formula);
    return this;
  }

  Page blank(int column, Unit unit, Look look) {
    cell(column).setCellStyle(book.style(look, unit));
    return this;
  }

  Page notAvailable(int column, Unit unit, Look look) {
    blank(column, unit, look);
    cell(column).setCellErrorValue(FormulaError.NA);
    return this;
  }

  /** The headings of columns, from the first on. */
  Page headings(Label... headings) {
    for (int column = 0; column < headings.length; column++) {
      text(column, headings[column], column == 0 ? Look.HEADER : Look.COLUMN);
    }
    return this;
  }

  Page comment(int column, String text) {
    if (text.isEmpty()) {
      return this;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor =
        drawing.createAnchor(
            0, 0, 0, 0, column + 1, row, column + 1 + COMMENT_COLUMNS, row + COMMENT_ROWS);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    comment.setAddress(new CellAddress(row, column));
    return this;
  }

  // ---- how ----

  Page widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * WIDTH_OF_CHARACTER);
    }
    return this;
  }

  /** Keeps the rows so far in sight, and repeats the current one on every printed page. */
  Page freeze() {
    sheet.createFreezePane(0, row + 1);
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    return this;
  }

  private XSSFRow row() {
    XSSFRow found = sheet.getRow(row);
    return found == null ? sheet.createRow(row) : found;
  }

  private XSSFCell cell(int column) {
    XSSFCell found = row().getCell(column);
    return found == null ? row().createCell(column) : found;
  }
}
