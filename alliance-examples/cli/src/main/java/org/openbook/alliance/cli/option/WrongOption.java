package org.openbook.alliance.cli.option;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options or arguments that cannot be used together, or as they are. */
public final class WrongOption extends ParameterException implements Told.Telling {
  private static final long serialVersionUID = 1;

  private final transient Label told;

  /** A refusal in these words. */
  public WrongOption(CommandSpec command, Label told) {
    super(command.commandLine(), told.in(Language.EN));
    this.told = told;
  }

  /** The refusal of this key among the words for errors, with texts or labels in its places. */
  public static WrongOption of(CommandSpec command, String key, Object... parts) {
    return new WrongOption(command, Refusal.words(key, parts));
  }

  @Override
  public Label told() {
    return told;
  }
}
