package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * That the contract binds a party in a role from a day on.
 *
 * <p>Not the party: an amendment may bind a second client later than the first, and one party
 * twice, in two roles.
 *
 * @param party who
 * @param role as what
 * @param from the first day
 */
public record Membership(PartyId party, Role role, LocalDate from) {
  /** Party, role and first day. */
  public static final ObjectForm<Membership> FORM =
      ObjectForm.of(
          "",
          Membership::of,
          Member.required("party", PartyId.FORM, Membership::party),
          Member.<Membership, Role>required("role", Forms.word(Role.values()), Membership::role)
              .described("What the party does in the alliance."),
          Member.required("from", Scalars.DATE, Membership::from));

  /** Refuses null. */
  public Membership {
    requireNonNull(party, "party");
    requireNonNull(role, "role");
    requireNonNull(from, "from");
  }

  /** The membership of a party in a role from a day on. */
  public static Membership of(PartyId party, Role role, LocalDate from) {
    return new Membership(party, role, from);
  }

  /** Whether it holds on this day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from);
  }

  /** {@code tampere is public provider from 2018-04-01}. */
  @Override
  public String toString() {
    return party + " is " + role + " from " + from;
  }
}
