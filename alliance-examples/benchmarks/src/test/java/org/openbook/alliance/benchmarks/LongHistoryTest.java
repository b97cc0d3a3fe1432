package org.openbook.alliance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.HistoryDocument;

class LongHistoryTest {
  @Test
  void history_has_as_many_events_as_are_asked_for_and_verifies() {
    SettlementHistory history = LongHistory.of(200);

    assertThat(history.events()).hasSize(200);
    assertThat(history.issued()).hasSize(40);
    assertThat(HistoryDocument.parse(HistoryDocument.of(history).toJson()).history())
        .isEqualTo(history);
  }
}
