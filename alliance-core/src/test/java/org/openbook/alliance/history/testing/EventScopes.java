package org.openbook.alliance.history.testing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.history.HistoryEvent;

/** What events of tests refer to, so that they can be read again. */
public final class EventScopes {
  private EventScopes() {}

  /** The settlement or the agreement of the event, if it has one. */
  public static UnaryOperator<Place> of(HistoryEvent event) {
    return of(List.of(event));
  }

  /** The settlements and agreements of events. */
  public static UnaryOperator<Place> of(List<HistoryEvent> events) {
    return HistoryEvent.referringTo(
        events.stream()
            .filter(HistoryEvent.Amended.class::isInstance)
            .map(event -> ((HistoryEvent.Amended) event).agreement())
            .toList(),
        events.stream()
            .filter(HistoryEvent.Issued.class::isInstance)
            .map(event -> ((HistoryEvent.Issued) event).settlement())
            .toList());
  }
}
