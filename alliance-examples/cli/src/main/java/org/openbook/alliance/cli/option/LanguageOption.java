package org.openbook.alliance.cli.option;

import org.openbook.alliance.term.Language;
import picocli.CommandLine.Option;

/** {@code --lang}: the language in which a command prints. */
public final class LanguageOption {
  @Option(
      names = "--lang",
      defaultValue = "EN",
      description = "Language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  /** What was given, or English. */
  public Language language() {
    return language;
  }
}
