package org.openbook.alliance.statement;

import org.openbook.alliance.language.WordTable;

/** What a printed statement says beside the statement's own words, in three languages. */
public final class StatementWords {
  /** All of it. */
  public static final WordTable TABLE =
      WordTable.of(name -> StatementWords.class.getResourceAsStream("words/" + name));

  private StatementWords() {}
}
