package org.openbook.alliance.intake.ledger;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The rows of a file, one after the other. A quote that is never closed, or closed in the wrong
 * place, costs the line that it stands on and no other: reading goes on after it.
 */
final class RowSource {
  private final Path path;
  private final FileForm form;
  private final Visitor visitor;

  /** What becomes of rows. */
  interface Visitor {
    /** Before rows are read, and again when reading goes on after a broken line. */
    void opened(DecodingReader reader);

    /** A row; whether its cells can be the file's rather than the work of a stray quote. */
    boolean row(Row row);

    /** A line whose quotes cannot be read. */
    void broken(long line, String text, Break kind);
  }

  /** What is wrong with a line. */
  enum Break {
    STRAY_QUOTE("its quotes do not pair; a cell that starts with a quote ends with one"),
    CUT("the file ends inside its quotes; a cell that starts with a quote ends with one");

    private final String message;

    Break(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }

  RowSource(Path path, FileForm form, Visitor visitor) {
    this.path = path;
    this.form = form;
    this.visitor = visitor;
  }

  void read() throws IOException {
    long line = 0;
    while (line >= 0) {
      line = readFrom(line);
    }
  }

  // Gives the broken line after which to go on, or -1 at the end.
  private long readFrom(long linesBefore) throws IOException {
    Row row = new Row(linesBefore);
    try (DecodingReader decoding = new DecodingReader(Files.newInputStream(path), form.encoding());
        BufferedReader text = new BufferedReader(decoding, 1 << 16)) {
      visitor.opened(decoding);
      for (long i = 0; i < linesBefore; i++) {
        text.readLine();
      }
      return switch (consume(row, linesBefore == 0 ? decoding : text)) {
        case DONE -> -1;
        case REFUSED -> broken(row.line(), Break.STRAY_QUOTE);
        case UNPARSEABLE -> broken(row.line(), decoding.isAtEnd() ? Break.CUT : Break.STRAY_QUOTE);
      };
    }
  }

  private enum Outcome {
    DONE,
    REFUSED,
    UNPARSEABLE
  }

  // Closing is the caller's, who asks the decoder for its end afterwards.
  private Outcome consume(Row row, Reader text) throws IOException {
    try {
      CloseableIterator<Row> rows = reader(row, text).iterator();
      while (rows.hasNext()) {
        if (!visitor.row(rows.next())) {
          return Outcome.REFUSED;
        }
      }
      return Outcome.DONE;
    } catch (CsvParseException quotes) {
      return Outcome.UNPARSEABLE;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private CsvReader<Row> reader(Row row, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(form.delimiter())
        .quoteCharacter(form.quote())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(row, text);
  }

  private long broken(long line, Break kind) throws IOException {
    try (BufferedReader text =
        new BufferedReader(new DecodingReader(Files.newInputStream(path), form.encoding()))) {
      for (long i = 1; i < line; i++) {
        text.readLine();
      }
      String broken = text.readLine();
      visitor.broken(line, broken == null ? "" : broken, kind);
    }
    return line;
  }
}
