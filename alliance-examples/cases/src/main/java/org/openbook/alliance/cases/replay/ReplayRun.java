package org.openbook.alliance.cases.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** One replay of one file: every row recomputed, compared, counted. */
final class ReplayRun {
  private static final int MOST_FAILURES_SHOWN = 20;

  private final Path file;
  private final RowReplay replay;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Tally tally = new Tally();
  private int failures;

  ReplayRun(Path file, RowReplay replay, PrintWriter out, PrintWriter err) {
    this.file = file;
    this.replay = replay;
    this.out = out;
    this.err = err;
  }

  /** Runs it; 0 if every computed row matched and every row could be read, otherwise 1 or 2. */
  int run(ReplayOptions options) throws IOException {
    try (Table table = Table.open(file, replay.columns());
        Progress progress = Progress.of(file, err);
        Writers writers = Writers.of(options)) {
      while (table.hasNext()) {
        Row row = table.next();
        replay(row, writers);
        progress.step(row.bytes());
      }
    } catch (BadInput unusable) {
      err.println(unusable.getMessage());
      err.flush();
      return ExitCode.USAGE;
    }
    report();
    return tally.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void replay(Row row, Writers writers) {
    try {
      row.check();
      Outcome outcome = replay.replay(row);
      tally.add(row, outcome);
      writers.explain(row, outcome);
      if (outcome.status().isComputable() && !outcome.matches()) {
        show(row, outcome);
        writers.mismatches().ifPresent(mismatches -> mismatches.add(row, outcome));
      }
    } catch (BadInput bad) {
      addBad(row, bad, writers.mismatches());
    } catch (IllegalArgumentException refused) {
      // The rules refuse what the row gives: a fact is missing, a value lies outside a curve.
      addBad(row, new BadInput(String.valueOf(refused.getMessage())), writers.mismatches());
    }
  }

  private void show(Row row, Outcome outcome) {
    failures++;
    if (failures > MOST_FAILURES_SHOWN) {
      return;
    }
    for (Check check : outcome.checks()) {
      if (!check.holds()) {
        err.printf("%s, line %d, %s: %s%n", file, row.line(), row.name(), check);
      }
    }
  }

  private void addBad(Row row, BadInput bad, Optional<Mismatches> mismatches) {
    tally.addBadInput();
    bad.faults().forEach(fault -> err.printf("%s, line %d, %s%n", file, row.line(), fault));
    mismatches.ifPresent(writer -> writer.addBad(row, bad));
  }

  private void report() {
    if (failures > MOST_FAILURES_SHOWN) {
      err.printf("and %d rows more; --mismatches writes all%n", failures - MOST_FAILURES_SHOWN);
    }
    err.flush();
    tally.lines().forEach(out::println);
    out.println("CPU time %s including start-up".formatted(CpuTime.text()));
    out.println(tally.summary());
    out.flush();
  }
}
