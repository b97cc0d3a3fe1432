package org.openbook.alliance.payment;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * What a line of a commercial model is called in data: {@code gain-share}.
 *
 * @param value the name, in the grammar of {@link Identifier}
 */
public record LineId(String value) {
  /** The id. */
  public static final Form<LineId> FORM = Identifier.form(LineId::of, LineId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public LineId {
    Identifier.require("line id", value);
  }

  /** The line named so. */
  public static LineId of(String value) {
    return new LineId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
