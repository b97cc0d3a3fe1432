package org.openbook.alliance.cases.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of the store, as H2 and PostgreSQL take them. */
public final class StoreSchema {
  private StoreSchema() {}

  /** The statements that make the tables, for the host's own migrations. */
  public static String sql() {
    try (InputStream schema = StoreSchema.class.getResourceAsStream("schema.sql")) {
      if (schema == null) {
        throw new IllegalStateException("schema.sql is not beside its class");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Makes the tables, in an empty database.
   *
   * @throws SQLException if the database refuses, as where they are there already
   */
  public static void create(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql());
    }
  }
}
