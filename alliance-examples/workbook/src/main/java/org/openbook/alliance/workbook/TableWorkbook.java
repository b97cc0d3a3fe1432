package org.openbook.alliance.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.money.CurrencyUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Table;

/**
 * Tables as an XLSX workbook of one sheet, numbers as numbers.
 *
 * <p>Not a calculation: nothing in it is a formula. For a settlement that calculates see {@link
 * Spreadsheet}.
 */
public final class TableWorkbook {
  private static final int FIRST_WIDTH = 46;
  private static final int WIDTH = 20;

  private TableWorkbook() {}

  /** The bytes of the workbook; the same for the same tables, title and language. */
  public static byte[] of(
      Label title, List<Table> tables, Language language, CurrencyUnit currency) {
    requireNonNull(title, "title");
    requireNonNull(tables, "tables");
    requireNonNull(language, "language");
    requireNonNull(currency, "currency");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Book book = new Book(workbook, currency, language);
      write(title, tables, book, book.sheet(SheetWords.TABLES, true));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a workbook in memory could not be written", impossible);
    }
  }

  private static void write(Label title, List<Table> tables, Book book, Page sheet) {
    int columns = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(1);
    int[] widths = new int[columns];
    Arrays.fill(widths, WIDTH);
    widths[0] = FIRST_WIDTH;
    sheet.widths(widths);
    sheet.next().text(0, title, Look.TITLE);
    for (Table table : tables) {
      sheet.next();
      sheet.next().text(0, table.caption(), Look.SECTION);
      sheet.next().headings(table.columns().toArray(Label[]::new));
      table.rows().forEach(row -> write(row, book, sheet.next()));
    }
  }

  private static void write(Table.Row row, Book book, Page sheet) {
    Look look = row.rank() == Table.Rank.TOTAL ? Look.TOTAL : Look.PLAIN;
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      if (cell instanceof Cell.Value value) {
        sheet.number(column, value.value(), value.unit(), look);
      } else {
        sheet.text(column, cell.in(book.style()), look);
      }
    }
  }
}
