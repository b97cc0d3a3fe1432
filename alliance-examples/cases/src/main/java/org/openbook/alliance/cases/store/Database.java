package org.openbook.alliance.cases.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work in one transaction: all of it is stored, or nothing. */
record Database(DataSource source) {
  private static final String ROLLED_BACK = "40";

  Database {
    requireNonNull(source, "source");
  }

  /** What is done on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** What is tried, perhaps more than once. */
  interface Attempt<T> {
    T make() throws SQLException;
  }

  /** All that it reads is of one moment, whatever others append meanwhile. */
  <T> T read(Work<T> work) throws SQLException {
    return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, work);
  }

  /** The second writer of a row waits for the first, and then compares with what it wrote. */
  <T> T write(Work<T> work) throws SQLException {
    return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work);
  }

  private <T> T inTransaction(int isolation, Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      int before = connection.getTransactionIsolation();
      connection.setTransactionIsolation(isolation);
      connection.setAutoCommit(false);
      T done;
      try {
        done = work.on(connection);
        connection.commit();
      } catch (SQLException | RuntimeException | Error failed) {
        try {
          connection.rollback();
          restore(connection, autoCommit, before);
        } catch (SQLException broken) {
          failed.addSuppressed(broken);
        }
        throw failed;
      }
      restore(connection, autoCommit, before);
      return done;
    }
  }

  // A pool hands the connection to somebody else.
  private static void restore(Connection connection, boolean autoCommit, int isolation)
      throws SQLException {
    connection.setAutoCommit(autoCommit);
    connection.setTransactionIsolation(isolation);
  }

  /** Tries so often while another writer is first, or while the database asks to try again. */
  static <T> T retry(int tries, Attempt<T> attempt) throws SQLException {
    if (tries < 1) {
      throw new IllegalArgumentException("tries is %s; it must be 1 or more".formatted(tries));
    }
    for (int left = tries - 1; ; left--) {
      try {
        return attempt.make();
      } catch (StaleWriterException stale) {
        if (left == 0) {
          throw stale;
        }
      } catch (SQLException failed) {
        String state = failed.getSQLState();
        if (left == 0 || state == null || !state.startsWith(ROLLED_BACK)) {
          throw failed;
        }
      }
    }
  }
}
