package org.openbook.alliance.examples.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.book.importing.BadFile;
import org.openbook.alliance.examples.book.importing.Fault;
import org.openbook.alliance.examples.book.importing.ImportFinding;
import org.openbook.alliance.examples.book.importing.JsonFields;

/**
 * The findings of imports, a line of JSON each, beside the book that they are not in. Later imports
 * add to it.
 */
final class FindingsFile implements AutoCloseable {
  private final @Nullable JsonGenerator json;

  private FindingsFile(@Nullable JsonGenerator json) {
    this.json = json;
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
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(
                Files.newBufferedWriter(
                    file,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND));
    json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString(""));
    return new FindingsFile(json);
  }

  static Path beside(Path book) {
    return book.resolveSibling(book.getFileName() + ".findings.jsonl");
  }

  void write(ImportFinding finding) throws IOException {
    if (json == null) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("file", finding.file());
    json.writeNumberField("line", finding.line());
    if (finding.amount().isPresent()) {
      json.writeStringField("amount", finding.amount().get().toString());
    }
    json.writeArrayFieldStart("faults");
    for (Fault fault : finding.faults()) {
      json.writeStartObject();
      json.writeStringField("column", fault.column());
      json.writeStringField("given", fault.given());
      json.writeStringField("required", fault.required());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** The findings of a file; none if it is not there. */
  static List<ImportFinding> read(Path file) throws IOException {
    List<ImportFinding> findings = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        findings.add(parse(file, findings.size() + 1, line));
      }
    }
    return findings;
  }

  private static ImportFinding parse(Path file, int number, String line) {
    Faults faults = Faults.in("findings " + file + " line " + number);
    JsonFields json = JsonFields.parse(line, faults);
    Optional<Rational> amount = json.parsed("amount", Rational::parse, "a number");
    List<Fault> given =
        json.objects("faults").stream()
            .map(
                fault ->
                    new Fault(
                        fault.requiredText("column"),
                        fault.requiredText("given"),
                        fault.requiredText("required")))
            .toList();
    ImportFinding finding =
        new ImportFinding(json.requiredText("file"), json.count("line").orElse(0), given, amount);
    if (!faults.isEmpty()) {
      throw new BadFile(faults.toString());
    }
    return finding;
  }

  @Override
  public void close() throws IOException {
    if (json != null) {
      json.close();
    }
  }
}
