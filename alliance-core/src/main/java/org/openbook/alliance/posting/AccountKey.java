package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;

/**
 * Which account is meant: whose, used for what, of one line or of all.
 *
 * @param party whose
 * @param use used for what
 * @param line the line, if it has an account of its own
 */
public record AccountKey(PartyId party, AccountUse use, Optional<LineId> line) {
  /** Party, use and line. */
  public static final ObjectForm<AccountKey> FORM =
      ObjectForm.of(
          "",
          AccountKey::new,
          Member.required("party", PartyId.FORM, AccountKey::party),
          Member.required("use", Forms.word(AccountUse.values()), AccountKey::use),
          Member.optional("line", LineId.FORM, AccountKey::line));

  /** Refuses null. */
  public AccountKey {
    requireNonNull(party, "party");
    requireNonNull(use, "use");
    requireNonNull(line, "line");
  }

  /** The account for every line. */
  public static AccountKey of(PartyId party, AccountUse use) {
    return new AccountKey(party, use, Optional.empty());
  }

  /** The account for one line, in place of that for every line. */
  public static AccountKey of(PartyId party, AccountUse use, LineId line) {
    return new AccountKey(party, use, Optional.of(line));
  }

  /** {@code fee expense of 'city', line 'fee'}. */
  @Override
  public String toString() {
    return line.map(id -> "%s of '%s', line '%s'".formatted(use, party, id))
        .orElseGet(() -> "%s of '%s'".formatted(use, party));
  }
}
