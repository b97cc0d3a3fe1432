package org.openbook.alliance.intake.ledger;

import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * Where the amount comes from: one column, or a debit and a credit column.
 *
 * @param debit the column of amounts, or of debits
 * @param credit the column of credits, which are taken off
 * @param negativeWhere the rows whose amounts are turned round: credit notes written without sign
 */
record AmountSource(Source debit, Optional<Source> credit, Optional<RowCondition> negativeWhere) {
  static final Form<AmountSource> FORM =
      ObjectForm.of(
          "",
          AmountSource::of,
          Member.optional(
              "column",
              Source.COLUMN,
              amount -> Optional.of(amount.debit).filter(any -> amount.credit.isEmpty())),
          Member.optional("debit", Source.COLUMN, amount -> amount.credit.map(any -> amount.debit)),
          Member.optional("credit", Source.COLUMN, AmountSource::credit),
          Member.optional("negativeWhere", RowCondition.FORM, AmountSource::negativeWhere));

  private static AmountSource of(
      Optional<Source> column,
      Optional<Source> debit,
      Optional<Source> credit,
      Optional<RowCondition> negativeWhere) {
    boolean isPair = debit.isPresent() && credit.isPresent();
    boolean isAlone = column.isPresent() && debit.isEmpty() && credit.isEmpty();
    if (!isAlone && (!isPair || column.isPresent())) {
      throw new IllegalArgumentException(
          "column is %s, debit %s, credit %s; it must have column alone, or debit and credit"
              .formatted(told(column), told(debit), told(credit)));
    }
    return new AmountSource(column.or(() -> debit).orElseThrow(), credit, negativeWhere);
  }

  private static String told(Optional<Source> source) {
    return source.map(Source::toString).orElse("missing");
  }
}
