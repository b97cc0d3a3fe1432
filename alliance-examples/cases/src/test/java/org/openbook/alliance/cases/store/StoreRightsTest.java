package org.openbook.alliance.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.store.StoreSamples.payment;
import static org.openbook.alliance.cases.store.StoreSamples.settled;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.history.SettlementHistory;
import org.postgresql.ds.PGSimpleDataSource;

/** The rights that the guide gives to the application's user are enough, and not too many. */
class StoreRightsTest {
  private static final List<String> RIGHTS =
      List.of(
          "CREATE USER clerk",
          "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO clerk",
          "GRANT UPDATE (length, last_link) ON alliance_history, alliance_book TO clerk");

  @BeforeAll
  static void grant() throws SQLException {
    try (Connection connection = Databases.POSTGRESQL.source().getConnection();
        Statement statement = connection.createStatement()) {
      for (String right : RIGHTS) {
        statement.execute(right);
      }
    }
  }

  private static DataSource clerk() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(((PGSimpleDataSource) Databases.POSTGRESQL.source()).getUrl());
    source.setUser("clerk");
    return source;
  }

  @Test
  void clerk_creates_appends_and_loads() throws SQLException {
    HistoryId id = HistoryId.of(StoreSamples.freshId());
    HistoryStore store = HistoryStore.open(clerk());
    store.create(id, settled());
    SettlementHistory paid = store.change(id, 1, history -> history.pay(payment("p-1", "1000")));
    assertThat(store.load(id)).isEqualTo(paid);

    String book = StoreSamples.freshId();
    BookStore books = BookStore.open(clerk());
    books.create(StoreSamples.book(book));
    assertThat(books.load(BookId.of(book))).isEqualTo(StoreSamples.book(book));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE alliance_event SET text = ''",
        "UPDATE alliance_settlement SET document = ''",
        "UPDATE alliance_history SET beginning = ''",
        "DELETE FROM alliance_event"
      })
  void clerk_changes_and_deletes_nothing(String sql) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = clerk().getConnection();
                  Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
              }
            })
        .hasMessageContaining("permission denied");
  }
}
