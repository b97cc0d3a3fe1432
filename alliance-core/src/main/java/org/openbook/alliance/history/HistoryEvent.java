package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;

/**
 * Something that happened in the life of an agreement's settlements; a history is a list of these.
 *
 * <p>Not a state: whatever is open, due or paid follows from the events. {@link
 * SettlementHistory#append} takes one, {@link SettlementHistory} has a method for each.
 */
public sealed interface HistoryEvent {
  /**
   * The event under its kind: {@code {"lifted": {"on": "2018-05-05", "by": "Controller", "line":
   * "fee"}}}. A settlement or an agreement stands in it as its digest; whoever reads events says
   * what they may refer to: {@code FORM.read(parsed, HistoryEvent.referringTo(…))}.
   */
  Form<HistoryEvent> FORM = HistoryEventForm.EVENT;

  /** What events that are read may refer to by digest. */
  static UnaryOperator<Place> referringTo(
      Collection<Agreement> agreements, Collection<Settlement> settlements) {
    return referringTo(
        Slot.of(DigestLookup.byDigest(agreements, Agreement::digest)),
        Slot.of(DigestLookup.byDigest(settlements, Settlement::digest)));
  }

  /**
   * What events that are read may refer to, under the digests that a document states. What could
   * not be read has its fault already; then of events that refer to anything no more is told.
   */
  static UnaryOperator<Place> referringTo(
      Slot<Map<Digest, Agreement>> agreements, Slot<Map<Digest, Settlement>> settlements) {
    Slot<DigestLookup> lookup =
        agreements.isReadable() && settlements.isReadable()
            ? Slot.of(new DigestLookup(agreements.get(), settlements.get()))
            : Slot.unreadable();
    return place -> place.with(DigestLookup.class, lookup);
  }

  /** The day of the event. */
  LocalDate on();

  /** The SHA-256 of the event's canonical text. */
  default Digest digest() {
    return FORM.digest(this);
  }

  /** Calls the visitor's method for this kind of event. */
  <R> R accept(Visitor<R> visitor);

  /** An event that somebody brought about, on the day on which it was recorded. */
  sealed interface Acted extends HistoryEvent {
    /** Who did it, when and why. */
    Act act();

    @Override
    default LocalDate on() {
      return act().on();
    }
  }

  /** What is done with each kind of event. */
  interface Visitor<R> {
    /** The agreement was amended. */
    R amended(Amended event);

    /** A settlement was issued. */
    R issued(Issued event);

    /** A settlement was withdrawn. */
    R withdrawn(Withdrawn event);

    /** Somebody approved a settlement. */
    R approved(Approved event);

    /** Somebody paid. */
    R paid(Paid event);

    /** A payment that was dated ahead was undone. */
    R undone(Undone event);

    /** The payment of a fee was suspended. */
    R suspended(Suspended event);

    /** The suspension of a fee was lifted. */
    R lifted(Lifted event);

    /** A party disputed or reserved its part of a line. */
    R disputed(Disputed event);

    /** A dispute ended. */
    R resolved(Resolved event);

    /** Interest on late payment was claimed. */
    R interestClaimed(InterestClaimed event);
  }

  /**
   * The agreement was amended; what was issued before keeps its terms.
   *
   * @param agreement the agreement with all its versions, as it is now
   * @param act who amended it, and when
   */
  record Amended(Agreement agreement, Act act) implements Acted {
    /** Refuses null. */
    public Amended {
      requireNonNull(agreement, "agreement");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.amended(this);
    }
  }

  /**
   * A settlement was issued.
   *
   * @param settlement what was issued; it pins the digests of its terms and facts
   * @param due the due date, if the terms have one; kept as a date, so that no calendar is needed
   *     again
   * @param act who issued it, and when
   */
  record Issued(Settlement settlement, Optional<LocalDate> due, Act act) implements Acted {
    /** Refuses null. */
    public Issued {
      requireNonNull(settlement, "settlement");
      requireNonNull(due, "due");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.issued(this);
    }
  }

  /**
   * A wrong settlement was withdrawn; what was paid on it stays paid.
   *
   * @param settlement which
   * @param act who withdrew it, when and why
   */
  record Withdrawn(SettlementId settlement, Act act) implements Acted {
    /** Refuses null. */
    public Withdrawn {
      requireNonNull(settlement, "settlement");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withdrawn(this);
    }
  }

  /**
   * Somebody approved a settlement.
   *
   * @param settlement which
   * @param role in which role, as the contract calls it; not blank
   * @param act who approved it, and when
   */
  record Approved(SettlementId settlement, String role, Act act) implements Acted {
    /** Refuses a blank role. */
    public Approved {
      requireNonNull(settlement, "settlement");
      requireNonNull(act, "act");
      if (role.isBlank()) {
        throw new IllegalArgumentException(
            "role of an approval of settlement %s is blank; who approves has a role"
                .formatted(settlement));
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.approved(this);
    }
  }

  /**
   * A party paid another.
   *
   * @param payment what was paid
   */
  record Paid(Payment payment) implements HistoryEvent {
    /** Refuses null. */
    public Paid {
      requireNonNull(payment, "payment");
    }

    @Override
    public LocalDate on() {
      return payment.date();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paid(this);
    }
  }

  /**
   * A payment that was dated ahead was undone before its day: it was never paid, and its reference
   * may be used again.
   *
   * @param payer who was to pay
   * @param payee whom
   * @param reference what the payer calls the payment
   * @param act who undid it, when and why
   */
  record Undone(PartyId payer, PartyId payee, String reference, Act act) implements Acted {
    /** Refuses null. */
    public Undone {
      requireNonNull(payer, "payer");
      requireNonNull(payee, "payee");
      requireNonNull(reference, "reference");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.undone(this);
    }
  }

  /**
   * The payment of a fee, not the entitlement to it, was suspended: nothing of the line is due.
   *
   * @param line the fee's line
   * @param clause where the contract permits it
   * @param act who suspended it, from which day and why
   */
  record Suspended(LineId line, Clause clause, Act act) implements Acted {
    /** Refuses null. */
    public Suspended {
      requireNonNull(line, "line");
      requireNonNull(clause, "clause");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.suspended(this);
    }
  }

  /**
   * The suspension of a fee was lifted: what was suspended is due again.
   *
   * @param line the fee's line
   * @param act who lifted it, and when
   */
  record Lifted(LineId line, Act act) implements Acted {
    /** Refuses null. */
    public Lifted {
      requireNonNull(line, "line");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lifted(this);
    }
  }

  /**
   * A party disputed or reserved its part of a line: so much of it is not due, the rest is.
   *
   * @param part which part of what
   * @param amount how much of it; above 0
   * @param act who disputed it, when and why
   */
  record Disputed(IssuedSettlement.Part part, MonetaryAmount amount, Act act) implements Acted {
    /** Refuses null. */
    public Disputed {
      requireNonNull(part, "part");
      requireNonNull(act, "act");
      amount = Amounts.from(amount);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.disputed(this);
    }
  }

  /**
   * A dispute ended: its amount is due again. What the parties agreed instead comes with the next
   * settlement.
   *
   * @param part what was disputed
   * @param act who resolved it, and when
   */
  record Resolved(IssuedSettlement.Part part, Act act) implements Acted {
    /** Refuses null. */
    public Resolved {
      requireNonNull(part, "part");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resolved(this);
    }
  }

  /**
   * Interest on what of a settlement is paid late was claimed, up to the day of the claim.
   *
   * @param settlement which
   * @param due when the interest is due
   * @param act who claimed it, and when
   */
  record InterestClaimed(SettlementId settlement, LocalDate due, Act act) implements Acted {
    /** Refuses null. */
    public InterestClaimed {
      requireNonNull(settlement, "settlement");
      requireNonNull(due, "due");
      requireNonNull(act, "act");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interestClaimed(this);
    }
  }
}
