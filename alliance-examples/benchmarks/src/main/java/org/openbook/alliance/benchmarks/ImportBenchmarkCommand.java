package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.book.CostTotals;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.Fault;
import org.openbook.alliance.intake.ledger.ImportFinding;
import org.openbook.alliance.intake.ledger.ImportSink;
import org.openbook.alliance.intake.ledger.LedgerImport;
import org.openbook.alliance.intake.ledger.Mappings;
import org.openbook.alliance.intake.ledger.PostedLine;
import org.openbook.alliance.intake.ledger.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance benchmark import}: a large ledger to a statement, beside the same by hand. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports generated Kuntaliitto lines with full validation to costs by party, type and month,",
      "and does the same with FastCSV and sums of Money, and with DuckDB if its driver is there.",
      "Rounds alternate in one run; the best of each counts."
    })
public final class ImportBenchmarkCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  @Option(names = "--lines", defaultValue = "1000000", description = "How many (${DEFAULT-VALUE}).")
  private long lines = 1_000_000;

  @Option(names = "--rounds", defaultValue = "3", description = "How often (${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = "--alone", description = "Only our import: for measuring its heap.")
  private boolean alone;

  @Spec private CommandSpec spec;

  private double ours = Double.MAX_VALUE;
  private double byHand = Double.MAX_VALUE;
  private double byDuck = Double.MAX_VALUE;

  private interface Run {
    BigDecimal total() throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path file = Files.createTempFile("kuntaliitto", ".csv");
    try {
      KuntaliittoLines.write(file, lines);
      out.printf(Locale.ROOT, "%,d lines, %.0f MB%n", lines, Files.size(file) / MEGABYTE);
      out.flush();
      measure(file);
      print(out);
      return 0;
    } finally {
      Files.delete(file);
    }
  }

  private void measure(Path file) throws Exception {
    for (int round = 0; round < rounds; round++) {
      BigDecimal[] total = new BigDecimal[1];
      ours = Math.min(ours, seconds(() -> total[0] = imported(file)));
      if (alone) {
        continue;
      }
      byHand = Math.min(byHand, seconds(() -> same(total[0], HandImport.total(file))));
      if (DuckImport.isThere()) {
        byDuck = Math.min(byDuck, seconds(() -> same(total[0], DuckImport.total(file))));
      }
    }
  }

  private static double seconds(Run run) throws Exception {
    long start = System.nanoTime();
    run.total();
    return (System.nanoTime() - start) / NANOS;
  }

  private static BigDecimal same(BigDecimal ours, BigDecimal theirs) {
    if (ours.compareTo(theirs) != 0) {
      throw new IllegalStateException("totals are %s and %s; they are one".formatted(ours, theirs));
    }
    return theirs;
  }

  private BigDecimal imported(Path file) throws IOException {
    CostTotals totals = new CostTotals();
    Reconciliation result =
        LedgerImport.read(file, Mappings.find("kuntaliitto-2021"), new TotalSink(totals));
    if (!result.isClosed() || result.entries() != lines) {
      throw new IllegalStateException("import gives " + result);
    }
    Rational net = Rational.sum(totals.groups().stream().map(CostTotals.Group::net).toList());
    return net.toDecimal(2, java.math.RoundingMode.UNNECESSARY);
  }

  private record TotalSink(CostTotals totals) implements ImportSink {
    @Override
    public List<Fault> accept(PostedLine line) {
      totals.add(line);
      return List.of();
    }

    @Override
    public void finding(ImportFinding finding) {
      throw new IllegalStateException(finding.toString());
    }
  }

  private void print(PrintWriter out) {
    line(out, "our import, fully validated, to a statement", ours);
    if (!alone) {
      line(out, "FastCSV + Money sums", byHand);
      if (DuckImport.isThere()) {
        line(out, "DuckDB, one thread", byDuck);
      } else {
        out.println("DuckDB: its driver is not there; build with -Pduckdb");
      }
    }
    out.printf(
        Locale.ROOT,
        "peak heap %.0f MB of at most %.0f MB%n",
        peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
    out.flush();
  }

  private void line(PrintWriter out, String what, double seconds) {
    out.printf(
        Locale.ROOT,
        "%-45s %7.2f s   %6.0f ns a line   %5.2f × our import%n",
        what,
        seconds,
        seconds * NANOS / lines,
        seconds / ours);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }
}
