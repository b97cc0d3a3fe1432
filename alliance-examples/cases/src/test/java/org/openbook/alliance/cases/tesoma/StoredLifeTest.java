package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.cases.store.Databases;
import org.openbook.alliance.cases.store.HistoryId;
import org.openbook.alliance.cases.store.HistoryStore;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.party.Party;

class StoredLifeTest {
  private static final SettlementHistory LIVED = Life.lived().history();

  @ParameterizedTest
  @EnumSource
  void whole_life_comes_back_from_the_store(Databases database) throws SQLException {
    HistoryStore store = HistoryStore.open(database.source());
    HistoryId id = HistoryId.of("tesoma");
    LocalDate end = LocalDate.of(2026, 1, 1);

    store.create(id, SettlementHistory.of(LIVED.first()));
    store.append(id, LIVED);
    SettlementHistory loaded = store.load(id);

    assertThat(loaded).isEqualTo(LIVED);
    assertThat(loaded.digest()).isEqualTo(LIVED.digest());
    for (Party party : LifeTerms.parties()) {
      assertThat(loaded.balance(party.id(), end)).isEqualTo(LIVED.balance(party.id(), end));
    }
  }
}
