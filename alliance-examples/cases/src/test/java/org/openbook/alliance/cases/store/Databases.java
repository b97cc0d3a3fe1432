package org.openbook.alliance.cases.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The databases on which the store is tested; each is started once, with the tables of the store.
 */
public enum Databases {
  /** In the memory of this virtual machine. */
  H2 {
    @Override
    DataSource start() {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
      return source;
    }
  },

  /** A server of its own process; it refuses to be root, so root starts it in a user namespace. */
  POSTGRESQL {
    @Override
    DataSource start() throws IOException {
      return EmbeddedPostgres.builder()
          .setPGStartupWait(Duration.ofSeconds(60))
          .start()
          .getPostgresDatabase();
    }
  };

  private @Nullable DataSource started;
  private @Nullable Exception refused;

  abstract DataSource start() throws IOException;

  /** Connections to it; where it cannot run, the test that asks is skipped and says why. */
  public synchronized DataSource source() {
    if (started == null && refused == null) {
      try {
        DataSource source = start();
        StoreSchema.create(source);
        started = source;
      } catch (IOException | SQLException | IllegalStateException failed) {
        refused = failed;
      }
    }
    Assumptions.assumeTrue(started != null, () -> this + " does not run here: " + refused);
    return started;
  }
}
