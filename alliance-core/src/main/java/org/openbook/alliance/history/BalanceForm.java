package org.openbook.alliance.history;

import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;

/** How a balance stands in documents. */
final class BalanceForm {
  static final ObjectForm<Balance> FORM =
      ObjectForm.<Balance, ImmutableBalance.Builder>of(
              "balance", ImmutableBalance::builder, ImmutableBalance.Builder::build)
          .required("accrued", Amounts.FORM, Balance::accrued, ImmutableBalance.Builder::accrued)
          .required("payable", Amounts.FORM, Balance::payable, ImmutableBalance.Builder::payable)
          .required("withheld", Amounts.FORM, Balance::withheld, ImmutableBalance.Builder::withheld)
          .required("paid", Amounts.FORM, Balance::paid, ImmutableBalance.Builder::paid)
          .required("credit", Amounts.FORM, Balance::credit, ImmutableBalance.Builder::credit)
          .required("overdue", Amounts.FORM, Balance::overdue, ImmutableBalance.Builder::overdue)
          .with(Member.forPeople("retained", Amounts.FORM, Balance::retained), (any, told) -> {})
          .with(Member.forPeople("open", Amounts.FORM, Balance::open), (any, told) -> {})
          .form();

  private BalanceForm() {}
}
