package org.openbook.alliance.posting;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The name of a dimension of a ledger, as its import calls it: {@code service}, {@code partner}.
 *
 * @param value the text, in the grammar of {@link Identifier}
 */
public record DimensionId(String value) {
  /** The text. */
  public static final Form<DimensionId> FORM = Identifier.form(DimensionId::of, DimensionId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public DimensionId {
    Identifier.require("dimension", value);
  }

  /** The dimension of this name. */
  public static DimensionId of(String value) {
    return new DimensionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
