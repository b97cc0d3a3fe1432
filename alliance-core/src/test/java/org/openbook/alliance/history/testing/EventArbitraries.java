package org.openbook.alliance.history.testing;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.term.testing.Terms;

/** Events one by one, not of one history: the settlements that they name need not exist. */
public final class EventArbitraries {
  private EventArbitraries() {}

  public static Arbitrary<SettlementId> ids() {
    return Arbitraries.integers().between(1, 40).map(SettlementId::of);
  }

  public static Arbitrary<Act> acts() {
    return Combinators.combine(Terms.days(), Terms.identifiers(), Terms.identifiers())
        .as((day, by, reason) -> Act.of(day, by).because(reason));
  }

  static Arbitrary<Transfer> transfers() {
    return Combinators.combine(
            Terms.identifiers(),
            Terms.identifiers(),
            MoneyArbitraries.euros().filter(amount -> Amounts.value(amount).signum() > 0))
        .as(
            (payer, payee, amount) ->
                new Transfer(
                    PartyId.of("a." + payer.length()), PartyId.of("b." + payee.length()), amount));
  }

  static Arbitrary<Payment> payments() {
    return Combinators.combine(transfers(), Terms.days(), Terms.identifiers(), ids().optional())
        .as(EventArbitraries::payment);
  }

  private static Payment payment(
      Transfer transfer, LocalDate day, String reference, Optional<SettlementId> settlement) {
    Payment.Builder payment = Payment.builder().transfer(transfer).date(day).reference(reference);
    settlement.ifPresent(payment::settlement);
    return payment.build();
  }

  static Arbitrary<IssuedSettlement.Part> parts() {
    return Combinators.combine(ids(), lines(), Terms.identifiers().map(PartyId::of))
        .as(IssuedSettlement.Part::new);
  }

  static Arbitrary<LineId> lines() {
    return Terms.identifiers().map(LineId::of);
  }

  /** Issues of whole settlements. */
  static Arbitrary<HistoryEvent.Issued> issues() {
    return Picks.among(HistoryArbitraries.histories(), SettlementHistory::events)
        .filter(HistoryEvent.Issued.class::isInstance)
        .map(HistoryEvent.Issued.class::cast);
  }
}
