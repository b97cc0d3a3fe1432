package org.openbook.alliance.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.store.StoreSamples.act;
import static org.openbook.alliance.cases.store.StoreSamples.agreement;
import static org.openbook.alliance.cases.store.StoreSamples.paid;
import static org.openbook.alliance.cases.store.StoreSamples.payment;
import static org.openbook.alliance.cases.store.StoreSamples.settled;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;

class HistoryStoreTest {
  private static final int WRITERS = 4;
  private static final int PAYMENTS = 8;

  private final HistoryId id = HistoryId.of(StoreSamples.freshId());

  private long count(DataSource source, String table) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      ResultSet counted =
          statement.executeQuery("SELECT COUNT(*) FROM %s WHERE id = '%s'".formatted(table, id));
      counted.next();
      return counted.getLong(1);
    }
  }

  private static <T> List<Future<T>> atOnce(List<Callable<T>> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      return threads.invokeAll(work, 60, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  // ---- stored and loaded ----

  @ParameterizedTest
  @EnumSource
  void history_comes_back_with_every_kind_of_document(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    SettlementHistory history =
        paid("p-1")
            .approve(SettlementId.of(1), "Steering group", act("2027-02-02"))
            .amend(agreement("120000"), act("2027-02-03"));

    store.create(id, history);

    assertThat(store.load(id)).isEqualTo(history);
    assertThat(store.load(id).links()).isEqualTo(history.links());
    assertThat(count(database.source(), "alliance_agreement")).isEqualTo(2);
    assertThat(count(database.source(), "alliance_settlement")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void history_without_events_is_its_agreement(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, SettlementHistory.of(agreement()));

    assertThat(store.load(id)).isEqualTo(SettlementHistory.of(agreement()));
    assertThat(store.change(id, 1, any -> settled())).isEqualTo(settled());
    assertThat(store.load(id)).isEqualTo(settled());
  }

  @ParameterizedTest
  @EnumSource
  void append_stores_what_is_new_and_once(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, settled());

    store.append(id, paid("p-1", "p-2"));
    store.append(id, paid("p-1", "p-2"));

    assertThat(store.load(id)).isEqualTo(paid("p-1", "p-2"));
    assertThat(count(database.source(), "alliance_event")).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_there_or_is_not_is_told(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.load(id))
        .withMessage("history '%s' is not stored; create it first", id);
    assertThatIllegalArgumentException().isThrownBy(() -> store.append(id, settled()));

    store.create(id, settled());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.create(id, settled()))
        .withMessage("history '%s' is stored already; load it and append to it", id);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.change(id, 0, any -> any))
        .withMessage("tries is 0; it must be 1 or more");
  }

  // ---- two writers ----

  @ParameterizedTest
  @EnumSource
  void second_writer_is_told_who_was_first(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, settled());
    store.append(id, paid("first"));
    String link = paid("first").digest().hex();

    assertThatThrownBy(() -> store.append(id, paid("second")))
        .isInstanceOfSatisfying(
            StaleWriterException.class, stale -> assertThat(stale.link()).isEqualTo(link))
        .hasMessageStartingWith(
            "history '%s': another writer was first. What is stored ends with event 2 {\"paid\":",
            id)
        .hasMessageContaining("\"reference\":\"first\"")
        .hasMessageEndingWith(
            " and link %s; what was to be stored does not continue it. Load it again and make the"
                + " change anew",
            link);
    // So is who has fewer events than are stored.
    assertThatThrownBy(() -> store.append(id, settled())).isInstanceOf(StaleWriterException.class);
    assertThat(store.load(id)).isEqualTo(paid("first"));
  }

  @ParameterizedTest
  @EnumSource
  void of_writers_at_once_exactly_one_wins(Databases database) throws Exception {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, settled());
    for (int round = 0; round < 5; round++) {
      SettlementHistory before = store.load(id);
      CyclicBarrier start = new CyclicBarrier(WRITERS);
      List<Callable<Boolean>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        SettlementHistory longer = before.pay(payment(round + "-" + writer, "1"));
        writers.add(
            () -> {
              start.await();
              try {
                store.append(id, longer);
                return true;
              } catch (StaleWriterException stale) {
                return false;
              }
            });
      }
      int won = 0;
      for (Future<Boolean> writer : atOnce(writers)) {
        won += writer.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
      assertThat(store.load(id).events()).hasSize(round + 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void writers_that_try_again_lose_nothing(Databases database) throws Exception {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, settled());
    AtomicInteger made = new AtomicInteger();
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "writer-" + writer;
      writers.add(
          () -> {
            for (int i = 1; i <= PAYMENTS; i++) {
              String reference = name + "-" + i;
              store.change(
                  id,
                  WRITERS * PAYMENTS,
                  history -> {
                    made.incrementAndGet();
                    return history.pay(payment(reference, "1000.01"));
                  });
            }
            return true;
          });
    }
    for (Future<Boolean> writer : atOnce(writers)) {
      assertThat(writer.get()).isTrue();
    }

    SettlementHistory stored = store.load(id);
    List<String> references =
        stored.events().stream()
            .filter(HistoryEvent.Paid.class::isInstance)
            .map(event -> ((HistoryEvent.Paid) event).payment().reference())
            .toList();
    assertThat(references).hasSize(WRITERS * PAYMENTS).doesNotHaveDuplicates();
    assertThat(made.get()).isGreaterThanOrEqualTo(references.size());
    // 1 000 000 less 32 times 1 000.01.
    assertThat(stored.open(SettlementId.of(1))).hasToString("[city → clinic EUR 967999.68]");
    assertThat(SettlementHistory.of(stored.first()).appendAll(stored.events()).links())
        .isEqualTo(stored.links());
  }

  // ---- what fails ----

  @ParameterizedTest
  @EnumSource
  void what_stops_before_the_commit_leaves_nothing(Databases database) throws SQLException {
    DataSource source = database.source();
    HistoryStore store = HistoryStore.open(source);
    store.create(id, settled());
    SettlementHistory longer =
        paid("p-1").amend(agreement("120000"), act("2027-02-03")).pay(payment("p-2", "5"));
    int failing = 1;
    FailingSource failed = new FailingSource(source, failing, "08006");
    while (fails(failed, longer)) {
      assertThat(store.load(id)).isEqualTo(settled());
      assertThat(count(source, "alliance_event")).isEqualTo(1);
      assertThat(count(source, "alliance_agreement")).isEqualTo(1);
      failing++;
      failed = new FailingSource(source, failing, "08006");
    }

    // Head, set, events, whether the agreement is new, agreement, commit.
    assertThat(failing).isEqualTo(7);
    assertThat(store.load(id)).isEqualTo(longer);
  }

  private boolean fails(FailingSource failing, SettlementHistory longer) {
    try {
      HistoryStore.open(failing.source()).append(id, longer);
      return false;
    } catch (SQLException stopped) {
      assertThat(stopped.getMessage()).isEqualTo("the machine stopped");
      return true;
    }
  }

  @ParameterizedTest
  @EnumSource
  void transaction_that_the_database_rolls_back_is_tried_again(Databases database)
      throws SQLException {
    DataSource source = database.source();
    HistoryStore.open(source).create(id, settled());
    FailingSource failing = new FailingSource(source, 7, "40001");

    HistoryStore.open(failing.source())
        .change(id, 2, history -> history.pay(payment("p-1", "1000")));

    assertThat(failing.hasFailed()).isTrue();
    assertThat(HistoryStore.open(source).load(id)).isEqualTo(paid("p-1"));
    FailingSource once = new FailingSource(source, 7, "40001");
    assertThatThrownBy(
            () ->
                HistoryStore.open(once.source())
                    .change(id, 1, history -> history.pay(payment("p-2", "1000"))))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @EnumSource
  void who_is_never_first_is_told_after_the_last_try(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    store.create(id, settled());
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(
            () ->
                store.change(
                    id,
                    3,
                    history -> {
                      faster(store, "faster-" + tries.incrementAndGet());
                      return history.pay(payment("slow", "1000"));
                    }))
        .isInstanceOf(StaleWriterException.class);
    assertThat(tries).hasValue(3);
    assertThat(store.load(id)).isEqualTo(paid("faster-1", "faster-2", "faster-3"));
  }

  private void faster(HistoryStore store, String reference) {
    try {
      store.change(id, 1, history -> history.pay(payment(reference, "1000")));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
