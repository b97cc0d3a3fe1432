package org.openbook.alliance.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openbook.alliance.cases.store.StoreSamples.CITY;
import static org.openbook.alliance.cases.store.StoreSamples.agreement;
import static org.openbook.alliance.cases.store.StoreSamples.paid;
import static org.openbook.alliance.cases.store.StoreSamples.settled;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.money.Amounts;

/** What was tampered with is refused and named by its number or digest. */
class StoredHistoryTest {
  private final HistoryId id = HistoryId.of(StoreSamples.freshId());

  private void tamper(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql.replace("ID", "'" + id + "'"))).isPositive();
    }
  }

  private void assertDamaged(Databases database, String sql, String... messages)
      throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, paid("p-1", "p-2", "p-3"));
    assertThat(store.load(id).events()).hasSize(4);
    tamper(database.source(), sql);

    assertThatIllegalStateException()
        .isThrownBy(() -> store.load(id))
        .withMessageStartingWith("history '%s' is not stored as it was recorded: ", id)
        .satisfies(refused -> assertThat(refused.getMessage()).contains(messages));
  }

  @ParameterizedTest
  @EnumSource
  void altered_event_is_named_and_no_other(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_event SET text = REPLACE(text, '1000', '1') WHERE id = ID AND number = 3",
        "recorded: event 3: it or a link beside it was altered: its link is ");
  }

  @ParameterizedTest
  @EnumSource
  void event_that_is_no_event_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_event SET text = 'paid' WHERE id = ID AND number = 3",
        "recorded: event 3: event");
  }

  @ParameterizedTest
  @EnumSource
  void altered_link_is_named_with_the_event_after_it(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_event SET link = 'none' WHERE id = ID AND number = 2",
        "recorded: event 2: it or a link beside it was altered: its link is none",
        " · event 3: ");
  }

  @ParameterizedTest
  @EnumSource
  void deleted_events_are_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "DELETE FROM alliance_event WHERE id = ID AND number = 2",
        "recorded: event 2 is missing; the head counts 4");
  }

  @ParameterizedTest
  @EnumSource
  void deleted_last_event_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "DELETE FROM alliance_event WHERE id = ID AND number = 4",
        "recorded: event 4 is missing; the head counts 4");
  }

  @ParameterizedTest
  @EnumSource
  void event_that_was_put_in_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "INSERT INTO alliance_event SELECT id, 5, text, link FROM alliance_event"
            + " WHERE id = ID AND number = 4",
        "recorded: event 5 is stored; the head counts 4");
  }

  @ParameterizedTest
  @EnumSource
  void altered_head_is_named(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_history SET last_link = 'none' WHERE id = ID",
        "recorded: the head is of link none; the last event of ");
  }

  @ParameterizedTest
  @EnumSource
  void altered_settlement_is_named_by_its_digest(Databases database) throws SQLException {
    String digest = ((HistoryEvent.Issued) settled().events().get(0)).settlement().digest().hex();
    assertDamaged(
        database,
        "UPDATE alliance_settlement SET document = REPLACE(document, '900000', '900001')"
            + " WHERE id = ID",
        "recorded: settlement " + digest + ": ");
  }

  @ParameterizedTest
  @EnumSource
  void altered_agreement_is_named_by_its_digest(Databases database) throws SQLException {
    assertDamaged(
        database,
        "UPDATE alliance_agreement SET document = REPLACE(document, '100000', '100001')"
            + " WHERE id = ID",
        "recorded: agreement "
            + agreement().digest()
            + ": it was altered: its digest is "
            + agreement("100001").digest());
  }

  @ParameterizedTest
  @EnumSource
  void event_whose_settlement_is_missing_is_named(Databases database) throws SQLException {
    assertDamaged(
        database, "DELETE FROM alliance_settlement WHERE id = ID", "recorded: event 1: event");
  }

  @ParameterizedTest
  @EnumSource
  void history_whose_agreement_is_missing_is_refused(Databases database) throws SQLException {
    assertDamaged(
        database,
        "DELETE FROM alliance_agreement WHERE id = ID",
        "the agreement " + agreement().digest() + " that it began with is missing");
  }

  @ParameterizedTest
  @EnumSource
  void chain_cut_short_or_made_anew_shows_by_the_link_that_was_kept_outside(Databases database)
      throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, paid("p-1", "p-2"));
    SettlementHistory loaded = store.load(id);
    SettlementHistory cut = paid("p-1");
    tamper(database.source(), "DELETE FROM alliance_event WHERE id = ID AND number = 3");
    tamper(
        database.source(),
        "UPDATE alliance_history SET length = 2, last_link = '%s' WHERE id = ID"
            .formatted(cut.digest()));

    assertThat(store.load(id)).isEqualTo(cut);
    assertThat(store.load(id).links()).doesNotContain(loaded.digest());
    assertThat(Amounts.value(store.load(id).balance(CITY, LocalDate.parse("2027-12-31")).open()))
        .isNotEqualTo(Rational.ZERO);
  }
}
