package org.openbook.alliance.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** A workbook as its reader has it: facts may be changed, and everything is computed again. */
final class OpenedWorkbook {
  private static final BigDecimal SURE = new BigDecimal("0.000001");
  private static final String NO_VALUE = "#";

  private final XSSFWorkbook workbook;
  private final FormulaEvaluator evaluator;
  private final boolean computes;

  private OpenedWorkbook(byte[] bytes, boolean computes) {
    try {
      this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    this.computes = computes;
  }

  /** Computed here, by POI, whenever a cell is asked for. */
  static OpenedWorkbook of(byte[] bytes) {
    return new OpenedWorkbook(bytes, true);
  }

  /** As another program saved it, with the values that it computed. */
  static OpenedWorkbook computedElsewhere(byte[] bytes) {
    return new OpenedWorkbook(bytes, false);
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  // ---- facts ----

  /** Whether a fact's cell follows from others, so that nobody changes it. */
  boolean derives(QuantityId id) {
    return named("fact_" + id).getCellType() == CellType.FORMULA;
  }

  void set(QuantityId id, Rational value) {
    named("fact_" + id).setCellValue(Literals.cell(value));
    evaluator.clearAllCachedResultValues();
  }

  /** Changes the facts, apart from those that follow from others. */
  void change(Set<QuantityId> before, Map<QuantityId, Inputs.Input> after) {
    before.stream().map(this::cell).filter(id -> !derives(id)).forEach(this::clear);
    after.forEach(
        (id, fact) -> {
          if (!derives(cell(id))) {
            set(cell(id), fact.value());
          }
        });
  }

  // A total of which the terms ask only what is compared of it has the cell of that.
  private QuantityId cell(QuantityId id) {
    return id.equals(PeriodFacts.ACTUAL_ID) && !has(id) ? PeriodFacts.COMPARED : id;
  }

  private boolean has(QuantityId id) {
    return workbook.getName(nameOf("fact_" + id)) != null;
  }

  void clear(QuantityId id) {
    named("fact_" + id).setBlank();
    evaluator.clearAllCachedResultValues();
  }

  byte[] save() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Every text of a workbook. */
  static List<String> texts(XSSFWorkbook workbook) {
    List<String> texts = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }
    return texts;
  }

  // ---- figures ----

  Cell named(String name) {
    CellReference place = new CellReference(workbook.getName(nameOf(name)).getRefersToFormula());
    return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  private static String nameOf(String name) {
    return name.replaceAll("[^A-Za-z0-9._]", "_");
  }

  /** The cell's value in whole sure digits; {@code #} for an error. */
  String value(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = computes ? evaluator.evaluate(cell).getCellType() : cell.getCachedFormulaResultType();
    }
    if (type != CellType.NUMERIC) {
      return type == CellType.ERROR ? NO_VALUE : type.name();
    }
    double number =
        computes && cell.getCellType() == CellType.FORMULA
            ? evaluator.evaluate(cell).getNumberValue()
            : cell.getNumericCellValue();
    return text(new BigDecimal(number));
  }

  private static String text(BigDecimal value) {
    BigDecimal sure = value.divide(SURE).setScale(0, RoundingMode.HALF_EVEN);
    return sure.multiply(SURE).stripTrailingZeros().toPlainString();
  }

  private static String text(Rational value) {
    return text(value.toDecimal(12, RoundingMode.HALF_EVEN));
  }

  /** What every line came to, what of it is payable, and what each brings to each party. */
  List<String> results(Settlement like) {
    List<String> results = new ArrayList<>();
    for (SettledLine line : like.lines()) {
      results.add(line.line().id() + " " + value(named("amount_" + line.line().id())));
      results.add("payable " + value(named("payable_" + line.line().id())));
    }
    results.addAll(parts(like, SheetWords.BY_PARTY));
    results.addAll(parts(like, SheetWords.PAYABLE_BY_PARTY));
    results.addAll(reported(like));
    return results;
  }

  private List<String> reported(Settlement like) {
    int size = like.reported().size();
    int first = size == 0 ? 0 : row(SheetWords.REPORTED).getRowNum() + 1;
    return IntStream.range(first, first + size)
        .mapToObj(i -> "reported " + value(workbook.getSheetAt(0).getRow(i).getCell(1)))
        .toList();
  }

  private List<String> parts(Settlement like, Label heading) {
    Row first = below(heading);
    List<String> parts = new ArrayList<>();
    List<Party> parties = like.model().alliance().parties();
    for (int i = 0; i < like.lines().size(); i++) {
      Row row = workbook.getSheetAt(0).getRow(first.getRowNum() + i);
      for (int k = 0; k < parties.size(); k++) {
        Cell cell = row.getCell(k + 1);
        parts.add(parties.get(k).id() + " " + (cell == null ? "0" : value(cell)));
      }
    }
    return parts;
  }

  /** The second row below a heading: the first of its table. */
  private Row below(Label heading) {
    return workbook.getSheetAt(0).getRow(row(heading).getRowNum() + 2);
  }

  private Row row(Label heading) {
    for (Row row : workbook.getSheetAt(0)) {
      Cell cell = row.getCell(0);
      if (cell != null && cell.getStringCellValue().equals(heading.toString())) {
        return row;
      }
    }
    throw new IllegalArgumentException("summary has no heading " + heading);
  }

  /** The same of a settlement. */
  static List<String> expected(Settlement settlement) {
    List<String> results = new ArrayList<>();
    for (SettledLine line : settlement.lines()) {
      results.add(line.line().id() + " " + text(line.figure().value()));
      results.add("payable " + text(Amounts.value(line.payable())));
    }
    for (SettledLine line : settlement.lines()) {
      for (Party party : settlement.model().alliance().parties()) {
        results.add(party.id() + " " + text(line.netOf(party.id())));
      }
    }
    for (SettledLine line : settlement.lines()) {
      for (Party party : settlement.model().alliance().parties()) {
        results.add(party.id() + " " + text(line.payableOf(party.id())));
      }
    }
    settlement.reported().forEach(figure -> results.add("reported " + text(figure.value())));
    return results;
  }
}
