package org.openbook.alliance.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.cases.analysis.Family;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance benchmark analysis}: how long the analysis of one axis takes, by family. */
@Command(
    name = "analysis",
    mixinStandardHelpOptions = true,
    description = "Measures the incentive analysis along one axis of each family of models.")
public final class AnalysisBenchmarkCommand implements Callable<Integer> {
  private static final double MICROS = 1_000;

  @Option(
      names = "--quick",
      description = "One short fork: shows that it runs, says little about speed.")
  private boolean quick;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    BenchmarkCommand.shareClassPathWithForks();
    OptionsBuilder options = new OptionsBuilder();
    options.include(AnalysisBenchmark.class.getSimpleName());
    if (quick) {
      options.warmupIterations(2).measurementIterations(1);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (RunResult result : new Runner((Options) options).run()) {
      out.printf(
          Locale.ROOT,
          "%-16s %8.3f ms a curve%n",
          Family.valueOf(result.getParams().getParam("family")).title(),
          result.getPrimaryResult().getScore() / MICROS);
    }
    out.flush();
    return 0;
  }
}
