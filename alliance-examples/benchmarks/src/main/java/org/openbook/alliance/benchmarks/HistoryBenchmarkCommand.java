package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.json.HistoryDocument;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark history}: histories loaded, verified and asked for a balance. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = {
      "Loads, verifies and states a balance of histories of 5,000, 10,000 and 20,000 events, each",
      "time in a fresh virtual machine, and prints the ratio to the first of the time of an event."
    })
public final class HistoryBenchmarkCommand implements Callable<Integer> {
  private static final List<Integer> SIZES = List.of(5_000, 10_000, 20_000);

  @Option(
      names = "--quick",
      description = "One fork: shows that it runs, says nothing about speed.")
  private boolean quick;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    BenchmarkCommand.shareClassPathWithForks();
    Path folder = Files.createTempDirectory("histories");
    try {
      for (int events : SIZES) {
        Files.writeString(
            HistoryBenchmark.file(folder, events),
            HistoryDocument.of(LongHistory.of(events)).toJson());
      }
      print(run(folder));
      return 0;
    } finally {
      delete(folder);
    }
  }

  private Collection<RunResult> run(Path folder) throws Exception {
    OptionsBuilder options = new OptionsBuilder();
    options.include(HistoryBenchmark.class.getSimpleName()).param("folder", folder.toString());
    if (quick) {
      options.forks(1);
    }
    return new Runner(options.build()).run();
  }

  private void print(Collection<RunResult> results) {
    PrintWriter out = spec.commandLine().getOut();
    double first = 0;
    for (RunResult result : results) {
      int events = Integer.parseInt(result.getParams().getParam("events"));
      double time = result.getPrimaryResult().getScore();
      double each = time / events;
      first = first == 0 ? each : first;
      out.printf(
          Locale.ROOT,
          "%6d events: loaded, verified, balance stated in %7.1f ms ± %6.1f, an event %4.2f × the"
              + " first row's%n",
          events,
          time,
          result.getPrimaryResult().getScoreError(),
          each / first);
    }
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    for (int events : SIZES) {
      Files.deleteIfExists(HistoryBenchmark.file(folder, events));
    }
    Files.delete(folder);
  }
}
