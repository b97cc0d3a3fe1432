package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.intake.ledger.ImportFinding;
import org.openbook.alliance.json.JsonParsers;

/**
 * The findings of imports, a line of JSON each, beside the book that they are not in. Later imports
 * add to it.
 */
final class FindingsFile implements AutoCloseable {
  private final @Nullable Writer lines;

  private FindingsFile(@Nullable Writer lines) {
    this.lines = lines;
  }

  /** The file to write to; none if there is no path. */
  static FindingsFile create(@Nullable Path file) throws IOException {
    if (file == null) {
      return new FindingsFile(null);
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return new FindingsFile(
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  static Path beside(Path book) {
    return book.resolveSibling(book.getFileName() + ".findings.jsonl");
  }

  void write(ImportFinding finding) throws IOException {
    if (lines != null) {
      lines.append(ImportFinding.FORM.write(finding).toLine()).append('\n');
    }
  }

  /** The findings of a file; none if it is not there. */
  static List<ImportFinding> read(Path file) throws IOException {
    List<ImportFinding> findings = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        findings.add(
            ImportFinding.FORM.read(
                Parsed.ofLine(
                    "findings %s".formatted(file),
                    line,
                    findings.size() + 1,
                    JsonParsers.jackson2())));
      }
    }
    return findings;
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
