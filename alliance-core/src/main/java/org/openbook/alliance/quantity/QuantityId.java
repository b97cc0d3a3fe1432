package org.openbook.alliance.quantity;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The name by which terms ask for a fact: {@code actual-cost}, {@code measured.nps}.
 *
 * <p>Not a label: people read the label, facts are keyed by this.
 *
 * @param value the name, in the grammar of {@link Identifier}
 */
public record QuantityId(String value) {
  /** The name. */
  public static final Form<QuantityId> FORM = Identifier.form(QuantityId::of, QuantityId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public QuantityId {
    Identifier.require("quantity id", value);
  }

  /** The quantity named so. */
  public static QuantityId of(String value) {
    return new QuantityId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
