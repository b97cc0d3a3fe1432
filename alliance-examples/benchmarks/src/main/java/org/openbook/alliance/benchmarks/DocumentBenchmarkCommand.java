package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance benchmark json}: documents read, settled and written in a fresh program. */
@Command(
    name = "json",
    mixinStandardHelpOptions = true,
    description = {
      "Reads terms and facts, settles, and writes the settlement with its explanation, each time",
      "in a fresh virtual machine: a megabyte of facts, and a formula of 100,000 nodes."
    })
public final class DocumentBenchmarkCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @Option(
      names = "--quick",
      description = "One fork: shows that it runs, says nothing about speed.")
  private boolean quick;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    BenchmarkCommand.shareClassPathWithForks();
    Path folder = Files.createTempDirectory("documents");
    try {
      LargeDocuments.write(folder);
      print(run(folder), folder);
      return 0;
    } finally {
      delete(folder);
    }
  }

  private Collection<RunResult> run(Path folder) throws Exception {
    OptionsBuilder options = new OptionsBuilder();
    options.include(DocumentBenchmark.class.getSimpleName()).param("folder", folder.toString());
    if (quick) {
      options.forks(1);
    }
    return new Runner(options.build()).run();
  }

  private void print(Collection<RunResult> results, Path folder) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (RunResult result : results) {
      String kind = result.getParams().getParam("kind");
      out.printf(
          Locale.ROOT,
          "%-10s terms %5.2f MB, facts %5.2f MB: read, settled, written in %7.1f ms ± %.1f%n",
          kind,
          Files.size(LargeDocuments.terms(folder, kind)) / MEGABYTE,
          Files.size(LargeDocuments.facts(folder, kind)) / MEGABYTE,
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreError());
    }
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    for (String kind : List.of("document", "formula")) {
      Files.deleteIfExists(LargeDocuments.terms(folder, kind));
      Files.deleteIfExists(LargeDocuments.facts(folder, kind));
    }
    Files.delete(folder);
  }
}
