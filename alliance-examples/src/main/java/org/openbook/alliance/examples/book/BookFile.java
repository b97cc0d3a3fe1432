package org.openbook.alliance.examples.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.examples.book.importing.BadFile;
import org.openbook.alliance.examples.book.importing.JsonFields;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

/**
 * The stored form of an open book: lines of JSON, one for the book and one for each posting with
 * its link of the chain.
 *
 * <p>Not trusted when it is read: {@link #book} refuses a broken chain, {@link #postings} gives the
 * lines as they stand, for finding the first broken one.
 *
 * @param empty the book without its postings
 * @param postings the postings as they stand in the file
 */
record BookFile(OpenBook empty, List<Posting> postings) {
  static final String FORMAT = "alliance-open-book-1";

  private static final JsonFactory JSON = new JsonFactory();

  BookFile {
    postings = List.copyOf(postings);
  }

  /**
   * Reads a file.
   *
   * @throws BadFile naming the first line that is no line of a book
   */
  static BookFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadFile("book is '" + file + "'; no such file");
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      OpenBook empty = head(file, first == null ? "" : first);
      List<Posting> postings = new ArrayList<>();
      long number = 2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        postings.add(posting(file, number++, line));
      }
      return new BookFile(empty, postings);
    }
  }

  private static OpenBook head(Path file, String line) {
    Faults faults = Faults.in("book " + file + " line 1");
    JsonFields json = JsonFields.parse(line, faults);
    String format = json.requiredText("format");
    faults.require(format.equals(FORMAT), () -> "'format' is '" + format + "'; it is " + FORMAT);
    String id = json.requiredText("id");
    String currency = json.requiredText("currency");
    String term = json.requiredText("term");
    json.refuseUnknown();
    refuseIfAny(faults);
    try {
      return OpenBook.of(BookId.of(id), Amounts.currency(currency), ContractPeriod.parse(term));
    } catch (IllegalArgumentException e) {
      throw new BadFile("book " + file + " line 1: " + e.getMessage());
    }
  }

  private static Posting posting(Path file, long number, String line) {
    Faults faults = Faults.in("book " + file + " is broken at line " + number);
    JsonFields json = JsonFields.parse(line, faults);
    try {
      Posting posting = PostingJson.read(json);
      json.refuseUnknown();
      refuseIfAny(faults);
      return posting;
    } catch (IllegalArgumentException | IllegalStateException e) {
      // What is missing was noted by its path; the type's own refusal says what is wrong otherwise.
      faults.require(!faults.isEmpty(), e::getMessage);
      throw new BadFile(faults.toString());
    }
  }

  private static void refuseIfAny(Faults faults) {
    if (!faults.isEmpty()) {
      throw new BadFile(faults.toString());
    }
  }

  /**
   * The book.
   *
   * @throws IllegalArgumentException naming the first broken posting
   */
  OpenBook book() {
    return empty.restore(postings);
  }

  /** Writes a book; the file is there whole or not at all. */
  static void write(OpenBook book, Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter lines = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      lines.write(headLine(book));
      lines.write('\n');
      for (Posting posting : book.postings()) {
        lines.write(line(posting));
        lines.write('\n');
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String headLine(OpenBook book) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("id", book.id().value());
      json.writeStringField("currency", book.currency().getCurrencyCode());
      json.writeStringField("term", book.term().toString());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static String line(Posting posting) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      PostingJson.write(posting, json);
    }
    return text.toString();
  }

  /** The entries as they stand in the file. */
  List<CostEntry> entries() {
    return postings.stream()
        .map(Posting::content)
        .filter(CostEntry.class::isInstance)
        .map(CostEntry.class::cast)
        .toList();
  }
}
