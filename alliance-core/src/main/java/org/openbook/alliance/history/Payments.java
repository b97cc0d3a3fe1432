package org.openbook.alliance.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.party.PartyId;

/** Payments by what a payer uses once towards a payee. */
final class Payments {
  private final Map<Reference, Payment> byReference = new HashMap<>();

  private record Reference(PartyId payer, PartyId payee, String words) {
    static Reference of(Payment payment) {
      return new Reference(payment.payer(), payment.payee(), payment.reference());
    }

    static Reference of(HistoryEvent.Undone event) {
      return new Reference(event.payer(), event.payee(), event.reference());
    }
  }

  void add(Payment payment) {
    byReference.put(Reference.of(payment), payment);
  }

  /** The payment that has the same reference from the same payer to the same payee. */
  @Nullable Payment findSame(Payment payment) {
    return byReference.get(Reference.of(payment));
  }

  /** The payment that an event undoes. */
  @Nullable Payment find(HistoryEvent.Undone event) {
    return byReference.get(Reference.of(event));
  }

  /** The payments among some events that later ones undo; the reference may be used again. */
  static Set<HistoryEvent> undone(Collection<HistoryEvent> some) {
    Set<HistoryEvent> undone = new HashSet<>();
    Map<Reference, HistoryEvent> paid = new HashMap<>();
    for (HistoryEvent event : some) {
      if (event instanceof HistoryEvent.Paid payment) {
        paid.put(Reference.of(payment.payment()), event);
      } else if (event instanceof HistoryEvent.Undone undo) {
        HistoryEvent payment = paid.remove(Reference.of(undo));
        if (payment != null) {
          undone.add(payment);
        }
      }
    }
    return undone;
  }
}
