package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * An open book as it was stored: its document as lines of JSON, for files that grow. The first line
 * is the document without its postings, each further line one posting, so that what is recorded
 * later is appended and nothing is written twice.
 *
 * <p>Not trusted when it is read: {@link #book} refuses a broken chain, {@link #postings} gives the
 * postings as they stand, for finding the first broken one. A document in one piece, as {@link
 * Documents#BOOK} writes it, is read too. Lines have no line breaks; whoever writes a file ends
 * each with one: {@code Files.write(file, (Iterable<String>) BookLines.of(book).lines()::iterator)}
 * and {@code BookLines.read(Files.lines(file)).book()}.
 */
public final class BookLines {
  private static final String DOCUMENT = "book document";
  private static final String POSTINGS = "postings";
  private static final String FORMAT = "format";
  private static final int UNKNOWN_LINE = 0;

  /** What the first line of a draft says that it is; it has no version. */
  private static final String DRAFT = "alliance-open-book-1";

  private static final ObjectForm<List<Posting>> UNCHECKED =
      ObjectForm.of(
          "", postings -> postings, Member.list(POSTINGS, Posting.FORM, postings -> postings));

  private final OpenBook empty;
  private final List<Posting> postings;
  // How many of the postings stand in the document, and not on a line each after it.
  private final int inDocument;

  private BookLines(OpenBook empty, List<Posting> postings, int inDocument) {
    this.empty = empty;
    this.postings = postings;
    this.inDocument = inDocument;
  }

  // ---- factories ----

  /** A book that is to be stored. */
  public static BookLines of(OpenBook book) {
    OpenBook empty = OpenBook.of(book.id(), book.currency(), book.term());
    return new BookLines(empty, book.postings(), 0);
  }

  /**
   * A stored book, read by Jackson 2.
   *
   * @throws DocumentException naming everything that is wrong with the first line that is no line
   *     of a book
   */
  public static BookLines read(Stream<String> lines) {
    return read(lines, JsonParsers.jackson2());
  }

  /**
   * A stored book, read by this parser.
   *
   * @throws DocumentException naming everything that is wrong with the first line that is no line
   *     of a book
   */
  public static BookLines read(Stream<String> lines, DocumentParser parser) {
    requireNonNull(parser, "parser");
    Iterator<String> rest = lines.iterator();
    Parsed document = document(rest, parser);
    OpenBook empty = Documents.BOOK.read(with(document, withoutPostings(document.tree())));
    List<Posting> postings =
        new ArrayList<>(UNCHECKED.read(with(document, onlyPostings(document.tree()))));
    int inDocument = postings.size();
    for (int line = 2; rest.hasNext(); line++) {
      postings.add(Posting.FORM.read(Parsed.ofLine(DOCUMENT, rest.next(), line, parser)));
    }
    return new BookLines(empty, List.copyOf(postings), inDocument);
  }

  // A document whose first line is not all of it has no lines after it.
  private static Parsed document(Iterator<String> lines, DocumentParser parser) {
    String first = lines.hasNext() ? lines.next() : "";
    StringBuilder text = new StringBuilder(first);
    if (!first.stripTrailing().endsWith("}")) {
      lines.forEachRemaining(line -> text.append('\n').append(line));
    }
    Parsed parsed = Parsed.of(DOCUMENT, text.toString(), parser);
    return with(parsed, migrated(parsed.tree()));
  }

  private static Parsed with(Parsed document, Tree tree) {
    return new Parsed(DOCUMENT, tree, document.faults());
  }

  private static Tree migrated(Tree tree) {
    return tree instanceof Tree.Members draft
            && draft.find(FORMAT).orElse(draft) instanceof Tree.Text format
            && format.value().equals(DRAFT)
        ? draft
            .with(FORMAT, Tree.text(Documents.BOOK.name()))
            .with("version", Tree.whole(Documents.BOOK.version()))
        : tree;
  }

  private static Tree withoutPostings(Tree tree) {
    return tree instanceof Tree.Members document ? document.without(List.of(POSTINGS)) : tree;
  }

  private static Tree onlyPostings(Tree tree) {
    return tree instanceof Tree.Members document
        ? Tree.member(POSTINGS, document.find(POSTINGS).orElse(Tree.items(List.of())))
        : tree;
  }

  // ---- components ----

  /** The book without its postings. */
  public OpenBook empty() {
    return empty;
  }

  /** The postings as they stand. */
  public List<Posting> postings() {
    return postings;
  }

  // ---- derived values ----

  /**
   * The lines, of a book that grew those to be appended after the lines that are stored: {@code
   * lines().skip(stored)}. Each is made when it is asked for.
   */
  public Stream<String> lines() {
    return Stream.concat(
        Stream.of(Documents.BOOK.write(empty).toLine()),
        postings.stream().map(posting -> Posting.FORM.write(posting).toLine()));
  }

  /**
   * The book.
   *
   * @throws DocumentException naming the first broken posting, with its line
   */
  public OpenBook book() {
    List<Posting> restored = new ArrayList<>();
    try {
      return empty.restore(() -> postings.stream().peek(restored::add).iterator());
    } catch (IllegalArgumentException refused) {
      throw new DocumentException(
          DOCUMENT, List.of(fault(restored.size() - 1, String.valueOf(refused.getMessage()))));
    }
  }

  private DocumentException.Fault fault(int posting, String message) {
    return posting < inDocument
        ? new DocumentException.Fault("$.postings[" + posting + "]", UNKNOWN_LINE, message)
        : new DocumentException.Fault("$", posting - inDocument + 2, message);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BookLines that
        && empty.equals(that.empty)
        && postings.equals(that.postings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(empty, postings);
  }

  /** The book and the number of its postings. */
  @Override
  public String toString() {
    return "lines of book %s: %s postings".formatted(empty.id(), postings.size());
  }
}
