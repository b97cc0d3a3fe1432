package org.openbook.alliance.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.settlement.Agreement;

/** What the parties of all versions of an agreement are called; of two names the later. */
record Names(Map<PartyId, Label> byId) {
  static Names of(SettlementHistory history) {
    return of(
        Stream.concat(
            Stream.of(history.first()),
            history.events().stream()
                .filter(HistoryEvent.Amended.class::isInstance)
                .map(event -> ((HistoryEvent.Amended) event).agreement())));
  }

  private static Names of(Stream<Agreement> agreements) {
    Map<PartyId, Label> byId = new LinkedHashMap<>();
    agreements
        .flatMap(agreement -> agreement.versions().stream())
        .flatMap(version -> version.model().alliance().parties().stream())
        .forEach((Party party) -> byId.put(party.id(), party.name()));
    return new Names(byId);
  }

  Cell cell(PartyId party) {
    return Optional.ofNullable(byId.get(party))
        .<Cell>map(Cell.Words::new)
        .orElseGet(() -> new Cell.Plain(party.value()));
  }
}
