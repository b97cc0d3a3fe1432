package org.openbook.alliance.cases.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Faults;

/** A file of comma-separated rows under a header; columns may stand in any order. */
final class Table implements AutoCloseable {
  private final Path file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Map<String, Integer> columns;

  private Table(Path file, CsvReader<CsvRecord> reader, List<String> needed) {
    this.file = file;
    this.reader = reader;
    this.records = reader.iterator();
    this.columns = header(needed);
  }

  /**
   * Opens a file.
   *
   * @throws BadInput if it cannot be read, or naming every needed column that it lacks or has twice
   */
  static Table open(Path file, List<String> needed) throws IOException {
    // A pipe is no regular file and will do.
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new BadInput("file %s is not there; a file of rows is needed".formatted(file));
    }
    // Rows of another length are told apart by us: the replay goes on behind them.
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file);
    try {
      return new Table(file, reader, needed);
    } catch (RuntimeException unusable) {
      reader.close();
      throw unusable;
    }
  }

  private Map<String, Integer> header(List<String> needed) {
    if (!hasNext()) {
      throw new BadInput("file %s is empty; it starts with a header".formatted(file));
    }
    List<String> names = record().getFields().stream().map(String::strip).toList();
    Faults faults = Faults.in(() -> "header of %s".formatted(file));
    for (String column : needed) {
      long times = names.stream().filter(column::equals).count();
      faults.require(times > 0, () -> "column %s is missing; it is needed".formatted(column));
      faults.require(
          times < 2, () -> "column %s stands %d times; it stands once".formatted(column, times));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults.toString());
    }
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      positions.put(names.get(i), i);
    }
    return positions;
  }

  /** Whether there is another row. */
  boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException broken) {
      throw unreadable(broken);
    }
  }

  /**
   * The next row.
   *
   * @throws BadInput if the rest of the file cannot be read
   */
  Row next() {
    CsvRecord record = record();
    Row row = new Row(record.getStartingLineNumber(), columns, record.getFields());
    if (record.getFieldCount() != columns.size()) {
      row.refuse(
          "count", "is %d; the header has %d".formatted(record.getFieldCount(), columns.size()));
    }
    return row;
  }

  private CsvRecord record() {
    try {
      return records.next();
    } catch (CsvParseException | UncheckedIOException broken) {
      throw unreadable(broken);
    }
  }

  private BadInput unreadable(RuntimeException broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return new BadInput("file %s cannot be read: %s".formatted(file, cause.getMessage()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
