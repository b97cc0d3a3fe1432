package org.openbook.alliance.examples.book;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
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
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.examples.book.importing.BadFile;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.json.JsonParsers;
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

  private static final Form<OpenBook> HEAD =
      ObjectForm.of(
          "",
          (format, id, currency, term) -> OpenBook.of(id, currency, term),
          Member.required(
              "format",
              Forms.text("", "", BookFile::format, text -> text, "What the file is."),
              any -> FORMAT),
          Member.required("id", BookId.FORM, OpenBook::id),
          Member.required("currency", Amounts.CURRENCY, OpenBook::currency),
          Member.required("term", ContractPeriod.FORM, OpenBook::term));

  BookFile {
    postings = List.copyOf(postings);
  }

  private static String format(String text) {
    if (!text.equals(FORMAT)) {
      throw new IllegalArgumentException(Faults.noneOf(text, List.of(FORMAT)));
    }
    return text;
  }

  /**
   * Reads a file.
   *
   * @throws BadFile if it is not there
   * @throws DocumentException naming everything that is wrong with the first line that is no line
   *     of a book
   */
  static BookFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadFile("book is '" + file + "'; no such file");
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      OpenBook empty = HEAD.read(parsed(file, first == null ? "" : first, 1));
      List<Posting> postings = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        postings.add(Posting.FORM.read(parsed(file, line, postings.size() + 2)));
      }
      return new BookFile(empty, postings);
    }
  }

  private static Parsed parsed(Path file, String line, int number) {
    String document = "book " + file + " is broken at line " + number;
    return Parsed.ofLine(document, line, number, JsonParsers.jackson2());
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
      lines.append(HEAD.write(book).toLine()).append('\n');
      for (Posting posting : book.postings()) {
        lines.append(Posting.FORM.write(posting).toLine()).append('\n');
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
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
