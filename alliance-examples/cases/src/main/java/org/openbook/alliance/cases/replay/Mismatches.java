package org.openbook.alliance.cases.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The file of failing rows: each figure computed beside the published one, with its explanation.
 */
final class Mismatches implements AutoCloseable {
  private final CsvWriter writer;

  private Mismatches(CsvWriter writer) {
    this.writer = writer;
  }

  static Mismatches to(Path file) throws IOException {
    CsvWriter writer = CsvWriter.builder().build(file);
    writer.writeRecord(
        "line", "case_id", "outcome", "figure", "computed", "published", "allowed", "explanation");
    return new Mismatches(writer);
  }

  void add(Row row, Outcome outcome) {
    for (Check check : outcome.checks()) {
      if (!check.holds()) {
        writer.writeRecord(
            Long.toString(row.line()),
            row.name(),
            outcome.kind(),
            check.what(),
            check.computed(),
            check.published(),
            check.allowed(),
            outcome.explanation().get());
      }
    }
  }

  void addBad(Row row, BadInput bad) {
    writer.writeRecord(
        Long.toString(row.line()), row.name(), "bad input", "", "", "", "", bad.getMessage());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
