package org.openbook.alliance.cases.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.openbook.alliance.cases.store.Chain.Head;
import org.openbook.alliance.cases.store.Chain.Row;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.notation.OpaqueFunctions;

/**
 * Histories in a database: a row for each event, and what events refer to, agreements and
 * settlements, as documents by digest. Each history is whole by itself: what two of them refer to
 * is stored with each.
 *
 * <p>The version of a history is its last link, {@link SettlementHistory#digest}. A history that is
 * to be stored must continue the one that is: its chain holds the last link that is stored. So no
 * event of another writer is lost, and storing the same history twice stores it once.
 */
public final class HistoryStore {
  private final Database database;
  private final OpaqueFunctions functions;

  private HistoryStore(Database database, OpaqueFunctions functions) {
    this.database = database;
    this.functions = requireNonNull(functions, "functions");
  }

  /** The histories of a database that has the tables of {@link StoreSchema}. */
  public static HistoryStore open(DataSource source) {
    return open(source, OpaqueFunctions.none());
  }

  /** The same with the functions of the host that the terms ask for. */
  public static HistoryStore open(DataSource source, OpaqueFunctions functions) {
    return new HistoryStore(new Database(source), functions);
  }

  /**
   * Stores a history that is not stored yet, with all its events.
   *
   * @throws IllegalArgumentException if one of this id is
   * @throws SQLException if the database fails; then nothing is stored
   */
  public void create(HistoryId id, SettlementHistory history) throws SQLException {
    requireNonNull(id, "id");
    String first = history.first().digest().hex();
    database.write(
        connection -> {
          Head head = Chain.HISTORY.create(connection, id.value(), first, first);
          HistoryDocuments.insert(connection, id, history.first());
          append(connection, id, history, head);
          return history;
        });
  }

  /**
   * The history: each document is of its digest, each event follows from the one before, and the
   * rules of a history admit all of them.
   *
   * @throws IllegalArgumentException if it is not stored
   * @throws IllegalStateException if it is not stored as it was recorded, naming each event and
   *     document that is not
   */
  public SettlementHistory load(HistoryId id) throws SQLException {
    requireNonNull(id, "id");
    StoredHistory stored =
        database.read(
            connection -> {
              Head head = Chain.HISTORY.head(connection, id.value());
              List<Row> events = Chain.HISTORY.rows(connection, id.value(), head.length());
              return new StoredHistory(id, head, events, HistoryDocuments.read(connection, id));
            });
    return stored.verified(functions);
  }

  /**
   * Appends what this history has and the stored one has not: all of it, or nothing.
   *
   * @throws IllegalArgumentException if none of this id is stored
   * @throws StaleWriterException if it does not continue the stored one
   * @throws SQLException if the database fails; whether it was stored is known by calling again
   */
  public void append(HistoryId id, SettlementHistory longer) throws SQLException {
    requireNonNull(id, "id");
    requireNonNull(longer, "longer");
    database.write(
        connection -> {
          append(connection, id, longer, Chain.HISTORY.head(connection, id.value()));
          return longer;
        });
  }

  private static void append(
      Connection connection, HistoryId id, SettlementHistory longer, Head head)
      throws SQLException {
    int stored = (int) head.length();
    if (!linkAfter(stored, longer).equals(head.link())) {
      throw Chain.HISTORY.stale(connection, id.value());
    }
    List<HistoryEvent> events = longer.events();
    List<Digest> links = longer.links();
    List<Row> rows = new ArrayList<>();
    for (int i = stored; i < events.size(); i++) {
      String line = HistoryEvent.FORM.write(events.get(i), Writing.full()).toLine();
      rows.add(new Row(i + 1, line, links.get(i).hex()));
    }
    Chain.HISTORY.append(connection, id.value(), head, rows);
    HistoryDocuments.insert(connection, id, events.subList(stored, events.size()));
  }

  private static String linkAfter(int events, SettlementHistory history) {
    if (events == 0) {
      return history.first().digest().hex();
    }
    return events > history.links().size() ? "" : history.links().get(events - 1).hex();
  }

  /**
   * Changes a history: loads it, makes the change and appends, and begins anew while another writer
   * is first.
   *
   * @param tries how often, at most; 1 or more
   * @param change what is recorded; it may be asked more than once
   * @throws IllegalArgumentException if the history does not admit the change
   * @throws StaleWriterException if another was first each time
   */
  public SettlementHistory change(HistoryId id, int tries, UnaryOperator<SettlementHistory> change)
      throws SQLException {
    requireNonNull(change, "change");
    return Database.retry(
        tries,
        () -> {
          SettlementHistory longer = change.apply(load(id));
          append(id, longer);
          return longer;
        });
  }
}
