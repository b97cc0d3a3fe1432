package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.testing.HistoryDomain;

/** A history that is written and read again is the same, and its document verifies. */
@Domain(HistoryDomain.class)
class HistoryDocumentProperties {
  @Property(tries = 60)
  @StatisticsReport(onFailureOnly = true)
  void history_is_the_same_when_read_again(@ForAll SettlementHistory history) {
    HistoryDocument document = HistoryDocument.of(history);
    HistoryDocument again = HistoryDocument.parse(document.toJson());

    assertThat(again).isEqualTo(document);
    assertThat(Verification.of(again).findings()).isEmpty();
    assertThat(again.history()).isEqualTo(history);
    assertThat(again.history().digest()).isEqualTo(history.digest()).isEqualTo(again.digest());
    history.events().forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : HistoryEvent.class.getPermittedSubclasses()) {
            if (kind.isRecord()) {
              coverage.check(kind.getSimpleName()).count(many -> many > 0);
            }
          }
          for (Class<?> kind : HistoryEvent.Acted.class.getPermittedSubclasses()) {
            coverage.check(kind.getSimpleName()).count(many -> many > 0);
          }
        });
  }
}
