package org.openbook.alliance.cli.history;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.text.TextStyle;

/**
 * What happened, in a few words, who did it, and to which settlement.
 *
 * @param words what happened
 * @param by who did it; empty of a payment
 * @param settlement the settlement that it is about, if it is about one
 */
record EventLine(Label words, String by, Optional<SettlementId> settlement) {
  /**
   * The line of an event.
   *
   * @param issued the number of the settlement that was issued last, this event included
   */
  static EventLine of(HistoryEvent event, int issued) {
    String by = event instanceof HistoryEvent.Acted acted ? acted.act().by() : "";
    return event.accept(new Reader(by, issued));
  }

  private static Label amount(MonetaryAmount amount) {
    return Label.of(
        written(amount, Language.FI), written(amount, Language.SV), written(amount, Language.EN));
  }

  private static String written(MonetaryAmount amount, Language language) {
    return TextStyle.of(language, amount.getCurrency()).amount(amount);
  }

  private record Reader(String by, int issued) implements HistoryEvent.Visitor<EventLine> {
    private EventLine line(Label words) {
      return new EventLine(words, by, Optional.empty());
    }

    private EventLine line(Label words, SettlementId settlement) {
      return new EventLine(words, by, Optional.of(settlement));
    }

    private static String part(Part part) {
      return part.line() + " (" + part.party() + ")";
    }

    @Override
    public EventLine amended(HistoryEvent.Amended event) {
      return line(HistoryWords.AMENDED.label());
    }

    @Override
    public EventLine issued(HistoryEvent.Issued event) {
      return line(HistoryWords.ISSUED.with(issued), SettlementId.of(issued));
    }

    @Override
    public EventLine withdrawn(HistoryEvent.Withdrawn event) {
      return line(HistoryWords.WITHDRAWN.with(event.settlement()), event.settlement());
    }

    @Override
    public EventLine approved(HistoryEvent.Approved event) {
      return line(HistoryWords.APPROVED.with(event.settlement(), event.role()), event.settlement());
    }

    @Override
    public EventLine paid(HistoryEvent.Paid event) {
      return new EventLine(
          HistoryWords.PAID.with(amount(event.payment().amount()), event.payment().reference()),
          by,
          event.payment().settlement());
    }

    @Override
    public EventLine undone(HistoryEvent.Undone event) {
      return line(HistoryWords.UNDONE.with(event.reference(), event.payer(), event.payee()));
    }

    @Override
    public EventLine suspended(HistoryEvent.Suspended event) {
      return line(HistoryWords.SUSPENDED.with(event.line()));
    }

    @Override
    public EventLine lifted(HistoryEvent.Lifted event) {
      return line(HistoryWords.LIFTED.with(event.line()));
    }

    @Override
    public EventLine disputed(HistoryEvent.Disputed event) {
      SettlementId id = event.part().settlement();
      return line(HistoryWords.DISPUTED.with(id, part(event.part()), amount(event.amount())), id);
    }

    @Override
    public EventLine resolved(HistoryEvent.Resolved event) {
      SettlementId id = event.part().settlement();
      return line(HistoryWords.RESOLVED.with(id, part(event.part())), id);
    }

    @Override
    public EventLine interestClaimed(HistoryEvent.InterestClaimed event) {
      return line(HistoryWords.INTEREST.with(event.settlement()), event.settlement());
    }
  }
}
