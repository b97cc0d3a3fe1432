package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.intake.ledger.Fault;
import org.openbook.alliance.intake.ledger.ImportFinding;
import org.openbook.alliance.intake.ledger.ImportSink;
import org.openbook.alliance.intake.ledger.PostedLine;

/** Takes the rows of one file: lines to the book or the totals, findings to print and list. */
final class ImportPrinter implements ImportSink {
  private final PrintWriter out;
  private final int show;
  private final FindingsFile listed;
  private final FileProgress progress;
  private final Optional<BookRecorder> recorder;
  private final CostTotals totals;
  private final Figures figures;
  private long findings;

  ImportPrinter(
      PrintWriter out,
      int show,
      FindingsFile listed,
      FileProgress progress,
      Optional<BookRecorder> recorder,
      CostTotals totals,
      Figures figures) {
    this.out = out;
    this.show = show;
    this.listed = listed;
    this.progress = progress;
    this.recorder = recorder;
    this.totals = totals;
    this.figures = figures;
  }

  @Override
  public List<Fault> accept(PostedLine line) {
    if (recorder.isPresent()) {
      return recorder.get().record(line);
    }
    totals.add(line);
    return List.of();
  }

  @Override
  public void finding(ImportFinding finding) {
    if (show < 0 || findings < show) {
      out.println(ImportFindingText.of(finding, figures));
    }
    findings++;
    try {
      listed.write(finding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void progress(long rows, long bytes) {
    progress.at(rows, bytes);
  }

  void end() {
    if (show >= 0 && findings > show) {
      out.println(figures.counted("more-findings", findings - show));
    }
  }
}
