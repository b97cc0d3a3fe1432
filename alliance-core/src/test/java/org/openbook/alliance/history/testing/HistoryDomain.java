package org.openbook.alliance.history.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Formula;
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
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.term.testing.Terms;

/**
 * Whole histories, their events and what follows from them as plain parameters:
 * {@code @Domain(HistoryDomain.class)}. A {@link HistoryCase} can be continued to its end.
 */
public final class HistoryDomain extends DomainContextBase {
  @Provide
  Arbitrary<HistoryCase> cases() {
    return HistoryArbitraries.cases();
  }

  @Provide
  Arbitrary<SettlementHistory> histories() {
    return HistoryArbitraries.histories();
  }

  // ---- what follows from events ----

  @Provide
  Arbitrary<IssuedSettlement> issuedSettlements() {
    return Picks.among(histories(), SettlementHistory::issued);
  }

  @Provide
  Arbitrary<TrueUp> trueUps() {
    return Picks.among(issuedSettlements(), IssuedSettlement::trueUps);
  }

  @Provide
  Arbitrary<TrueUp.Share> shares() {
    return Picks.among(trueUps(), TrueUp::shares);
  }

  @Provide
  Arbitrary<Balance> balances() {
    return cases().map(any -> any.history().balance(any.parties().get(0), any.later()));
  }

  /** From the first settlement on account to the final one. */
  @Provide
  Arbitrary<SettlementChange> changes() {
    return Picks.among(
        cases().map(any -> any.ended(Stage.FINAL)),
        ended -> ended.changes(HistorySamples.first(), ended.last().id()));
  }

  @Provide
  Arbitrary<IssuedSettlement.CashLine> cashLines() {
    return transfers()
        .map(
            transfer ->
                new IssuedSettlement.CashLine(
                    transfer, Formula.money(transfer.amount()).evaluate(Inputs.none())));
  }

  // ---- what events are made of ----

  @Provide
  Arbitrary<SettlementId> ids() {
    return EventArbitraries.ids();
  }

  @Provide
  Arbitrary<Act> acts() {
    return EventArbitraries.acts();
  }

  @Provide
  Arbitrary<Transfer> transfers() {
    return EventArbitraries.transfers();
  }

  @Provide
  Arbitrary<Payment> payments() {
    return EventArbitraries.payments();
  }

  @Provide
  Arbitrary<IssuedSettlement.Part> parts() {
    return EventArbitraries.parts();
  }

  // ---- events ----

  /** Whole settlements and agreements are seldom: they take long. */
  @Provide
  Arbitrary<HistoryEvent> events() {
    return Arbitraries.frequencyOf(Tuple.of(1, paid()), Tuple.of(5, acted()));
  }

  @Provide
  Arbitrary<HistoryEvent.Acted> acted() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, issues()),
        Tuple.of(1, amendments()),
        Tuple.of(3, withdrawals()),
        Tuple.of(3, approvals()),
        Tuple.of(3, suspensions()),
        Tuple.of(3, liftings()),
        Tuple.of(3, disputes()),
        Tuple.of(3, resolutions()),
        Tuple.of(3, claims()));
  }

  @Provide
  Arbitrary<HistoryEvent.Paid> paid() {
    return payments().map(HistoryEvent.Paid::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Undone> undone() {
    return Combinators.combine(payments(), acts())
        .as(
            (payment, act) ->
                new HistoryEvent.Undone(
                    payment.payer(), payment.payee(), payment.reference(), act));
  }

  @Provide
  Arbitrary<HistoryEvent.Issued> issues() {
    return EventArbitraries.issues();
  }

  @Provide
  Arbitrary<HistoryEvent.Withdrawn> withdrawals() {
    return Combinators.combine(ids(), acts()).as(HistoryEvent.Withdrawn::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Approved> approvals() {
    return Combinators.combine(ids(), Terms.identifiers(), acts()).as(HistoryEvent.Approved::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Suspended> suspensions() {
    return Combinators.combine(EventArbitraries.lines(), Terms.clauses(), acts())
        .as(HistoryEvent.Suspended::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Lifted> liftings() {
    return Combinators.combine(EventArbitraries.lines(), acts()).as(HistoryEvent.Lifted::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Disputed> disputes() {
    return Combinators.combine(parts(), transfers().map(Transfer::amount), acts())
        .as(HistoryEvent.Disputed::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Resolved> resolutions() {
    return Combinators.combine(parts(), acts()).as(HistoryEvent.Resolved::new);
  }

  @Provide
  Arbitrary<HistoryEvent.InterestClaimed> claims() {
    return Combinators.combine(ids(), Terms.days(), acts()).as(HistoryEvent.InterestClaimed::new);
  }

  @Provide
  Arbitrary<HistoryEvent.Amended> amendments() {
    return Combinators.combine(SettlementArbitraries.agreements(), acts())
        .as(HistoryEvent.Amended::new);
  }
}
