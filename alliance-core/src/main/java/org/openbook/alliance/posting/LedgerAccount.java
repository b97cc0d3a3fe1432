package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;

/**
 * An account of a party's own ledger, and the cost centre that is posted with it.
 *
 * <p>Nothing here is checked against that ledger: both are written as its chart of accounts does.
 *
 * @param code the account's number or name; not blank
 * @param costCentre the cost centre; empty if the account has none
 */
public record LedgerAccount(String code, String costCentre) implements Canonical {
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

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("ledger-account").with("code", code).with("cost-centre", costCentre);
  }

  /** {@code 4300/8410}. */
  @Override
  public String toString() {
    return costCentre.isEmpty() ? code : code + "/" + costCentre;
  }
}
