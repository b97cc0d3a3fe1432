package org.openbook.alliance.cli.scaffold;

import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;

/** What {@code init} writes into documents, in the language that they are to have. */
enum Word {
  TITLE,
  CLIENT,
  PROVIDER,
  TARGET,
  AREA,
  SATISFACTION,
  POINTS,
  COSTS,
  CLAUSE,
  CLAUSES,
  CLAUSES_AND_PARTS,
  FIGURE,
  CAP,
  RELEASE,
  WEIGHT,
  LEVELS,
  SCORING;

  private static final WordGroup WORDS = CliWords.TABLE.group("scaffold");

  String in(Language language, Object... parts) {
    return WORDS.text(language, this, parts);
  }
}
