package org.openbook.alliance.json;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.Balance;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/** What a history's document states, before anybody looks whether it is true. */
@Value.Immutable
abstract class StatedHistory {
  /**
   * A settlement and what it was made of.
   *
   * @param agreement the digest of the agreement in whose versions its terms are
   * @param inForce the first day of that version; none where the terms of versions or of their
   *     parties are put together for the period
   */
  record StatedIssue(Settlement settlement, Digest agreement, Optional<LocalDate> inForce) {
    /** Which terms were applied: the first day of their version, or the digest of theirs. */
    String applied() {
      return inForce.map(LocalDate::toString).orElseGet(settlement.termsDigest()::abbreviated);
    }
  }

  /**
   * An event in its place in the chain.
   *
   * @param before the link before it
   * @param event what happened
   * @param written its tree in full, with the digests of what it refers to as they are stated
   * @param link the link after it
   */
  record StatedEvent(Digest before, HistoryEvent event, Tree written, Digest link) {
    /** The link that the event makes of the one before it. */
    Digest linkAfter(Digest earlier) {
      return Tree.members(ImmutableMap.of("before", Tree.text(earlier.hex()), "event", written))
          .digest();
    }
  }

  /** What a settlement made payable on a line. */
  record LinePayable(LineId line, List<Transfer> transfers) {}

  /** What a settlement made payable. */
  record MadePayable(SettlementId settlement, List<LinePayable> lines) {}

  /** What the events add up to on the last of their days. */
  record Results(LocalDate day, List<MadePayable> payable, Map<PartyId, Balance> balances) {}

  /** The digest of the agreement that the history began with. */
  abstract Digest began();

  abstract Map<Digest, Agreement> agreements();

  abstract Map<Digest, StatedIssue> settlements();

  abstract List<StatedEvent> events();

  /** The last link of the chain. */
  abstract Digest digest();

  abstract Optional<Results> results();

  // ---- of a history ----

  /** What the events of a history refer to, by digest. */
  record Tables(Map<Digest, Agreement> agreements, Map<Digest, StatedIssue> settlements) {
    static Tables of(SettlementHistory history) {
      Map<Digest, Agreement> agreements = new LinkedHashMap<>();
      Map<Digest, StatedIssue> settlements = new LinkedHashMap<>();
      Agreement now = history.first();
      agreements.put(now.digest(), now);
      for (HistoryEvent event : history.events()) {
        if (event instanceof HistoryEvent.Amended amended) {
          now = amended.agreement();
          agreements.putIfAbsent(now.digest(), now);
        } else if (event instanceof HistoryEvent.Issued issued) {
          Settlement settlement = issued.settlement();
          settlements.putIfAbsent(settlement.digest(), issue(settlement, now));
        }
      }
      return new Tables(agreements, settlements);
    }
  }

  /** What the document of a history states. */
  static StatedHistory of(SettlementHistory history) {
    Tables tables = Tables.of(history);
    return ImmutableStatedHistory.builder()
        .began(history.first().digest())
        .putAllAgreements(tables.agreements())
        .putAllSettlements(tables.settlements())
        .addAllEvents(events(history))
        .digest(history.digest())
        .results(results(history))
        .build();
  }

  // It was issued, so the agreement has its terms in force in its period.
  private static StatedIssue issue(Settlement settlement, Agreement now) {
    Optional<LocalDate> applied =
        now.versions().stream()
            .filter(version -> version.inForce().overlaps(settlement.facts().period()))
            .filter(version -> version.model().digest().equals(settlement.termsDigest()))
            .map(version -> version.inForce().start())
            .findFirst();
    return new StatedIssue(settlement, now.digest(), applied);
  }

  private static List<StatedEvent> events(SettlementHistory history) {
    List<Digest> links = history.links();
    List<StatedEvent> events = new ArrayList<>(links.size());
    Digest before = history.first().digest();
    for (int i = 0; i < links.size(); i++) {
      HistoryEvent event = history.events().get(i);
      Tree written = HistoryEvent.FORM.write(event, Writing.full());
      events.add(new StatedEvent(before, event, written, links.get(i)));
      before = links.get(i);
    }
    return events;
  }

  /** What the events of a history add up to; nothing while there are none. */
  static Optional<Results> results(SettlementHistory history) {
    return history.events().stream()
        .map(HistoryEvent::on)
        .max(LocalDate::compareTo)
        .map(
            day ->
                new Results(
                    day,
                    history.issued().stream().map(StatedHistory::madePayable).toList(),
                    balances(history, day)));
  }

  private static MadePayable madePayable(IssuedSettlement issued) {
    return new MadePayable(
        issued.id(), issued.trueUps().stream().map(StatedHistory::linePayable).toList());
  }

  private static LinePayable linePayable(TrueUp trueUp) {
    return new LinePayable(trueUp.line().id(), trueUp.transfers());
  }

  private static Map<PartyId, Balance> balances(SettlementHistory history, LocalDate day) {
    Map<PartyId, Balance> balances = new LinkedHashMap<>();
    for (Party party : history.parties()) {
      balances.put(party.id(), history.balance(party.id(), day));
    }
    return balances;
  }
}
