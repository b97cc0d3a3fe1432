package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * That the contract binds a party in a role from a day on, and until which day if it ends.
 *
 * <p>Not the party: an amendment may bind a second client later than the first, one party twice, in
 * two roles, and a party that left may come back. Worked example: bound until 2026-12-31 and from
 * that same day, it is bound one day.
 *
 * @param party who
 * @param role as what
 * @param from the first day
 * @param until the last day, bound on it too; none while no end is agreed
 */
public record Membership(PartyId party, Role role, LocalDate from, Optional<LocalDate> until) {
  /** Party, role, first day and last day. */
  public static final ObjectForm<Membership> FORM =
      ObjectForm.of(
          "",
          Membership::new,
          Member.required("party", PartyId.FORM, Membership::party),
          Member.<Membership, Role>required("role", Forms.word(Role.values()), Membership::role)
              .described("What the party does in the alliance."),
          Member.required("from", Scalars.DATE, Membership::from),
          Member.<Membership, LocalDate>optional("until", Scalars.DATE, Membership::until)
              .described("The last day on which the party is bound, if an end is agreed."));

  /** Refuses a last day before the first. */
  public Membership {
    requireNonNull(party, "party");
    requireNonNull(role, "role");
    requireNonNull(from, "from");
    until
        .filter(last -> last.isBefore(from))
        .ifPresent(
            last -> {
              throw new IllegalArgumentException(
                  "party '%s' is %s from %s until %s; its last day must be its first or later"
                      .formatted(party, role, from, last));
            });
  }

  /** The membership of a party in a role from a day on. */
  public static Membership of(PartyId party, Role role, LocalDate from) {
    return new Membership(party, role, from, Optional.empty());
  }

  /**
   * The same membership with a last day, on which the party is bound too.
   *
   * @throws IllegalArgumentException if that is before the first day
   */
  public Membership until(LocalDate last) {
    return new Membership(party, role, from, Optional.of(last));
  }

  /** Whether it holds on this day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /** Whether the two hold on a common day. */
  boolean overlaps(Membership other) {
    return isInForce(other.from) || other.isInForce(from);
  }

  /** {@code tampere is public provider from 2018-04-01 until 2021-12-31}. */
  @Override
  public String toString() {
    return party + " is " + role + " from " + from + until.map(day -> " until " + day).orElse("");
  }
}
