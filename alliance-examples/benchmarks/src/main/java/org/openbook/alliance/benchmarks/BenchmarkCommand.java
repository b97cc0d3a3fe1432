package org.openbook.alliance.benchmarks;

import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance benchmark}: measures the library against hand-written code in one run. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    subcommands = {
      AnalysisBenchmarkCommand.class,
      DocumentBenchmarkCommand.class,
      HistoryBenchmarkCommand.class,
      ImportBenchmarkCommand.class
    },
    description =
        "Measures a settlement against hand-written BigDecimal and Moneta; prints ratios.")
public final class BenchmarkCommand implements Callable<Integer> {
  @Option(
      names = "--quick",
      description = "One short fork: shows that it runs, says nothing about speed.")
  private boolean quick;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    shareClassPathWithForks();
    OptionsBuilder options = new OptionsBuilder();
    options.include(SettlementBenchmark.class.getSimpleName());
    if (quick) {
      options.forks(1).warmupIterations(1).measurementIterations(1);
    }
    print(new Runner((Options) options).run());
    return 0;
  }

  // JMH starts its forks on java.class.path, which inside Maven (exec:java) is Maven's own.
  static void shareClassPathWithForks() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "java.class.path",
          Stream.of(loader.getURLs())
              .map(BenchmarkCommand::path)
              .collect(Collectors.joining(java.io.File.pathSeparator)));
    }
  }

  private static String path(URL url) {
    return Path.of(java.net.URI.create(url.toString())).toString();
  }

  private void print(Collection<RunResult> results) {
    Map<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      byName.put(name, result);
    }
    PrintWriter out = spec.commandLine().getOut();
    double library = score(byName, "alliance");
    byName.forEach(
        (name, result) ->
            out.printf(
                Locale.ROOT,
                "%-20s %10.1f ns ± %6.1f   %5.2f × the explained settlement%n",
                name,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                result.getPrimaryResult().getScore() / library));
    out.flush();
  }

  private static double score(Map<String, RunResult> byName, String name) {
    RunResult result = byName.get(name);
    return result == null ? Double.NaN : result.getPrimaryResult().getScore();
  }
}
