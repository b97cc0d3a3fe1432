package org.openbook.alliance.cases.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a replay writes, if any were asked for. */
final class Writers implements AutoCloseable {
  private final Optional<Mismatches> mismatches;
  private final Optional<BufferedWriter> explanations;

  private Writers(Optional<Mismatches> mismatches, Optional<BufferedWriter> explanations) {
    this.mismatches = mismatches;
    this.explanations = explanations;
  }

  static Writers of(ReplayOptions options) throws IOException {
    Optional<Mismatches> mismatches = Optional.empty();
    if (options.mismatches().isPresent()) {
      mismatches = Optional.of(Mismatches.to(writable(options.mismatches().get())));
    }
    Optional<BufferedWriter> explanations = Optional.empty();
    if (options.explanations().isPresent()) {
      explanations = Optional.of(Files.newBufferedWriter(writable(options.explanations().get())));
    }
    return new Writers(mismatches, explanations);
  }

  private static Path writable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new BadInput("file %s cannot be written; its folder is needed".formatted(file));
    }
    return file;
  }

  /** Where failing rows go. */
  Optional<Mismatches> mismatches() {
    return mismatches;
  }

  /** Writes how a row came about, if that was asked for. */
  void explain(Row row, Outcome outcome) {
    if (explanations.isEmpty() || !outcome.status().isComputable()) {
      return;
    }
    try {
      BufferedWriter writer = explanations.get();
      writer.append(row.name()).append('\n').append(outcome.explanation().get()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (mismatches.isPresent()) {
      mismatches.get().close();
    }
    if (explanations.isPresent()) {
      explanations.get().close();
    }
  }
}
