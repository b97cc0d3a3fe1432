package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.open;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;

/** Events as documents write them, and the chain over them. */
class HistoryFormTest {
  private static final SettlementHistory EVERYTHING = everything();
  private static final Settlement OTHER = onAccount(2, "2000000");
  private static final Agreement OTHER_TERMS = HistorySamples.agreement(open().build());

  /** Another value for each member of an event that is no digest. */
  private static final Map<String, Tree> OTHERS =
      Map.ofEntries(
          Map.entry("on", Tree.text("2019-01-01")),
          Map.entry("date", Tree.text("2019-01-01")),
          Map.entry("due", Tree.text("2019-01-01")),
          Map.entry("by", Tree.text("Auditor")),
          Map.entry("reason", Tree.text("Another")),
          Map.entry("role", Tree.text("Another")),
          Map.entry("reference", Tree.text("Another")),
          Map.entry("clause", Tree.text("99")),
          Map.entry("amount", Tree.text("EUR 0.01")),
          Map.entry("line", Tree.text("another")),
          Map.entry("party", Tree.text("another")),
          Map.entry("payer", Tree.text("another")),
          Map.entry("payee", Tree.text("another")),
          Map.entry("settlement", Tree.whole(99)));

  private static SettlementHistory everything() {
    SettlementHistory history =
        none()
            .pay(payment("2018-04-20", "1000", "A-1").build())
            .issue(onAccount(1, "1000000"), on("2018-05-02"))
            .pay(payment("2018-05-03", "2000", "P-1").settlement(first()).build())
            .pay(payment("2018-05-30", "500", "P-2").settlement(first()).build())
            .append(new HistoryEvent.Undone(CITY, CLINIC, "P-2", on("2018-05-03").because("Twice")))
            .approve(first(), "Leadership team", on("2018-05-03"))
            .suspend(FEE, Clause.of("9.1"), on("2018-05-04").because("No report"))
            .lift(FEE, on("2018-05-05"));
    IssuedSettlement.Part part = history.last().part(FEE, CITY);
    return history
        .dispute(part, on("2018-05-06").because("No evidence"))
        .resolve(part, on("2018-05-07"))
        .claimInterest(first(), on("2018-06-16"))
        .withdraw(first(), on("2018-06-17").because("Wrong month"))
        .amend(HistorySamples.agreement(), on("2018-06-18"));
  }

  private static HistoryEvent read(Tree tree) {
    return HistoryEvent.FORM.read(
        new Parsed("history", tree, List.of()),
        HistoryEvent.referringTo(
            List.of(HistorySamples.agreement(), OTHER_TERMS),
            List.of(onAccount(1, "1000000"), OTHER)));
  }

  // ---- worked texts ----

  @Test
  void suspension_tells_who_acted_and_what_was_suspended() {
    HistoryEvent suspended =
        new HistoryEvent.Suspended(FEE, Clause.of("9.1"), on("2018-05-04").because("No report"));

    assertThat(HistoryEvent.FORM.write(suspended))
        .hasToString(
            """
            {"suspended":{"by":"Controller","clause":"9.1","line":"fee","on":"2018-05-04",\
            "reason":"No report"}}""");
  }

  @Test
  void payment_tells_who_paid_whom_and_what_for() {
    HistoryEvent paid =
        new HistoryEvent.Paid(payment("2018-05-16", "100.50", "P-1").settlement(first()).build());
    HistoryEvent advance = new HistoryEvent.Paid(payment("2018-05-16", "100", "A-1").build());

    assertThat(HistoryEvent.FORM.write(paid))
        .hasToString(
            """
            {"paid":{"amount":"EUR 100.5","date":"2018-05-16","payee":"clinic","payer":"city",\
            "reference":"P-1","settlement":1}}""");
    assertThat(HistoryEvent.FORM.write(advance, Writing.full()))
        .hasToString(
            """
            {"paid":{"amount":"EUR 100","date":"2018-05-16","payee":"clinic","payer":"city",\
            "reference":"A-1"}}""");
  }

  @Test
  void issue_tells_its_settlement_by_the_digest_and_every_default_where_it_is_hashed() {
    HistoryEvent issued = oneMonth().events().get(0);
    String digest = onAccount(1, "1000000").digest().hex();

    assertThat(HistoryEvent.FORM.write(issued))
        .hasToString(
            """
            {"issued":{"by":"Controller","due":"2018-05-16","on":"2018-05-02",\
            "settlement":"%s"}}"""
                .formatted(digest));
    assertThat(issued.digest())
        .isEqualTo(
            Digest.of(
                """
                {"issued":{"by":"Controller","due":"2018-05-16","on":"2018-05-02",\
                "reason":"","settlement":"%s"}}"""
                    .formatted(digest)));
  }

  // ---- reading ----

  @Test
  void every_kind_of_event_is_read_as_it_was_written() {
    Set<String> kinds = new HashSet<>();
    for (HistoryEvent event : EVERYTHING.events()) {
      Tree tree = HistoryEvent.FORM.write(event);
      kinds.addAll(((Tree.Members) tree).byName().keySet());
      assertThat(read(tree)).isEqualTo(event);
    }
    assertThat(kinds).hasSize(HistoryEvent.Visitor.class.getMethods().length);
  }

  @Test
  void settlement_that_is_not_at_hand_is_told_where_it_stands() {
    Tree tree = HistoryEvent.FORM.write(oneMonth().events().get(0));
    String digest = onAccount(1, "1000000").digest().abbreviated();

    assertThatThrownBy(
            () ->
                HistoryEvent.FORM.read(
                    new Parsed("history", tree, List.of()),
                    HistoryEvent.referringTo(List.of(), List.of(OTHER))))
        .hasMessageContaining(
            "$.issued.settlement: no settlement of digest %s is at hand; the digests of those at hand are [%s]"
                .formatted(digest, OTHER.digest().abbreviated()));
  }

  // ---- the chain ----

  @Test
  void each_link_is_the_digest_of_the_event_and_of_the_link_before_it() {
    SettlementHistory history = oneMonth().approve(first(), "Leadership team", on("2018-05-03"));
    Digest issued = linked(none().agreement().digest(), history.events().get(0));
    Digest approved = linked(issued, history.events().get(1));

    assertThat(none().digest()).isEqualTo(none().agreement().digest());
    assertThat(history.links()).containsExactly(issued, approved);
    assertThat(history.digest()).isEqualTo(approved);
  }

  private static Digest linked(Digest before, HistoryEvent event) {
    return Digest.of(
        """
        {"before":"%s","event":%s}"""
            .formatted(before, HistoryEvent.FORM.write(event, Writing.full())));
  }

  @Test
  void link_changes_with_every_member_of_its_event() {
    Digest before = none().digest();
    for (HistoryEvent event : EVERYTHING.events()) {
      Set<Digest> links = new HashSet<>(Set.of(new Link(before, event).digest()));
      List<HistoryEvent> changed = changes(event);
      changed.forEach(other -> links.add(new Link(before, other).digest()));
      assertThat(links).as("links of %s", event).hasSize(changed.size() + 1);
      assertThat(new Link(Digest.of("another"), event).digest()).isNotIn(links);
    }
  }

  /** The event with one member after the other changed. */
  private static List<HistoryEvent> changes(HistoryEvent event) {
    Tree.Members tree = (Tree.Members) HistoryEvent.FORM.write(event, Writing.full());
    String kind = tree.byName().keySet().iterator().next();
    Tree.Members members = (Tree.Members) tree.byName().get(kind);
    List<HistoryEvent> changes = new ArrayList<>();
    members
        .byName()
        .forEach(
            (name, value) ->
                changes.add(read(Tree.member(kind, members.with(name, other(event, name))))));
    return changes;
  }

  private static Tree other(HistoryEvent event, String name) {
    if (name.equals("agreement")) {
      return Tree.text(OTHER_TERMS.digest().hex());
    }
    boolean isDigest = name.equals("settlement") && event instanceof HistoryEvent.Issued;
    return isDigest ? Tree.text(OTHER.digest().hex()) : OTHERS.get(name);
  }
}
