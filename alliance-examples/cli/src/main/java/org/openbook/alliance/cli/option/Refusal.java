package org.openbook.alliance.cli.option;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;

/** An input that a command refuses, in words of each language; its message is in English. */
public final class Refusal extends IllegalArgumentException implements Told.Telling {
  private static final long serialVersionUID = 1;
  private static final WordGroup ERROR = CliWords.TABLE.group("error");

  private final transient Label told;

  /** A refusal in these words. */
  public Refusal(Label told) {
    super(told.in(Language.EN));
    this.told = told;
  }

  /** The same, and what it follows from. */
  public Refusal(Label told, Throwable cause) {
    super(told.in(Language.EN), cause);
    this.told = told;
  }

  /** The refusal of this key among the words for errors, with texts or labels in its places. */
  public static Refusal of(String key, Object... parts) {
    return new Refusal(words(key, parts));
  }

  /** The words for errors of this key. */
  public static Label words(String key, Object... parts) {
    return ERROR.label(key, parts);
  }

  @Override
  public Label told() {
    return told;
  }
}
