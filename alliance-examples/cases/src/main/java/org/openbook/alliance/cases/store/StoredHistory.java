package org.openbook.alliance.cases.store;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openbook.alliance.cases.store.Chain.Head;
import org.openbook.alliance.cases.store.Chain.Row;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/** A history as it stands in the database, before anybody trusts it. */
final class StoredHistory {
  private final HistoryId id;
  private final Head head;
  private final List<Row> rows;
  private final HistoryDocuments documents;
  private final List<String> faults = new ArrayList<>();

  StoredHistory(HistoryId id, Head head, List<Row> rows, HistoryDocuments documents) {
    this.id = id;
    this.head = head;
    this.rows = rows;
    this.documents = documents;
  }

  /**
   * The history.
   *
   * @throws IllegalStateException naming all that is not as it was recorded
   */
  SettlementHistory verified(OpaqueFunctions functions) {
    Map<String, Agreement> agreements =
        read(
            "agreement",
            documents.agreements(),
            json -> agreement(json, functions),
            Agreement::digest);
    Map<String, Settlement> settlements =
        read(
            "settlement",
            documents.settlements(),
            json -> settlement(json, functions),
            Settlement::digest);
    checkLinks();
    throwIfAny();
    Agreement first = agreements.get(head.beginning());
    if (first == null) {
      throw damaged("the agreement %s that it began with is missing".formatted(head.beginning()));
    }
    List<HistoryEvent> events = events(agreements.values(), settlements.values());
    throwIfAny();
    return admitted(SettlementHistory.of(first), events);
  }

  // ---- documents ----

  private <T> Map<String, T> read(
      String what,
      Map<String, String> texts,
      Function<String, T> reader,
      Function<T, Digest> digest) {
    Map<String, T> read = new LinkedHashMap<>();
    texts.forEach(
        (stated, text) ->
            noting(
                what + " " + stated,
                () -> {
                  T value = reader.apply(text);
                  String due = digest.apply(value).hex();
                  if (!due.equals(stated)) {
                    throw new IllegalArgumentException(
                        "it was altered: its digest is %s".formatted(due));
                  }
                  read.put(stated, value);
                }));
    return read;
  }

  private static Agreement agreement(String json, OpaqueFunctions functions) {
    return TermsDocument.parse(json, functions).agreement();
  }

  // Its digest is of terms and facts; that what it states follows from them is verified.
  private static Settlement settlement(String json, OpaqueFunctions functions) {
    SettlementDocument document = SettlementDocument.parse(json, functions);
    Verification verification = Verification.of(document);
    if (!verification.holds()) {
      throw new IllegalArgumentException(verification.toString());
    }
    return document
        .settlement()
        .orElseThrow(() -> new IllegalArgumentException("its terms and facts must be in it"));
  }

  // ---- events ----

  // Each against the link that is stored before it, so that none is accused for another.
  private void checkLinks() {
    String before = head.beginning();
    for (Row row : rows) {
      Tree earlier = Tree.text(before);
      noting(
          name(row),
          () -> {
            Tree event = parsed(row).sound();
            String due = Tree.members(Map.of("before", earlier, "event", event)).digest().hex();
            if (!due.equals(row.link())) {
              throw new IllegalArgumentException(
                  "it or a link beside it was altered: its link is %s; with the one before it, it has %s"
                      .formatted(row.link(), due));
            }
          });
      before = row.link();
    }
    if (!before.equals(head.link())) {
      faults.add("the head is of link %s; the last event of %s".formatted(head.link(), before));
    }
  }

  private List<HistoryEvent> events(
      Collection<Agreement> agreements, Collection<Settlement> settlements) {
    UnaryOperator<Place> known = HistoryEvent.referringTo(agreements, settlements);
    List<HistoryEvent> events = new ArrayList<>();
    for (Row row : rows) {
      noting(name(row), () -> events.add(HistoryEvent.FORM.read(parsed(row), known)));
    }
    return events;
  }

  private SettlementHistory admitted(SettlementHistory begun, List<HistoryEvent> events) {
    List<HistoryEvent> reached = new ArrayList<>();
    SettlementHistory history;
    try {
      history = begun.appendAll(() -> events.stream().peek(reached::add).iterator());
    } catch (IllegalArgumentException refused) {
      throw damaged(name(rows.get(reached.size() - 1)) + ": " + refused.getMessage());
    }
    if (!history.digest().hex().equals(head.link())) {
      throw damaged(
          "its events have link %s; the head is of %s".formatted(history.digest(), head.link()));
    }
    return history;
  }

  private static Parsed parsed(Row row) {
    return Parsed.ofLine("event", row.text(), (int) row.number(), JsonParsers.jackson2());
  }

  private static String name(Row row) {
    return Chain.HISTORY.name(row.number());
  }

  // ---- faults ----

  private void noting(String place, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException refused) {
      faults.add(place + ": " + refused.getMessage());
    }
  }

  private void throwIfAny() {
    if (!faults.isEmpty()) {
      throw damaged(Joiner.on(" · ").join(faults));
    }
  }

  private IllegalStateException damaged(String fault) {
    return Chain.HISTORY.damaged(id.value(), fault);
  }
}
