package org.openbook.alliance.history.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.Balance;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementChange;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.term.testing.Terms;

/** What happened to settlements, as plain parameters: {@code @Domain(HistoryDomain.class)}. */
public final class HistoryDomain extends DomainContextBase {
  @Provide
  Arbitrary<HistoryCase> cases() {
    return HistoryArbitraries.cases();
  }

  @Provide
  Arbitrary<SettlementHistory> histories() {
    return HistoryArbitraries.histories();
  }

  // ---- events ----

  @Provide
  Arbitrary<HistoryEvent> events() {
    return Picks.among(HistoryArbitraries.histories(), SettlementHistory::events);
  }

  @Provide
  Arbitrary<Act> acts() {
    return Combinators.combine(Terms.days(), Terms.identifiers()).as(Act::of);
  }

  @Provide
  Arbitrary<Payment> payments() {
    return Picks.among(
        HistoryArbitraries.histories(),
        history ->
            history.events().stream()
                .filter(HistoryEvent.Paid.class::isInstance)
                .map(event -> ((HistoryEvent.Paid) event).payment())
                .toList());
  }

  // ---- settlements ----

  @Provide
  Arbitrary<IssuedSettlement> issued() {
    return Picks.among(HistoryArbitraries.histories(), SettlementHistory::issued);
  }

  @Provide
  Arbitrary<SettlementId> ids() {
    return issued().map(IssuedSettlement::id);
  }

  @Provide
  Arbitrary<IssuedSettlement.Part> parts() {
    return Picks.among(
        issued(),
        settlement ->
            settlement.trueUps().stream()
                .map(of -> settlement.part(of.line().id(), of.parties().get(0)))
                .toList());
  }

  @Provide
  Arbitrary<IssuedSettlement.CashLine> cashLines() {
    return Picks.among(HistoryArbitraries.cases(), HistoryDomain::lateInterest);
  }

  private static List<IssuedSettlement.CashLine> lateInterest(HistoryCase given) {
    return given.history().issued().stream()
        .flatMap(s -> given.history().lateInterest(s.id(), given.later()).stream())
        .toList();
  }

  @Provide
  Arbitrary<TrueUp> trueUps() {
    return Picks.among(issued(), IssuedSettlement::trueUps);
  }

  @Provide
  Arbitrary<TrueUp.Share> shares() {
    return Picks.among(trueUps(), TrueUp::shares);
  }

  @Provide
  Arbitrary<Transfer> transfers() {
    return Picks.among(issued(), IssuedSettlement::transfers);
  }

  // ---- what they add up to ----

  @Provide
  Arbitrary<Balance> balances() {
    return HistoryArbitraries.cases()
        .flatMap(
            given ->
                Arbitraries.of(given.parties())
                    .map(party -> given.history().balance(party, given.later())));
  }

  /** From the first settlement of a history to its last. */
  @Provide
  Arbitrary<SettlementChange> changes() {
    return Picks.among(
        HistoryArbitraries.histories().filter(1_000, history -> history.issued().size() > 1),
        history -> history.changes(history.issued().get(0).id(), history.last().id()));
  }
}
