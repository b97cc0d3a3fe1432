package org.openbook.alliance.cases.replay;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Recomputes published settlements from their inputs and compares.
 *
 * <p>Not a test of its own: the rows are somebody else's. Exit code 0 if every row matched that
 * allows a comparison, 1 if one did not or could not be read, 2 if the file cannot be used.
 */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "LAYOUT",
    description = "Recompute published settlements, row by row, and compare.")
public final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Asks for a layout. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  @Command(
      name = "mssp",
      mixinStandardHelpOptions = true,
      description = "Medicare Shared Savings Program: earned savings and owed losses.")
  int mssp(@Mixin ReplayOptions options) throws IOException {
    return run(options, new SavingsRows());
  }

  @Command(
      name = "reach",
      mixinStandardHelpOptions = true,
      description = "ACO REACH: savings and losses in risk corridors.")
  int reach(@Mixin ReplayOptions options) throws IOException {
    return run(options, new CorridorRows());
  }

  @Command(
      name = "hvbp-measures",
      mixinStandardHelpOptions = true,
      description = "Hospital value-based purchasing: points of measures.")
  int hvbpMeasures(@Mixin ReplayOptions options) throws IOException {
    return run(options, new MeasureRows());
  }

  @Command(
      name = "hvbp-totals",
      mixinStandardHelpOptions = true,
      description = "Hospital value-based purchasing: total performance scores.")
  int hvbpTotals(@Mixin ReplayOptions options) throws IOException {
    return run(options, new TotalRows());
  }

  @Command(
      name = "splits",
      mixinStandardHelpOptions = true,
      description = "Amounts divided by ratios into whole steps.")
  int splits(@Mixin ReplayOptions options) throws IOException {
    return run(options, new SplitRows());
  }

  @Command(
      name = "msr",
      mixinStandardHelpOptions = true,
      description = "Minimum savings rates by persons assigned.")
  int msr(@Mixin ReplayOptions options) throws IOException {
    return run(options, new MinimumRateRows());
  }

  private int run(ReplayOptions options, RowReplay replay) throws IOException {
    CommandLine line = spec.commandLine();
    return new ReplayRun(options.file(), replay, line.getOut(), line.getErr()).run(options);
  }
}
