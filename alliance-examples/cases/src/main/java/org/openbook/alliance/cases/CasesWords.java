package org.openbook.alliance.cases;

import org.openbook.alliance.language.WordTable;

/** What the cases say beside their contracts, in three languages: {@code words/fi.properties}. */
public final class CasesWords {
  /** All of it. */
  public static final WordTable TABLE =
      WordTable.of(
          name ->
              CasesWords.class.getResourceAsStream("/org/openbook/alliance/cases/words/" + name));

  private CasesWords() {}
}
