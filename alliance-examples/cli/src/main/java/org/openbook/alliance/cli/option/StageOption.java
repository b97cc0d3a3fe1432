package org.openbook.alliance.cli.option;

import org.openbook.alliance.payment.Stage;
import picocli.CommandLine.Option;

/** How something is settled: the stage. */
public final class StageOption {
  @Option(
      names = "--stage",
      defaultValue = "interim",
      paramLabel = "STAGE",
      converter = StageName.class,
      completionCandidates = StageName.Names.class)
  private Stage stage = Stage.INTERIM;

  /** How far the settlement goes. */
  public Stage stage() {
    return stage;
  }
}
