package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;

/**
 * Somebody who signed the alliance contract.
 *
 * <p>Not a role: what a party does, and from when, is its {@link Membership}; a city may be client
 * and public provider at once.
 *
 * @param id what terms and entries call it
 * @param name what people call it
 */
public record Party(PartyId id, Label name) {
  /** Id and name. */
  public static final ObjectForm<Party> FORM =
      ObjectForm.of(
          "",
          Party::of,
          Member.required("id", PartyId.FORM, Party::id),
          Member.required("name", Label.FORM, Party::name));

  /** Refuses null. */
  public Party {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  /** The party of this id and name. */
  public static Party of(PartyId id, Label name) {
    return new Party(id, name);
  }

  /** The party of this id and name. */
  public static Party of(String id, Label name) {
    return of(PartyId.of(id), name);
  }

  /** The name and the id: {@code City of Tampere (tampere)}. */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
