package org.openbook.alliance.cli.option;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import picocli.CommandLine.TypeConversionException;

/** A value of an option or argument that cannot be read. */
public final class WrongValue extends TypeConversionException implements Told.Telling {
  private static final long serialVersionUID = 1;

  private final transient Label told;

  private WrongValue(Label told) {
    super(told.in(Language.EN));
    this.told = told;
  }

  /** The refusal of this key among the words for errors, with texts or labels in its places. */
  public static WrongValue of(String key, Object... parts) {
    return new WrongValue(Refusal.words(key, parts));
  }

  /** The refusal of somebody else. */
  public static WrongValue of(IllegalArgumentException refused) {
    return new WrongValue(Told.of(refused));
  }

  @Override
  public Label told() {
    return told;
  }
}
