package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;

/** One debt that a settlement made. Written while a history is read through, never afterwards. */
final class Due {
  /** What a debt is for. */
  enum Kind {
    /** A line of the model. */
    LINE,
    /** To give back what was paid on a withdrawn settlement and turned out too much. */
    REFUND,
    /** Interest on late payment. */
    INTEREST
  }

  private final Kind kind;
  private final Optional<LineId> line;
  private final Transfer transfer;
  private final Optional<LocalDate> dueOn;
  private Rational applied = Rational.ZERO;
  private Rational held = Rational.ZERO;
  private boolean isSuspended;

  Due(Kind kind, Optional<LineId> line, Transfer transfer, Optional<LocalDate> dueOn) {
    this.kind = kind;
    this.line = line;
    this.transfer = transfer;
    this.dueOn = dueOn;
  }

  Kind kind() {
    return kind;
  }

  PartyId payer() {
    return transfer.payer();
  }

  PartyId payee() {
    return transfer.payee();
  }

  boolean isOf(LineId id) {
    return line.filter(id::equals).isPresent();
  }

  boolean goes(PartyId from, PartyId to) {
    return payer().equals(from) && payee().equals(to);
  }

  boolean touches(PartyId party) {
    return payer().equals(party) || payee().equals(party);
  }

  boolean isPastDue(LocalDate day) {
    return dueOn.filter(due -> due.isBefore(day)).isPresent();
  }

  Rational amount() {
    return Amounts.value(transfer.amount());
  }

  /** What is not paid, recouped or set off. */
  Rational rest() {
    return amount().minus(applied);
  }

  /** What of the rest is suspended or disputed. */
  Rational withheld() {
    return isSuspended ? rest() : held.min(rest());
  }

  /** What is to be paid. */
  Rational open() {
    return rest().minus(withheld());
  }

  void apply(Rational part) {
    applied = applied.plus(part);
  }

  void hold(Rational part) {
    held = held.plus(part);
  }

  void suspend(boolean isNow) {
    isSuspended = isNow;
  }
}
