package org.openbook.alliance.cost;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The number of an entry in an open book: {@code 2021-000417}.
 *
 * <p>Not the number in the system that it came from: that is its {@link Origin}.
 *
 * @param value the text, in the grammar of {@link Identifier}
 */
public record EntryId(String value) {
  /** The text. */
  public static final Form<EntryId> FORM = Identifier.form(EntryId::of, EntryId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public EntryId {
    Identifier.require("entry id", value);
  }

  /** The entry of this text. */
  public static EntryId of(String value) {
    return new EntryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
