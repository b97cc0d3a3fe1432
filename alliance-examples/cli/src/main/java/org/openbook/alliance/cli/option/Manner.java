package org.openbook.alliance.cli.option;

import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Option;

/** How something is settled and told: the stage and the language. */
public final class Manner {
  @Option(
      names = "--stage",
      defaultValue = "interim",
      paramLabel = "STAGE",
      converter = StageName.class,
      completionCandidates = StageName.Names.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Stage stage = Stage.INTERIM;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "LANG",
      completionCandidates = LanguageNames.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  /** How far the settlement goes. */
  public Stage stage() {
    return stage;
  }

  /** The language of what is written. */
  public Language language() {
    return language;
  }
}
