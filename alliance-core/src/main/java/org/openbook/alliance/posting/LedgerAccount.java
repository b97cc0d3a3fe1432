package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * An account of a party's own ledger, and the cost centre that is posted with it.
 *
 * <p>Nothing here is checked against that ledger: both are written as its chart of accounts does.
 *
 * @param code the account's number or name; not blank
 * @param costCentre the cost centre; empty if the account has none
 */
public record LedgerAccount(String code, String costCentre) {
  /** Account and cost centre. */
  public static final ObjectForm<LedgerAccount> FORM =
      ObjectForm.of(
          "",
          LedgerAccount::of,
          Member.required("account", Forms.WORDS, LedgerAccount::code),
          Member.optional("costCentre", Forms.TEXT, LedgerAccount::costCentre, ""));

  /** Refuses a blank account. */
  public LedgerAccount {
    requireNonNull(costCentre, "costCentre");
    if (code.isBlank()) {
      throw new IllegalArgumentException("account is blank; an account has a number or a name");
    }
  }

  /** An account without a cost centre. */
  public static LedgerAccount of(String code) {
    return new LedgerAccount(code, "");
  }

  /** An account with a cost centre. */
  public static LedgerAccount of(String code, String costCentre) {
    return new LedgerAccount(code, costCentre);
  }

  /** {@code 4300/8410}. */
  @Override
  public String toString() {
    return costCentre.isEmpty() ? code : code + "/" + costCentre;
  }
}
