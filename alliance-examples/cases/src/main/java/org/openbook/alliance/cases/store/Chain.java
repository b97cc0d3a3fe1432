package org.openbook.alliance.cases.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain as it is stored: rows that are only inserted, and a head row that counts them and holds
 * the last link. The head is the version: it is compared and set before anything is inserted.
 */
enum Chain {
  HISTORY("history", "event", "alliance_history", "alliance_event"),
  BOOK("book", "posting", "alliance_book", "alliance_posting");

  private static final String INTEGRITY = "23";
  private static final int SHOWN = 200;

  private final String what;
  private final String element;
  private final String heads;
  private final String rows;

  Chain(String what, String element, String heads, String rows) {
    this.what = what;
    this.element = element;
    this.heads = heads;
    this.rows = rows;
  }

  /** Of how many rows the chain is, where it begins and in which link it ends. */
  record Head(String beginning, long length, String link) {}

  /** An event or a posting, and the link after it. */
  record Row(long number, String text, String link) {}

  /** {@code history 'tesoma'}. */
  String name(String id) {
    return "%s '%s'".formatted(what, id);
  }

  /** {@code event 3}. */
  String name(long number) {
    return element + " " + number;
  }

  // ---- what is stored ----

  /**
   * The head.
   *
   * @throws IllegalArgumentException if nothing is stored under this id
   */
  Head head(Connection connection, String id) throws SQLException {
    String select = "SELECT beginning, length, last_link FROM " + heads + " WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id);
      ResultSet found = statement.executeQuery();
      if (!found.next()) {
        throw new IllegalArgumentException("%s is not stored; create it first".formatted(name(id)));
      }
      return new Head(found.getString(1), found.getLong(2), found.getString(3));
    }
  }

  /**
   * All rows in their order.
   *
   * @throws IllegalStateException naming the first that is missing, or that the head does not count
   */
  List<Row> rows(Connection connection, String id, long length) throws SQLException {
    List<Row> found = new ArrayList<>();
    String select = "SELECT number, text, link FROM " + rows + " WHERE id = ? ORDER BY number";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id);
      ResultSet each = statement.executeQuery();
      while (each.next()) {
        found.add(new Row(each.getLong(1), each.getString(2), each.getString(3)));
      }
    }
    for (int i = 0; i < Math.max(found.size(), length); i++) {
      if (i == length) {
        throw damaged(id, "%s is stored; the head counts %s".formatted(name(i + 1), length));
      }
      if (i == found.size() || found.get(i).number() != i + 1) {
        throw damaged(id, "%s is missing; the head counts %s".formatted(name(i + 1), length));
      }
    }
    return found;
  }

  /** What is said of a chain that is not as it was recorded. */
  IllegalStateException damaged(String id, String fault) {
    return new IllegalStateException(
        "%s is not stored as it was recorded: %s".formatted(name(id), fault));
  }

  // ---- appending ----

  /**
   * A chain without rows.
   *
   * @throws IllegalArgumentException if there is one of this id
   */
  Head create(Connection connection, String id, String beginning, String link) throws SQLException {
    String insert = "INSERT INTO " + heads + " (id, beginning, length, last_link) VALUES (?,?,0,?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, id);
      statement.setString(2, beginning);
      statement.setString(3, link);
      statement.executeUpdate();
    } catch (SQLException refused) {
      String state = refused.getSQLState();
      if (state != null && state.startsWith(INTEGRITY)) {
        throw new IllegalArgumentException(
            "%s is stored already; load it and append to it".formatted(name(id)), refused);
      }
      throw refused;
    }
    return new Head(beginning, 0, link);
  }

  /**
   * Appends rows to a chain that ends in this head.
   *
   * @throws StaleWriterException if it does no longer
   */
  void append(Connection connection, String id, Head head, List<Row> more) throws SQLException {
    if (more.isEmpty()) {
      return;
    }
    Row last = more.get(more.size() - 1);
    String set =
        "UPDATE " + heads + " SET length = ?, last_link = ? WHERE id = ? AND last_link = ?";
    try (PreparedStatement statement = connection.prepareStatement(set)) {
      statement.setLong(1, last.number());
      statement.setString(2, last.link());
      statement.setString(3, id);
      statement.setString(4, head.link());
      if (statement.executeUpdate() == 0) {
        throw stale(connection, id);
      }
    }
    insert(connection, id, more);
  }

  private void insert(Connection connection, String id, List<Row> more) throws SQLException {
    String insert = "INSERT INTO " + rows + " (id, number, text, link) VALUES (?,?,?,?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Row row : more) {
        statement.setString(1, id);
        statement.setLong(2, row.number());
        statement.setString(3, row.text());
        statement.setString(4, row.link());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Tells a writer who is ahead. */
  StaleWriterException stale(Connection connection, String id) throws SQLException {
    Head head = head(connection, id);
    return new StaleWriterException(
        ("%s: another writer was first. What is stored ends with %s and link %s; what was to be"
                + " stored does not continue it. Load it again and make the change anew")
            .formatted(name(id), last(connection, id, head.length()), head.link()),
        head.link());
  }

  private String last(Connection connection, String id, long number) throws SQLException {
    String select = "SELECT text FROM " + rows + " WHERE id = ? AND number = ?";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id);
      statement.setLong(2, number);
      ResultSet found = statement.executeQuery();
      String text = found.next() ? found.getString(1) : "";
      return name(number) + " " + text.substring(0, Math.min(text.length(), SHOWN));
    }
  }
}
