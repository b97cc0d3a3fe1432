package org.openbook.alliance.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;

/**
 * A settlement as an XLSX workbook that recomputes it: sheets for the summary, the facts, the
 * scorecard and the calculation.
 *
 * <p>Not a table of results: every calculated cell is a formula made from the terms, down to the
 * cents of each party, and the facts are cells with names. Two things stay as settled and are
 * marked: what program code computed, and a division by whole blocks of weights that are computed
 * or above a million. A workbook calculates in binary floating point; its summary says how far it
 * can be trusted.
 *
 * <p>Worked number: with Tesoma's actual cost changed from 46 to 56 million in its cell, the gain
 * becomes 0 and the pain 1 052 000.00 €.
 */
public final class Spreadsheet {
  private final Settlement settlement;
  private final Statement statement;
  private final Language language;
  private final Terms terms;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private Spreadsheet(Settlement settlement, Statement statement, Language language) {
    this.settlement = settlement;
    this.statement = statement;
    this.language = language;
    this.terms = new Terms(settlement);
  }

  /**
   * The bytes of the workbook of a settlement that was not issued, which says so; the same for the
   * same settlement, title and language.
   *
   * @throws IllegalArgumentException if the settlement has more figures than a sheet has rows
   */
  public static byte[] of(Settlement settlement, Label title, Language language) {
    return of(settlement, Statement.of(settlement, Cover.of(title)), language);
  }

  /**
   * The same with the title, the notes and the identity of its statement: that of an issued
   * settlement says its number, who prepared and approved it, and of which history it is.
   *
   * @throws IllegalArgumentException if the statement is of another settlement, both digests named;
   *     if the settlement has more figures than a sheet has rows
   */
  public static byte[] of(Settlement settlement, Statement statement, Language language) {
    requireNonNull(language, "language");
    refuseAnother(settlement.digest(), statement);
    Spreadsheet spreadsheet = new Spreadsheet(settlement, statement, language);
    try (XSSFWorkbook made = spreadsheet.workbook) {
      spreadsheet.write(statement.cover().title());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      made.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a workbook in memory could not be written", impossible);
    }
  }

  private static void refuseAnother(Digest settled, Statement statement) {
    Digest stated = statement.identity().digests().settlement();
    if (!stated.equals(settled)) {
      throw new IllegalArgumentException(
          "statement '%s' is of the settlement with the digest %s, the workbook of %s; they must be of one settlement"
              .formatted(statement, stated, settled));
    }
  }

  private void write(Label title) {
    Book book = new Book(workbook, settlement.model().currency(), language);
    Page summary = book.sheet(SheetWords.SUMMARY, true);
    FactsSheet facts = facts(book);
    Page scorecard = book.sheet(SheetWords.SCORECARD, true);
    CalculationSheet calculation =
        new CalculationSheet(book, book.sheet(SheetWords.CALCULATION, true), terms, facts.cells());
    calculation.write();
    Shares shares = new Shares(settlement, terms, calculation, facts.openMatters());
    List<LineCells> lines = shares.write();
    CommercialModel model = settlement.model();
    if (model.scorecard().isPresent()) {
      new ScorecardSheet(scorecard, model, facts.cells(), calculation).write();
    }
    new SummarySheet(book, summary, settlement, statement, calculation)
        .write(lines, shares.areLive() && calculation.isLive());
    evaluate();
    setProperties(book.word(title));
  }

  private FactsSheet facts(Book book) {
    FactsSheet facts =
        new FactsSheet(
            book,
            book.sheet(SheetWords.FACTS, true),
            settlement,
            Fact.of(settlement, terms.calculation()));
    facts.write();
    return facts;
  }

  // Values for readers that do not calculate. From the facts to the calculation and from its top to
  // its bottom, so that a long chain never makes the evaluator recurse.
  private void evaluate() {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (int index : List.of(1, 3, 2, 0)) {
      for (Row row : workbook.getSheetAt(index)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            evaluator.evaluateFormulaCell(cell);
          }
        }
      }
    }
    workbook.setForceFormulaRecalculation(true);
  }

  // A workbook carries the day when it was made; here that is the day to which it settles.
  private void setProperties(String title) {
    Date day =
        Date.from(
            settlement.facts().period().endInclusive().atStartOfDay().toInstant(ZoneOffset.UTC));
    workbook.getProperties().getCoreProperties().setTitle(title);
    workbook.getProperties().getCoreProperties().setCreator("Openbook Alliance");
    workbook.getProperties().getCoreProperties().setCreated(Optional.of(day));
  }
}
