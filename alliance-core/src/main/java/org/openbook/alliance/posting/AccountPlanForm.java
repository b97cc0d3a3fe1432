package org.openbook.alliance.posting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.payment.LineId;

/** How an account plan stands in documents: a row for each account. */
final class AccountPlanForm {
  private static final Comparator<AccountKey> IN_ORDER =
      Comparator.<AccountKey, String>comparing(key -> key.party().value())
          .thenComparing(AccountKey::use)
          .thenComparing(key -> key.line().map(LineId::value).orElse(""));

  private record Row(AccountKey key, LedgerAccount account) {
    static final ObjectForm<Row> FORM =
        ObjectForm.of(
            "",
            Row::new,
            Member.among(AccountKey.FORM, Row::key),
            Member.among(LedgerAccount.FORM, Row::account));
  }

  static final ObjectForm<AccountPlan> FORM =
      ObjectForm.of(
          "",
          AccountPlanForm::plan,
          Member.<AccountPlan, Dimension>list("dimensions", Dimension.FORM, AccountPlan::dimensions)
              .described("What is posted with every account, in the order of the columns."),
          Member.<AccountPlan, List<Row>>required(
                  "accounts", Forms.unordered(Row.FORM), AccountPlanForm::rows)
              .described("Which account each party uses for what, of one line or of all."));

  private AccountPlanForm() {}

  private static AccountPlan plan(List<Dimension> dimensions, List<Row> rows) {
    Map<AccountKey, LedgerAccount> accounts = new LinkedHashMap<>();
    Faults faults = Faults.in("account plan");
    for (Row row : rows) {
      LedgerAccount earlier = accounts.putIfAbsent(row.key(), row.account());
      faults.require(
          earlier == null,
          () ->
              "accounts of %s are %s and %s; it must have one"
                  .formatted(row.key(), earlier, row.account()));
    }
    faults.throwIfAny();
    return AccountPlan.builder().addAllDimensions(dimensions).putAllAccounts(accounts).build();
  }

  private static List<Row> rows(AccountPlan plan) {
    return plan.accounts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .map(entry -> new Row(entry.getKey(), entry.getValue()))
        .toList();
  }
}
