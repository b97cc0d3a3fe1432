package org.openbook.alliance.cases.store;

import org.openbook.alliance.term.Identifier;

/**
 * Under what a history is stored: {@code tesoma}. Not the agreement's digest, which an amendment
 * changes.
 *
 * @param value the text, in the grammar of {@link Identifier}
 */
public record HistoryId(String value) {
  /** Refuses what the grammar of identifiers refuses. */
  public HistoryId {
    Identifier.require("history id", value);
  }

  /** The history of this text. */
  public static HistoryId of(String value) {
    return new HistoryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
