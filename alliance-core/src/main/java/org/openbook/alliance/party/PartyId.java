package org.openbook.alliance.party;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The name by which terms and entries mean a party: {@code mehilainen}.
 *
 * <p>Not a business id and not a label: people read {@link Party#name}.
 *
 * @param value the name, in the grammar of {@link Identifier}
 */
public record PartyId(String value) {
  /** The name. */
  public static final Form<PartyId> FORM = Identifier.form(PartyId::of, PartyId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public PartyId {
    Identifier.require("party id", value);
  }

  /** The party named so. */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
