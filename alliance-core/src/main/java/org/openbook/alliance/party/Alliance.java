package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * Who is bound by one alliance contract: its parties in declared order, each with at least one
 * role.
 *
 * <p>Not the contract's terms. Every party is declared once, holds a role once at a time, and every
 * membership is of a declared party; otherwise it is not built, and the message names all faults. A
 * party that left may come back: then it has two memberships, one after the other.
 *
 * <p>Worked example: Tampere is client and public provider; as public providers the alliance then
 * names Tampere alone.
 */
@Value.Immutable
public abstract class Alliance {
  /** Parties and memberships, among the members of a model. */
  public static final ObjectForm<Alliance> FORM =
      ObjectForm.of("", Alliance::builder, Alliance.Builder::build)
          .required(
              "parties",
              Forms.list(Entry.FORM),
              Entry::of,
              (alliance, entries) -> entries.forEach(entry -> entry.onto(alliance)))
          .described("Who takes part.")
          .list(
              "memberships",
              Membership.FORM,
              alliance -> Entry.isOfEachParty(alliance) ? List.of() : alliance.memberships(),
              Alliance.Builder::addAllMemberships)
          .described("Roles of parties that have several, or none where they are listed.")
          .form();

  /**
   * A party as a list of parties has it: with its role, if every party has one and they are listed
   * in one order.
   */
  private record Entry(
      Party party, Optional<Role> role, Optional<LocalDate> from, Optional<LocalDate> until) {
    static final ObjectForm<Entry> FORM =
        ObjectForm.of(
            "",
            Entry::new,
            Member.among(Party.FORM, Entry::party),
            Member.<Entry, Role>optional("role", Forms.word(Role.values()), Entry::role)
                .described("What the party does in the alliance."),
            Member.<Entry, LocalDate>optional("from", Scalars.DATE, Entry::from)
                .described("The first day on which the party is bound."),
            Member.<Entry, LocalDate>optional("until", Scalars.DATE, Entry::until)
                .described("The last day on which the party is bound, if an end is agreed."));

    Entry {
      if (role.isPresent() != from.isPresent()) {
        throw new IllegalArgumentException(
            "party '%s' has a role without a first day, or a first day without a role; it must have both"
                .formatted(party.id()));
      }
      if (until.isPresent() && role.isEmpty()) {
        throw new IllegalArgumentException(
            "party '%s' has a last day without a role; it must have a role and a first day too"
                .formatted(party.id()));
      }
    }

    static boolean isOfEachParty(Alliance alliance) {
      return alliance.parties().stream()
          .map(Party::id)
          .toList()
          .equals(alliance.memberships().stream().map(Membership::party).toList());
    }

    static List<Entry> of(Alliance alliance) {
      boolean isWithRole = isOfEachParty(alliance);
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < alliance.parties().size(); i++) {
        Optional<Membership> role =
            isWithRole ? Optional.of(alliance.memberships().get(i)) : Optional.empty();
        entries.add(
            new Entry(
                alliance.parties().get(i),
                role.map(Membership::role),
                role.map(Membership::from),
                role.flatMap(Membership::until)));
      }
      return entries;
    }

    void onto(Builder alliance) {
      alliance.addParties(party);
      role.ifPresent(
          as -> alliance.addMemberships(new Membership(party.id(), as, from.orElseThrow(), until)));
    }
  }

  Alliance() {}

  /** The beginning of an alliance. */
  public static Builder builder() {
    return ImmutableAlliance.builder();
  }

  /** The parties in declared order; at least one. */
  public abstract List<Party> parties();

  /** Who is bound in which role from when and until when, in declared order. */
  public abstract List<Membership> memberships();

  /**
   * The party of this id.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  public Party party(PartyId id) {
    return parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  /** Whether the alliance has a party of this id. */
  public boolean contains(PartyId id) {
    requireNonNull(id, "id");
    return parties().stream().anyMatch(party -> party.id().equals(id));
  }

  /** Whether the party holds some role on this day. */
  public boolean isBound(PartyId party, LocalDate day) {
    requireNonNull(day, "day");
    return !roles(party, day).isEmpty();
  }

  /** The parties that hold the role on this day, in declared order. */
  public List<PartyId> holding(Role role, LocalDate day) {
    requireNonNull(role, "role");
    requireNonNull(day, "day");
    Set<PartyId> holders =
        memberships().stream()
            .filter(membership -> membership.role() == role && membership.isInForce(day))
            .map(Membership::party)
            .collect(Collectors.toSet());
    return parties().stream().map(Party::id).filter(holders::contains).toList();
  }

  /** The roles that the party holds on this day, in declared order. */
  public List<Role> roles(PartyId party, LocalDate day) {
    PartyId known = party(party).id();
    return memberships().stream()
        .filter(membership -> membership.party().equals(known) && membership.isInForce(day))
        .map(Membership::role)
        .toList();
  }

  /** What is wrong with an id that {@link #contains} does not find, naming those it would. */
  public String unknown(PartyId id) {
    return "party is '%s'; the parties of the alliance are %s"
        .formatted(requireNonNull(id, "id"), ids());
  }

  @Value.Check
  protected void check() {
    Faults faults = Faults.in("alliance");
    faults.require(!parties().isEmpty(), () -> "it has no parties; an alliance has at least one");
    Set<PartyId> declared = new HashSet<>();
    for (Party party : parties()) {
      faults.require(
          declared.add(party.id()),
          () -> "party '%s' is declared twice; it is declared once".formatted(party.id()));
    }
    checkMemberships(faults);
    faults.throwIfAny();
  }

  private void checkMemberships(Faults faults) {
    Set<PartyId> members = new HashSet<>();
    for (Membership membership : memberships()) {
      PartyId id = membership.party();
      members.add(id);
      faults.require(contains(id), () -> "membership: %s".formatted(unknown(id)));
    }
    checkOverlaps(faults);
    for (Party party : parties()) {
      faults.require(
          members.contains(party.id()),
          () -> "party '%s' has no role; a party has at least one".formatted(party.id()));
    }
  }

  private void checkOverlaps(Faults faults) {
    for (int i = 0; i < memberships().size(); i++) {
      Membership later = memberships().get(i);
      memberships().subList(0, i).stream()
          .filter(one -> one.party().equals(later.party()) && one.role() == later.role())
          .filter(later::overlaps)
          .forEach(
              one ->
                  faults.add(
                      "party '%s' is %s from %s and from %s on the same days; one membership must end before the other begins"
                          .formatted(one.party(), one.role(), one.from(), later.from())));
    }
  }

  private String ids() {
    return Joiner.on(", ").join(parties().stream().map(party -> "'" + party.id() + "'").toList());
  }

  /** The parties: {@code alliance of City of Tampere (tampere), Mehiläinen (mehilainen)}. */
  @Override
  public String toString() {
    return "alliance of " + Joiner.on(", ").join(parties());
  }

  /** Collects what an alliance is made of. */
  public interface Builder {
    /** Adds a party. */
    Builder addParties(Party party);

    /** Adds parties in their order. */
    Builder addAllParties(Iterable<? extends Party> parties);

    /** Adds a membership. */
    Builder addMemberships(Membership membership);

    /** Adds memberships in their order. */
    Builder addAllMemberships(Iterable<? extends Membership> memberships);

    /** Adds a party that is bound in a role from a day on. */
    default Builder add(Party party, Role role, LocalDate from) {
      return addParties(party).addMemberships(Membership.of(party.id(), role, from));
    }

    /**
     * The alliance.
     *
     * @throws IllegalArgumentException naming every fault
     */
    Alliance build();
  }
}
