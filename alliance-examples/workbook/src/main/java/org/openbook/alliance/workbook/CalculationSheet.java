package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;

/**
 * The calculation, a row for each figure that has a name, is used more than once or is too long to
 * stand inside another; operands above the figures that use them.
 *
 * <p>Written in one pass over the parts in their order, so a tree may be as deep as it likes.
 */
final class CalculationSheet implements Operands {
  static final int VALUE = 1;
  private static final int LONGEST = 4_000;
  private static final int MOST = 100;

  private final Book book;
  private final Page sheet;
  private final Terms terms;
  private final Interpreter interpreter;
  private final Map<Formula, Excel> written = new HashMap<>();
  private final Map<Formula, String> addresses = new HashMap<>();

  CalculationSheet(Book book, Page sheet, Terms terms, FactCells facts) {
    this.book = book;
    this.sheet = sheet;
    this.terms = terms;
    this.interpreter = new Interpreter(this, facts);
  }

  void write() {
    sheet.widths(52, 20, 30, 46, 14, 10);
    sheet.next().text(0, SheetWords.CALCULATION, Look.TITLE);
    sheet
        .next()
        .headings(SheetWords.FIGURE, SheetWords.VALUE, SheetWords.CLAUSE, SheetWords.SOURCE)
        .freeze();
    for (Formula part : terms.calculation().parts()) {
      Excel excel = part.node().accept(interpreter);
      written.put(part, excel);
      if (ownsRow(part, excel)) {
        cell(part);
      }
    }
  }

  /** A cell of this sheet, as any sheet refers to it. */
  String address(Formula formula) {
    String address = addresses.get(formula);
    if (address == null) {
      cell(formula);
      address = addresses.get(formula);
    }
    return address == null ? inside(formula).text() : address;
  }

  boolean computes(Formula formula) {
    return written.containsKey(formula);
  }

  Page sheet() {
    return sheet;
  }

  Book book() {
    return book;
  }

  /** Whether every figure recomputes. */
  boolean isLive() {
    return OpaqueFunctions.of(terms.calculation().parts()).equals(OpaqueFunctions.none());
  }

  private boolean ownsRow(Formula part, Excel excel) {
    return part.label().isPresent()
        || terms.isResult(part)
        || (terms.isShared(part) && part.number().isEmpty())
        || !excel.isShort();
  }

  // ---- operands ----

  @Override
  public Excel inside(Formula formula) {
    Excel found = written.get(formula);
    if (found == null) {
      throw new IllegalStateException(
          "%s is not written yet; operands come first".formatted(formula));
    }
    return found;
  }

  @Override
  public Excel cell(Formula formula) {
    boolean isNumber = formula.number().isPresent() && !terms.isResult(formula);
    if (!isNumber && !addresses.containsKey(formula)) {
      Excel excel = inside(formula);
      sheet.next();
      label(formula);
      sheet.formula(VALUE, excel.text(), formula.unit(), look(formula));
      written.put(formula, placed(formula));
    }
    return inside(formula);
  }

  @Override
  public Excel constant(Formula formula, String function) {
    Figure figure = terms.figure(formula);
    sheet.next().text(0, book.word(SheetWords.FUNCTION) + " " + function, Look.FIXED);
    if (figure == null) {
      sheet.notAvailable(VALUE, formula.unit(), Look.FIXED);
    } else {
      sheet.number(VALUE, figure.value(), formula.unit(), Look.FIXED);
    }
    sheet.comment(VALUE, book.word(SheetWords.FIXED_FUNCTION));
    return placed(formula);
  }

  private Excel placed(Formula formula) {
    addresses.put(formula, sheet.address(VALUE));
    return Excel.atom(sheet.here(VALUE));
  }

  @Override
  public Excel fold(List<Excel> all, Function<List<String>, Excel> combined) {
    List<Excel> parts = all;
    while (parts.size() > 1 && !fits(parts)) {
      parts = inRows(parts, combined);
    }
    return combined.apply(texts(parts));
  }

  private static boolean fits(List<Excel> parts) {
    return parts.size() <= MOST
        && parts.stream().mapToInt(part -> part.text().length()).sum() <= LONGEST;
  }

  private List<Excel> inRows(List<Excel> parts, Function<List<String>, Excel> combined) {
    List<Excel> rows = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = from + 1;
      while (to < parts.size() && fits(parts.subList(from, to + 1))) {
        to++;
      }
      rows.add(helper(combined.apply(texts(parts.subList(from, to)))));
      from = to;
    }
    return rows;
  }

  private Excel helper(Excel excel) {
    sheet.next().text(0, SheetWords.INTERMEDIATE, Look.NOTE);
    sheet.formula(VALUE, excel.text(), Unit.COUNT, Look.NOTE);
    return Excel.atom(sheet.here(VALUE));
  }

  private static List<String> texts(List<Excel> parts) {
    return parts.stream().map(Excel::text).toList();
  }

  // ---- what stands beside the value ----

  private void label(Formula formula) {
    Optional<Label> label = formula.label();
    if (label.isEmpty()) {
      sheet.text(0, SheetWords.INTERMEDIATE, Look.NOTE);
    } else {
      sheet.text(0, label.get(), look(formula));
      beside(formula.clause(), formula.source().or(() -> source(terms.figure(formula))));
    }
  }

  private static Optional<Source> source(@Nullable Figure figure) {
    return Optional.ofNullable(figure).flatMap(Figure::source);
  }

  private void beside(Optional<Clause> clause, Optional<Source> source) {
    Look look = Look.of(source, Look.PLAIN);
    clause.ifPresent(place -> sheet.text(2, place.reference(), Look.PLAIN));
    source.ifPresent(from -> sheet.text(3, book.style().source(from), look));
    sheet.comment(VALUE, book.remark(clause, source));
  }

  private Look look(Formula formula) {
    boolean isResult = terms.isResult(formula) && formula.fact().isEmpty();
    if (formula.label().isEmpty()) {
      return Look.NOTE;
    }
    return isResult ? Look.TOTAL : Look.PLAIN;
  }
}
