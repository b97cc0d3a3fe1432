package org.openbook.alliance.scoring;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * What a key result area or indicator is called in data: {@code 3b}, {@code partner-nps}.
 *
 * @param value the name, in the grammar of {@link Identifier}
 */
public record KeyResultId(String value) {
  /** The name. */
  public static final Form<KeyResultId> FORM = Identifier.form(KeyResultId::of, KeyResultId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public KeyResultId {
    Identifier.require("key result id", value);
  }

  /** The key result named so. */
  public static KeyResultId of(String value) {
    return new KeyResultId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
