package org.openbook.alliance.intake.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.intake.ledger.Mapping.Field;
import org.openbook.alliance.term.ContractPeriod;

/** The dates of a row of one file: when its cost accrued, and when it was posted. */
final class DateCells {
  private final Cell<ContractPeriod> accrued;
  private final Optional<Cell<LocalDate>> posted;

  DateCells(Mapping mapping, Columns columns) {
    Source source = mapping.field(Field.ACCRUED_ON).orElseThrow();
    DateGrammar grammar = mapping.dates(source);
    accrued = new Cell<>(Field.ACCRUED_ON, source, columns, grammar::period, grammar.required());
    posted = mapping.field(Field.POSTED_ON).map(on -> posted(on, mapping.dates(on), columns));
  }

  private static Cell<LocalDate> posted(Source source, DateGrammar grammar, Columns columns) {
    return new Cell<>(Field.POSTED_ON, source, columns, grammar::day, grammar.required());
  }

  @Nullable ContractPeriod accrual(Row row, List<Fault> faults) {
    return accrued.read(row, faults);
  }

  /** The posting date; null if it has no column, or is faulty. */
  @Nullable LocalDate posted(Row row, List<Fault> faults) {
    if (posted.isEmpty()) {
      return null;
    }
    Cell<LocalDate> cell = posted.get();
    // One column for both dates is one fault.
    if (cell.index() >= 0 && cell.index() == accrued.index() && !faults.isEmpty()) {
      return null;
    }
    return cell.read(row, faults);
  }

  boolean areReadable(Row row) {
    return isReadable(row, accrued) && posted.map(cell -> isReadable(row, cell)).orElse(true);
  }

  private static boolean isReadable(Row row, Cell<?> cell) {
    return cell.index() < 0 || cell.peek(row.text(cell.index())) != null;
  }
}
