package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;

/**
 * An account of a party's own ledger, and the cost centre and other dimensions that are posted with
 * it.
 *
 * <p>Nothing here is checked against that ledger: all are written as its chart of accounts does.
 *
 * @param code the account's number or name; not blank
 * @param costCentre the cost centre; empty if the account has none
 * @param dimensions what of the plan's dimensions the account states itself; an empty value is none
 * @param name what the party's chart of accounts calls it, where that is stated
 */
public record LedgerAccount(
    String code, String costCentre, Map<DimensionId, String> dimensions, Optional<Label> name) {
  /** Account, cost centre, dimensions and name. */
  public static final ObjectForm<LedgerAccount> FORM =
      ObjectForm.of(
          "",
          LedgerAccount::new,
          Member.required("account", Forms.WORDS, LedgerAccount::code),
          Member.optional("costCentre", Forms.TEXT, LedgerAccount::costCentre, ""),
          Member.optional(
              "dimensions",
              Forms.entries(DimensionId::of, DimensionId::value, Forms.TEXT),
              LedgerAccount::dimensions,
              Map.of()),
          Member.<LedgerAccount, Label>optional("name", Label.FORM, LedgerAccount::name)
              .described("What the party's chart of accounts calls the account."));

  /** Refuses a blank account. */
  public LedgerAccount {
    requireNonNull(costCentre, "costCentre");
    requireNonNull(name, "name");
    dimensions = ImmutableMap.copyOf(dimensions);
    if (code.isBlank()) {
      throw new IllegalArgumentException("account is blank; an account has a number or a name");
    }
  }

  /** An account without a cost centre. */
  public static LedgerAccount of(String code) {
    return of(code, "");
  }

  /** An account with a cost centre. */
  public static LedgerAccount of(String code, String costCentre) {
    return new LedgerAccount(code, costCentre, Map.of(), Optional.empty());
  }

  /** The same account with these dimensions. */
  public LedgerAccount withDimensions(Map<DimensionId, String> stated) {
    return new LedgerAccount(code, costCentre, stated, name);
  }

  /** The same account with its name. */
  public LedgerAccount named(Label called) {
    return new LedgerAccount(code, costCentre, dimensions, Optional.of(called));
  }

  /** {@code 4300/8410}, with dimensions {@code 4300/8410 {service=4711}}. */
  @Override
  public String toString() {
    String account = costCentre.isEmpty() ? code : code + "/" + costCentre;
    return dimensions.isEmpty() ? account : account + " " + dimensions;
  }
}
