package org.openbook.alliance.cases.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openbook.alliance.cases.store.Chain.Head;
import org.openbook.alliance.cases.store.Chain.Row;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.json.BookLines;

/**
 * Open books in a database, each under its own id: its document without postings, and a row for
 * each posting.
 *
 * <p>A book that is to be stored must continue the one that is: its chain holds the last link that
 * is stored. So no posting of another writer is lost, and storing the same book twice stores it
 * once.
 */
public final class BookStore {
  private final Database database;

  private BookStore(Database database) {
    this.database = database;
  }

  /** The books of a database that has the tables of {@link StoreSchema}. */
  public static BookStore open(DataSource source) {
    return new BookStore(new Database(source));
  }

  /**
   * Stores a book that is not stored yet, with all its postings.
   *
   * @throws IllegalArgumentException if one of its id is
   * @throws SQLException if the database fails; then nothing is stored
   */
  public void create(OpenBook book) throws SQLException {
    BookLines lines = BookLines.of(book);
    database.write(
        connection -> {
          String document = lines.lines().findFirst().orElseThrow();
          String link = lines.empty().head().hex();
          Head head = Chain.BOOK.create(connection, book.id().value(), document, link);
          append(connection, book, head);
          return book;
        });
  }

  /**
   * The book, each line of which follows from the one before.
   *
   * @throws IllegalArgumentException if it is not stored
   * @throws IllegalStateException if it is not stored as it was recorded, naming the posting
   */
  public OpenBook load(BookId id) throws SQLException {
    requireNonNull(id, "id");
    return database.read(
        connection -> {
          Head head = Chain.BOOK.head(connection, id.value());
          return verified(id, head, Chain.BOOK.rows(connection, id.value(), head.length()));
        });
  }

  private static OpenBook verified(BookId id, Head head, List<Row> rows) {
    OpenBook book = read(id, head, rows);
    for (Row row : rows) {
      if (!book.postings().get((int) row.number() - 1).link().hex().equals(row.link())) {
        throw damaged(id, "the link beside %s is %s".formatted(name(row), row.link()));
      }
    }
    if (!book.id().equals(id) || !book.head().hex().equals(head.link())) {
      throw damaged(
          id, "the head is of link %s; what is stored is %s".formatted(head.link(), book));
    }
    return book;
  }

  // Line 1 of a book's lines is its document.
  private static OpenBook read(BookId id, Head head, List<Row> rows) {
    try {
      return BookLines.read(
              Stream.concat(Stream.of(head.beginning()), rows.stream().map(Row::text)))
          .book();
    } catch (DocumentException refused) {
      DocumentException.Fault fault = refused.faults().get(0);
      String place = fault.line() > 1 ? name(rows.get(fault.line() - 2)) : "its document";
      throw damaged(id, place + ": " + refused.getMessage());
    }
  }

  private static String name(Row row) {
    return Chain.BOOK.name(row.number());
  }

  private static IllegalStateException damaged(BookId id, String fault) {
    return Chain.BOOK.damaged(id.value(), fault);
  }

  /**
   * Appends what this book has and the stored one has not: all of it, or nothing.
   *
   * @throws IllegalArgumentException if none of its id is stored
   * @throws StaleWriterException if it does not continue the stored one
   * @throws SQLException if the database fails; whether it was stored is known by calling again
   */
  public void append(OpenBook longer) throws SQLException {
    requireNonNull(longer, "longer");
    database.write(
        connection -> {
          append(connection, longer, Chain.BOOK.head(connection, longer.id().value()));
          return longer;
        });
  }

  private static void append(Connection connection, OpenBook longer, Head head)
      throws SQLException {
    String id = longer.id().value();
    int stored = (int) head.length();
    if (!linkAfter(stored, longer).equals(head.link())) {
      throw Chain.BOOK.stale(connection, id);
    }
    List<Row> rows = new ArrayList<>();
    for (Posting posting : longer.postings().subList(stored, longer.postings().size())) {
      String line = Posting.FORM.write(posting).toLine();
      rows.add(new Row(posting.number(), line, posting.link().hex()));
    }
    Chain.BOOK.append(connection, id, head, rows);
  }

  private static String linkAfter(int postings, OpenBook book) {
    if (postings == 0) {
      return BookLines.of(book).empty().head().hex();
    }
    return postings > book.postings().size() ? "" : book.postings().get(postings - 1).link().hex();
  }

  /**
   * Changes a book: loads it, makes the change and appends, and begins anew while another writer is
   * first.
   *
   * @param tries how often, at most; 1 or more
   * @param change what is posted or locked; it may be asked more than once
   * @throws StaleWriterException if another was first each time
   */
  public OpenBook change(BookId id, int tries, UnaryOperator<OpenBook> change) throws SQLException {
    requireNonNull(change, "change");
    return Database.retry(
        tries,
        () -> {
          OpenBook longer = change.apply(load(id));
          append(longer);
          return longer;
        });
  }
}
