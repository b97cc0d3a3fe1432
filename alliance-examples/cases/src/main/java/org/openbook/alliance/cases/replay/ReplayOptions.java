package org.openbook.alliance.cases.replay;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every replay is told on the command line. */
final class ReplayOptions {
  @Parameters(paramLabel = "FILE.csv", description = "The published rows; columns in any order.")
  private Path file = Path.of("");

  @Option(
      names = "--mismatches",
      paramLabel = "OUT.csv",
      description = "Writes each failing row with its explanation beside the published figure.")
  private @Nullable Path mismatches;

  @Option(
      names = "--explanations",
      paramLabel = "OUT.txt",
      description = "Writes the explanation of every row.")
  private @Nullable Path explanations;

  Path file() {
    return file;
  }

  Optional<Path> mismatches() {
    return Optional.ofNullable(mismatches);
  }

  Optional<Path> explanations() {
    return Optional.ofNullable(explanations);
  }
}
