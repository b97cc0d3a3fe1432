package org.openbook.alliance.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.Clause;

/**
 * What the contract lets each party see of the others' costs.
 *
 * <p>Not access control: it says what a view contains, not who may open it. A party sees its own
 * costs in full; of others it sees nothing that the terms do not permit.
 */
@Value.Immutable
public abstract class DisclosureTerms {
  /** The clause and what it permits. */
  public static final ObjectForm<DisclosureTerms> FORM =
      ObjectForm.of(
          "",
          DisclosureTerms::of,
          Member.required("clause", Clause.FORM, DisclosureTerms::clause),
          Member.<DisclosureTerms, Permission>list(
                  "permissions", Permission.FORM, DisclosureTerms::permissions)
              .described("Who may see whose costs how closely; of whom none speaks, nothing."));

  DisclosureTerms() {}

  /**
   * That one party may see another's costs this closely.
   *
   * @param recipient who sees
   * @param owner whose costs
   * @param level how closely
   */
  public record Permission(PartyId recipient, PartyId owner, DisclosureLevel level) {
    /** Who sees whose costs, and how closely. */
    public static final ObjectForm<Permission> FORM =
        ObjectForm.of(
            "permission",
            Permission::new,
            Member.<Permission, PartyId>required("recipient", PartyId.FORM, Permission::recipient)
                .described("Who sees."),
            Member.<Permission, PartyId>required("owner", PartyId.FORM, Permission::owner)
                .described("Whose costs."),
            Member.<Permission, DisclosureLevel>required(
                    "level", Forms.word(DisclosureLevel.values()), Permission::level)
                .described("How closely."));

    /** Refuses a permission to see one's own costs, which needs none. */
    public Permission {
      requireNonNull(owner, "owner");
      requireNonNull(level, "level");
      if (recipient.equals(owner)) {
        throw new IllegalArgumentException(
            "permission of '%s' is for its own costs; a party sees its own without permission"
                .formatted(owner));
      }
    }

    /** {@code tampere sees mehilainen: entries}. */
    @Override
    public String toString() {
      return recipient + " sees " + owner + ": " + level;
    }
  }

  /**
   * The terms of a clause.
   *
   * @throws IllegalArgumentException naming every two permissions of one recipient and owner
   */
  public static DisclosureTerms of(Clause clause, List<Permission> permissions) {
    return ImmutableDisclosureTerms.builder().clause(clause).addAllPermissions(permissions).build();
  }

  /** That one party may see another's costs this closely. */
  public static Permission permission(PartyId recipient, PartyId owner, DisclosureLevel level) {
    return new Permission(recipient, owner, level);
  }

  /** Where the contract says so. */
  public abstract Clause clause();

  /** What is permitted, in the contract's order. */
  public abstract List<Permission> permissions();

  /** How closely the recipient may see the owner's costs: its own in full, others' as permitted. */
  public DisclosureLevel level(PartyId recipient, PartyId owner) {
    requireNonNull(owner, "owner");
    if (recipient.equals(owner)) {
      return DisclosureLevel.ENTRIES;
    }
    return permissions().stream()
        .filter(given -> given.recipient().equals(recipient) && given.owner().equals(owner))
        .map(Permission::level)
        .findFirst()
        .orElse(DisclosureLevel.NOTHING);
  }

  @Value.Check
  protected void check() {
    Faults faults = Faults.in("disclosure terms");
    Set<List<PartyId>> pairs = new HashSet<>();
    for (Permission given : permissions()) {
      faults.require(
          pairs.add(List.of(given.recipient(), given.owner())),
          () ->
              "'%s' is permitted twice to see '%s'; there is one level for it"
                  .formatted(given.recipient(), given.owner()));
    }
    faults.throwIfAny();
  }

  /** {@code disclosure terms of Annex 7: tampere sees mehilainen: entries}. */
  @Override
  public String toString() {
    return "disclosure terms of " + clause() + ": " + permissions();
  }
}
