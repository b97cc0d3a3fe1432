package org.openbook.alliance.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.store.StoreSamples.YEAR;
import static org.openbook.alliance.cases.store.StoreSamples.cost;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

class BookStoreTest {
  private static final LocalDate DAY = LocalDate.parse("2026-12-31");
  private static final int WRITERS = 4;
  private static final int ENTRIES = 15;

  private final String text = StoreSamples.freshId();
  private final BookId id = BookId.of(text);

  private OpenBook posted(String... entries) {
    OpenBook book = StoreSamples.book(text);
    for (String entry : entries) {
      book = book.post(DAY, List.of(cost(entry, "10")));
    }
    return book;
  }

  @ParameterizedTest
  @EnumSource
  void book_comes_back_with_its_chain(Databases database) throws SQLException {
    BookStore store = BookStore.open(database.source());
    store.create(posted());
    assertThat(store.load(id)).isEqualTo(posted());

    store.append(posted("a", "b"));
    store.append(posted("a", "b"));
    OpenBook locked = store.change(id, 1, book -> book.lock(DAY, YEAR));

    assertThat(store.load(id)).isEqualTo(locked).isEqualTo(posted("a", "b").lock(DAY, YEAR));
    assertThat(locked.continues(posted("a").head())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void book_that_is_there_or_is_not_is_told(Databases database) throws SQLException {
    BookStore store = BookStore.open(database.source());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.load(id))
        .withMessage("book '%s' is not stored; create it first", id);

    store.create(posted("a"));

    assertThat(store.load(id)).isEqualTo(posted("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.create(posted("a")))
        .withMessage("book '%s' is stored already; load it and append to it", id);
  }

  @ParameterizedTest
  @EnumSource
  void second_writer_is_told_who_was_first(Databases database) throws SQLException {
    BookStore store = BookStore.open(database.source());
    store.create(posted());
    store.append(posted("first"));

    assertThatThrownBy(() -> store.append(posted("second")))
        .isInstanceOf(StaleWriterException.class)
        .hasMessageStartingWith(
            "book '%s': another writer was first. What is stored ends with posting 1 {\"number\":",
            id)
        .hasMessageContaining("\"first\"");
    assertThatThrownBy(() -> store.append(posted())).isInstanceOf(StaleWriterException.class);
    assertThat(store.load(id)).isEqualTo(posted("first"));
  }

  @ParameterizedTest
  @EnumSource
  void writers_that_try_again_lose_no_posting(Databases database) throws Exception {
    BookStore store = BookStore.open(database.source());
    store.create(posted());
    List<Callable<OpenBook>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "w" + writer + "-";
      writers.add(
          () -> {
            OpenBook last = posted();
            for (int i = 0; i < ENTRIES; i++) {
              String entry = name + i;
              last =
                  store.change(
                      id, WRITERS * ENTRIES, book -> book.post(DAY, List.of(cost(entry, "10.01"))));
            }
            return last;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<OpenBook>> ended = threads.invokeAll(writers, 60, TimeUnit.SECONDS);
    threads.shutdownNow();
    OpenBook stored = store.load(id);
    for (Future<OpenBook> writer : ended) {
      assertThat(stored.continues(writer.get().head())).isTrue();
    }

    // 60 times 10.01.
    assertThat(Rational.sum(stored.entries().map(entry -> Amounts.value(entry.amount())).toList()))
        .isEqualTo(Rational.parse("600.60"));
    assertThat(stored.entries().map(entry -> entry.id()).distinct()).hasSize(60);
  }

  @ParameterizedTest
  @EnumSource
  void what_stops_before_the_commit_leaves_nothing(Databases database) throws SQLException {
    DataSource source = database.source();
    BookStore store = BookStore.open(source);
    store.create(posted("a"));
    // Head, set, postings, commit.
    for (int failing = 1; failing <= 4; failing++) {
      BookStore stopping = BookStore.open(new FailingSource(source, failing, "08006").source());
      assertThatThrownBy(() -> stopping.append(posted("a", "b", "c")))
          .isInstanceOf(SQLException.class);
      assertThat(store.load(id)).isEqualTo(posted("a"));
    }
    BookStore.open(new FailingSource(source, 5, "08006").source()).append(posted("a", "b", "c"));
    assertThat(store.load(id)).isEqualTo(posted("a", "b", "c"));
  }

  // ---- what was tampered with ----

  private void assertDamaged(Databases database, String sql, String message) throws SQLException {
    BookStore store = BookStore.open(database.source());
    store.create(posted("a", "b", "c"));
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql + " WHERE id = '" + id + "'" + number(sql)))
          .isPositive();
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> store.load(id))
        .withMessageStartingWith("book '%s' is not stored as it was recorded: %s", id, message);
  }

  private static String number(String sql) {
    return sql.contains("alliance_posting") ? " AND number = 2" : "";
  }

  @ParameterizedTest
  @EnumSource
  void altered_posting_is_named(Databases database) throws SQLException {
    assertDamaged(
        database, "UPDATE alliance_posting SET text = REPLACE(text, '10', '11')", "posting 2: ");
  }

  @ParameterizedTest
  @EnumSource
  void altered_link_is_named(Databases database) throws SQLException {
    assertDamaged(
        database, "UPDATE alliance_posting SET link = 'none'", "the link beside posting 2 is none");
  }

  @ParameterizedTest
  @EnumSource
  void deleted_posting_is_named(Databases database) throws SQLException {
    assertDamaged(
        database, "DELETE FROM alliance_posting", "posting 2 is missing; the head counts 3");
  }

  @ParameterizedTest
  @EnumSource
  void altered_head_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_book SET last_link = 'none'",
        "the head is of link none; what is stored is book " + text + ", 3 lines, link ");
  }

  @ParameterizedTest
  @EnumSource
  void altered_document_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_book SET beginning = REPLACE(beginning, 'openbook', 'no')",
        "its document: ");
  }
}
