package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.history.testing.HistorySamples.settled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.history.testing.LongHistory;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.CommercialModel;

/** A whole life in one file, and everything that somebody may have altered in it. */
class HistoryDocumentTest {
  private static final SettlementHistory LIFE = life();
  private static final HistoryDocument DOCUMENT = HistoryDocument.of(LIFE);
  private static final int PAYMENT = 1;

  private static SettlementHistory life() {
    SettlementHistory longer =
        oneMonth()
            .pay(payment("2018-05-16", "100", "P-1").settlement(first()).build())
            .approve(first(), "Leadership team", on("2018-05-17"))
            .pay(payment("2018-05-18", "200", "P-2").settlement(first()).build())
            .pay(payment("2018-05-19", "300", "P-3").settlement(first()).build())
            .pay(payment("2018-05-20", "400", "P-4").settlement(first()).build());
    return longer.issue(settled("46000000", Stage.FINAL), on("2022-01-31"));
  }

  private static List<String> paths(Tree.Members tree) {
    return findings(tree).stream().map(Verification.Finding::path).toList();
  }

  private static List<Verification.Finding> findings(Tree.Members tree) {
    return Verification.of(HistoryDocument.parse(tree.toJson())).findings();
  }

  private static List<Tree> events() {
    return new ArrayList<>(((Tree.Items) DOCUMENT.tree().find("events").orElseThrow()).parts());
  }

  private static Tree.Members with(List<Tree> events) {
    return DOCUMENT.tree().with("events", Tree.items(events));
  }

  private static Tree.Members event(int index, UnaryOperator<Tree.Members> altered) {
    List<Tree> events = events();
    events.set(index, altered.apply((Tree.Members) events.get(index)));
    return with(events);
  }

  private static Tree.Members in(Tree.Members whole, String path, UnaryOperator<Tree> altered) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Tree part = whole.find(name).orElseThrow();
    return whole.with(
        name,
        dot < 0 ? altered.apply(part) : in((Tree.Members) part, path.substring(dot + 1), altered));
  }

  private static Tree.Members paying(Tree.Members event, String euros) {
    return in(event, "event.paid.amount", any -> Tree.text(euros));
  }

  private static Tree.Members relinked(Tree.Members event) {
    Digest link = event.without(List.of("link")).digest();
    return event.with("link", Tree.text(link.hex()));
  }

  // ---- what holds ----

  @Test
  void document_holds_and_gives_the_history_again() {
    HistoryDocument again = HistoryDocument.parse(DOCUMENT.toJson());

    assertThat(again.history()).isEqualTo(LIFE);
    assertThat(again.digest()).isEqualTo(LIFE.digest());
    assertThat(Verification.of(again).toString())
        .startsWith("holds: settled anew from terms and facts, ");
    assertThat(Verification.of(again).scope()).isEqualTo(Verification.Scope.HISTORY);
    assertThat(DOCUMENT)
        .hasToString(
            "history document, 7 events, 2 settlements, digest %s…"
                .formatted(LIFE.digest().abbreviated()));
  }

  @Test
  void long_history_is_the_same_when_read_again() {
    SettlementHistory many = LongHistory.of(1_000);
    HistoryDocument again = HistoryDocument.parse(HistoryDocument.of(many).toJson());

    assertThat(again.history()).isEqualTo(many);
    assertThat(many.events()).hasSize(1_000);
    assertThat(many.issued()).hasSize(LongHistory.MONTHS);
  }

  @Test
  void history_without_events_has_no_results() {
    HistoryDocument empty = HistoryDocument.of(none());

    assertThat(empty.tree().find("results")).isEmpty();
    assertThat(HistoryDocument.parse(empty.toJson()).history()).isEqualTo(none());
  }

  @Test
  void link_is_the_digest_of_the_two_members_before_it() {
    Tree.Members event = (Tree.Members) events().get(PAYMENT);

    assertThat(event.without(List.of("link")).digest()).isEqualTo(LIFE.links().get(PAYMENT));
  }

  // ---- events that were altered ----

  @Test
  void altered_event_is_named_and_no_later_one() {
    List<Verification.Finding> findings = findings(event(PAYMENT, e -> paying(e, "EUR 101")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).path()).isEqualTo("$.events[1].event");
    assertThat(findings.get(0).message())
        .startsWith("event 2, payment 'P-1' of 2018-05-16: it was altered: its link is ");
  }

  @Test
  void each_event_is_named_when_it_alone_was_altered() {
    for (int i = 0; i < events().size(); i++) {
      Tree.Members altered =
          event(
              i,
              e ->
                  e.find("event").orElseThrow().toString().contains("paid")
                      ? in(e, "event.paid.reference", any -> Tree.text("other"))
                      : in(e, "event." + kind(e) + ".by", any -> Tree.text("Other")));
      assertThat(paths(altered)).containsExactly("$.events[%s].event".formatted(i));
    }
  }

  private static String kind(Tree.Members event) {
    return ((Tree.Members) event.find("event").orElseThrow()).byName().keySet().iterator().next();
  }

  @Test
  void altered_event_whose_link_was_made_anew_is_named() {
    List<Verification.Finding> findings =
        findings(event(PAYMENT, e -> relinked(paying(e, "EUR 101"))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).path()).isEqualTo("$.events[1].link");
    assertThat(findings.get(0).message())
        .startsWith("event 2, payment 'P-1' of 2018-05-16: event 3, 'approved' by Controller");
  }

  @Test
  void altered_link_is_told_from_an_altered_event() {
    String other = Digest.of("other").hex();

    assertThat(paths(event(PAYMENT, e -> e.with("link", Tree.text(other)))))
        .containsExactly("$.events[1].link");
    assertThat(paths(event(PAYMENT, e -> e.with("before", Tree.text(other)))))
        .containsExactly("$.events[1].before");
    assertThat(paths(event(6, e -> e.with("link", Tree.text(other)))))
        .containsExactly("$.events[6].link");
    assertThat(paths(DOCUMENT.tree().with("digest", Tree.text(other)))).containsExactly("$.digest");
  }

  @Test
  void two_altered_events_are_both_named() {
    List<Tree> events = events();
    events.set(1, paying((Tree.Members) events.get(1), "EUR 101"));
    events.set(4, paying((Tree.Members) events.get(4), "EUR 301"));

    assertThat(paths(with(events))).containsExactly("$.events[1].event", "$.events[4].event");
  }

  @Test
  void removed_event_is_missed_where_it_was() {
    for (int i = 1; i + 1 < events().size(); i++) {
      List<Tree> events = events();
      events.remove(i);
      assertThat(paths(with(events))).containsExactly("$.events[%s].link".formatted(i - 1));
    }
    List<Tree> withoutFirst = events().subList(1, events().size());
    assertThat(paths(with(withoutFirst))).containsExactly("$.events[0].before");
    List<Tree> withoutLast = events().subList(0, events().size() - 1);
    assertThat(paths(with(withoutLast))).containsExactly("$.digest");
  }

  @Test
  void event_that_was_put_in_is_named() {
    for (int i = 1; i <= events().size() - 1; i++) {
      List<Tree> events = events();
      Tree.Members before = (Tree.Members) events.get(i);
      Tree.Members copy =
          ((Tree.Members) events.get(PAYMENT)).with("before", before.find("before").orElseThrow());
      events.add(i, relinked(paying(copy, "EUR 1")));
      assertThat(paths(with(events))).containsExactly("$.events[%s]".formatted(i));
    }
  }

  @Test
  void event_that_was_moved_is_named() {
    List<Tree> events = events();
    events.add(4, events.remove(1));
    assertThat(paths(with(events))).containsExactly("$.events[4]");
    assertThat(findings(with(events)).get(0).message())
        .isEqualTo(
            "event 5, payment 'P-1' of 2018-05-16: it was moved: it follows event 1, 'issued' by Controller of 2018-05-02");

    List<Tree> earlier = events();
    earlier.add(1, earlier.remove(4));
    assertThat(paths(with(earlier))).containsExactly("$.events[1]");
  }

  // ---- what events refer to ----

  @Test
  void altered_settlement_is_named_and_not_the_event_that_issued_it() {
    String digest = onAccount(1, "1000000").digest().hex();
    UnaryOperator<Tree.Members> longer =
        whole ->
            in(
                whole,
                "settlements." + digest + ".facts.period",
                any -> Tree.text("2018-04-01/2018-05-31"));

    assertThat(paths(longer.apply(DOCUMENT.tree()))).containsExactly("$.settlements." + digest);
    assertThat(paths(longer.apply(event(PAYMENT, e -> paying(e, "EUR 101")))))
        .containsExactly("$.settlements." + digest, "$.events[1].event");
  }

  @Test
  void settlement_that_cannot_be_made_again_is_refused_and_not_the_event_that_issued_it() {
    String digest = onAccount(1, "1000000").digest().hex();
    Tree.Members altered =
        in(DOCUMENT.tree(), "settlements." + digest + ".stage", any -> Tree.text("final"));

    assertThatThrownBy(() -> HistoryDocument.parse(altered.toJson()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("$.settlements." + digest)
        .hasMessageContaining("its terms do not settle its facts: ")
        .hasMessageNotContaining("$.events");
  }

  @Test
  void altered_agreement_is_named_and_not_its_settlements() {
    String digest = LIFE.first().digest().hex();
    Tree.Members altered =
        in(DOCUMENT.tree(), "agreements." + digest + ".label", any -> Tree.text("Other"));

    assertThat(paths(altered)).containsExactly("$.agreements." + digest);
  }

  @Test
  void unknown_digests_are_refused_where_they_stand() {
    String other = Digest.of("other").hex();

    assertThatThrownBy(
            () ->
                HistoryDocument.parse(
                    event(0, e -> in(e, "event.issued.settlement", any -> Tree.text(other)))
                        .toJson()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("$.events[0].event.issued.settlement (line ");
    assertThat(paths(DOCUMENT.tree().with("began", Tree.text(other)))).contains("$.began");
  }

  // ---- results ----

  @Test
  void altered_results_are_named() {
    assertThat(
            paths(in(DOCUMENT.tree(), "results.balances.clinic.open", any -> Tree.text("EUR 1"))))
        .containsExactly("$.results.balances.clinic.open");
    assertThat(paths(in(DOCUMENT.tree(), "results.balances.city.paid", any -> Tree.text("EUR 1"))))
        .containsExactly("$.results.balances.city.paid");
    assertThat(paths(in(DOCUMENT.tree(), "results.day", any -> Tree.text("2022-02-01"))))
        .containsExactly("$.results.day");
    assertThat(paths(DOCUMENT.tree().without(List.of("results")))).containsExactly("$.results");
    Tree payable =
        ((Tree.Members) DOCUMENT.tree().find("results").orElseThrow())
            .find("payable")
            .orElseThrow();
    assertThat(
            paths(
                in(
                    DOCUMENT.tree(),
                    "results.payable",
                    any -> Tree.items(payable.parts().stream().limit(1).toList()))))
        .containsExactly("$.results.payable[1]");
  }

  // ---- bad input: every link right, and the event refused ----

  /** The document with one more event, its link and the digest made as they should be. */
  private static Tree.Members followedBy(String event) {
    Tree.Members item =
        relinked(
            Tree.members(
                Map.of(
                    "before",
                    Tree.text(LIFE.digest().hex()),
                    "event",
                    HistoryForm.FORMAT.parse(event, JsonParsers.jackson2()).sound())));
    List<Tree> events = events();
    events.add(item);
    return with(events).with("digest", item.find("link").orElseThrow());
  }

  private static void refused(String event, String reason) {
    HistoryDocument document = HistoryDocument.parse(followedBy(event).toJson());
    List<Verification.Finding> findings = Verification.of(document).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).path()).isEqualTo("$.events[7].event");
    assertThat(findings.get(0).message()).contains(reason);
    assertThatThrownBy(document::history)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void payment_in_another_currency_is_refused() {
    refused(
        """
        {"paid": {"amount": "SEK 100", "date": "2022-02-01", "payee": "clinic", "payer": "city",
         "reference": "P-9", "settlement": 2}}""",
        "SEK");
  }

  @Test
  void event_dated_before_the_one_before_it_is_refused() {
    refused(
        """
        {"approved": {"by": "Controller", "on": "2022-01-30", "reason": "", "role": "Client",
         "settlement": 2}}""",
        "it is dated 2022-01-30 and the history goes to 2022-01-31; a history is written forward");
  }

  @Test
  void settlement_after_a_final_one_is_refused() {
    refused(
        """
        {"issued": {"by": "Controller", "due": "2022-02-14", "on": "2022-01-31", "reason": "",
         "settlement": "%s"}}"""
            .formatted(onAccount(1, "1000000").digest()),
        "settlement 2 is final; none follows it, withdraw it first");
  }

  @Test
  void settlement_of_another_agreement_is_refused() {
    CommercialModel other = HistorySamples.open().build();
    SettlementHistory otherLife =
        SettlementHistory.of(HistorySamples.agreement(other))
            .issue(
                HistorySamples.agreement(other)
                    .settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT),
                on("2018-05-02"));
    Tree.Members theirs = HistoryDocument.of(otherLife).tree();
    Tree.Members ours = HistoryDocument.of(none()).tree();
    String began = ours.find("began").map(t -> ((Tree.Text) t).value()).orElseThrow();
    Tree.Members item =
        (Tree.Members) ((Tree.Items) theirs.find("events").orElseThrow()).parts().get(0);
    Tree.Members moved = relinked(item.with("before", Tree.text(began)));
    Map<String, Tree> agreements =
        new HashMap<>(((Tree.Members) ours.find("agreements").orElseThrow()).byName());
    agreements.putAll(((Tree.Members) theirs.find("agreements").orElseThrow()).byName());
    Tree.Members mixed =
        ours.with("agreements", Tree.members(agreements))
            .with("settlements", theirs.find("settlements").orElseThrow())
            .with("events", Tree.items(List.of(moved)))
            .with("digest", moved.find("link").orElseThrow());

    assertThat(findings(mixed)).hasSize(1);
    assertThat(findings(mixed).get(0).toString())
        .startsWith("$.events[0].event: event 1, 'issued' by Controller of 2018-05-02: ")
        .contains("are no version of agreement 'Small over time' in force in its period");
  }
}
