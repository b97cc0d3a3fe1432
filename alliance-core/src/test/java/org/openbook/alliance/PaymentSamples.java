package org.openbook.alliance;

import java.time.LocalDate;
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
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.testing.SettlementSamples;

/** Samples of the types that tell of paying, for the sweeps. */
final class PaymentSamples {
  private static final SettlementId FIRST = HistorySamples.first();

  private PaymentSamples() {}

  static void give(Samples samples) {
    samples.give(Act.class, () -> act().because("wrong month"));
    samples.give(LateInterest.class, () -> HistorySamples.payment().build().interest().get());
    samples.give(PaymentTerms.class, () -> HistorySamples.payment().build());
    samples.give(SettlementHistory.class, PaymentSamples::late);
    samples.give(IssuedSettlement.class, () -> late().last());
    samples.give(IssuedSettlement.Part.class, PaymentSamples::part);
    samples.give(TrueUp.class, () -> late().last().trueUps().get(0));
    samples.give(
        IssuedSettlement.CashLine.class,
        () -> late().lateInterest(FIRST, LocalDate.of(2018, 7, 1)).get(0));
    samples.give(SettlementChange.class, PaymentSamples::change);
    samples.give(Balance.class, () -> late().balance(SettlementSamples.CITY, act().on()));
    samples.give(Transfer.class, () -> late().open(FIRST).get(0));
    samples.give(Payment.class, PaymentSamples::payment);
    samples.give(HistoryEvent.class, () -> new HistoryEvent.Paid(payment()));
  }

  private static Act act() {
    return HistorySamples.on("2018-06-01");
  }

  private static SettlementHistory late() {
    return HistorySamples.oneMonth();
  }

  private static IssuedSettlement.Part part() {
    return late().last().part(HistorySamples.FEE, SettlementSamples.CITY);
  }

  private static Payment payment() {
    return HistorySamples.payment("2018-05-16", "100", "P-1").settlement(FIRST).build();
  }

  private static SettlementChange change() {
    SettlementHistory longer =
        late().issue(HistorySamples.settled("46000000", Stage.INTERIM), act());
    return longer.changes(FIRST, SettlementId.of(2)).get(0);
  }
}
