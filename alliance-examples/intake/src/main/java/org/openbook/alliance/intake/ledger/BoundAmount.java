package org.openbook.alliance.intake.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amount of a row of one file. */
final class BoundAmount {
  private final Mapping mapping;
  private final AmountGrammar grammar;
  private final Columns columns;
  private final int debit;
  private final int credit;
  private final int flag;
  private final String blanks;

  BoundAmount(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
    grammar = mapping.amounts();
    debit = columns.index(mapping.amount().debit());
    credit = mapping.amount().credit().map(columns::index).orElse(-1);
    flag = mapping.amount().negativeWhere().map(w -> columns.index(w.column())).orElse(-1);
    blanks = mapping.file().blanks();
  }

  /** The amount, or null; then the fault is recorded. */
  @Nullable Amount read(Row row, List<Fault> faults) {
    Amount written = credit < 0 ? cell(row, debit, faults) : balance(row, faults);
    if (written == null) {
      return null;
    }
    Amount amount = flag < 0 ? written : flagged(row, written, faults);
    return amount != null && mapping.numbers().sign() == NumberForm.Sign.INVERTED
        ? amount.negated()
        : amount;
  }

  private @Nullable Amount cell(Row row, int index, List<Fault> faults) {
    Amount amount = grammar.parse(row.chars(), row.from(index), row.to(index));
    if (amount == null) {
      faults.add(
          new Fault(
              columns.name(index), row.text(index), "it is %s".formatted(grammar.required())));
    }
    return amount;
  }

  private @Nullable Amount balance(Row row, List<Fault> faults) {
    boolean noDebit = Blank.is(row, debit, blanks);
    boolean noCredit = Blank.is(row, credit, blanks);
    if (noDebit && noCredit) {
      faults.add(
          new Fault(
              columns.name(debit),
              "",
              "it or column '%s' is %s".formatted(columns.name(credit), grammar.required())));
      return null;
    }
    Amount zero = Amount.ofUnits(0);
    Amount plus = noDebit ? zero : cell(row, debit, faults);
    Amount minus = noCredit ? zero : cell(row, credit, faults);
    return plus == null || minus == null ? null : plus.minus(minus);
  }

  private @Nullable Amount flagged(Row row, Amount written, List<Fault> faults) {
    boolean isNegative =
        mapping.amount().negativeWhere().map(where -> where.holds(row.text(flag))).orElse(false);
    if (!isNegative) {
      return written;
    }
    if (written.signum() < 0) {
      faults.add(
          new Fault(
              columns.name(debit),
              row.text(debit),
              "it is 0 or more where %s, because such a row is taken off"
                  .formatted(mapping.amount().negativeWhere().orElseThrow())));
      return null;
    }
    return written.negated();
  }
}
