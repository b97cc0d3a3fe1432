package org.openbook.alliance.cli.option;

import org.openbook.alliance.language.WordTable;

/** What the commands say, in three languages: {@code words/fi.properties} and its like. */
public final class CliWords {
  /** All of it. */
  public static final WordTable TABLE =
      WordTable.of(
          name -> CliWords.class.getResourceAsStream("/org/openbook/alliance/cli/words/" + name));

  private CliWords() {}
}
