package org.openbook.alliance.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.store.StoreSamples.payment;
import static org.openbook.alliance.cases.store.StoreSamples.settled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;

/** The guide shows code that compiles, and the tables that are really made. */
class StoreGuideTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/openbook/alliance/cases/store/StoreGuideTest.java");

  // spotless:off
  private static Digest recorded(DataSource source, SettlementHistory signed, Payment payment) throws SQLException {
    HistoryId id = HistoryId.of("tesoma");
    HistoryStore store = HistoryStore.open(source);
    store.create(id, signed);                                     // once, when the agreement is signed
    SettlementHistory paid = store.change(id, 5, history -> history.pay(payment));
    return paid.digest();                                         // pin it outside
  }

  private static void reloaded(DataSource source, Digest pinned) throws SQLException {
    SettlementHistory history = HistoryStore.open(source).load(HistoryId.of("tesoma"));
    if (!history.links().contains(pinned)) {
      throw new IllegalStateException("what was pinned is not in the history that is stored");
    }
  }
  // spotless:on

  @Test
  void snippet_runs_and_stands_in_the_guide() throws IOException, SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
    StoreSchema.create(source);

    Digest pinned = recorded(source, settled(), payment("p-1", "1000"));
    reloaded(source, pinned);

    assertThat(pinned).isEqualTo(settled().pay(payment("p-1", "1000")).digest());
    String text = Files.readString(SOURCE);
    String snippet =
        text.substring(text.indexOf("off\n") + 4, text.indexOf("\n  // spotless:on"))
            .indent(-2)
            .stripTrailing();
    assertThat(guide()).contains("```java\n" + snippet + "\n```");
  }

  @Test
  void tables_stand_in_the_guide() throws IOException {
    assertThat(guide()).contains("```sql\n" + StoreSchema.sql() + "```");
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("store.md"));
  }
}
