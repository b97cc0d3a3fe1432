package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The published cases beside the checkout; without them a test says that it is skipped. */
public final class Vectors {
  private Vectors() {}

  /** A file of the published cases. */
  public static Path file(String folder, String name) {
    String vectors = System.getProperty("alliance.vectors", "");
    Assumptions.assumeFalse(
        vectors.isBlank(),
        "alliance.vectors is not given: the published cases of " + name + " are skipped");
    Path file = Path.of(vectors, folder, name);
    assertThat(file).as("published cases under alliance.vectors").isRegularFile();
    return file;
  }

  /** The rows of a file of the published cases. */
  public static List<NamedCsvRecord> rows(String folder, String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file(folder, name))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file whose answer was published. */
  public static List<NamedCsvRecord> verified(String folder, String name) {
    return rows(folder, name).stream()
        .filter(row -> row.getField("status").equals("verified"))
        .toList();
  }
}
