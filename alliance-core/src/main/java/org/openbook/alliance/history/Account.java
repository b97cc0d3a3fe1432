package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.HistoryEvent.Approved;
import org.openbook.alliance.history.HistoryEvent.Disputed;
import org.openbook.alliance.history.HistoryEvent.Issued;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * What became of one issued settlement: its debts and what was set against them. Written while a
 * history is read through, never afterwards.
 */
final class Account {
  private final SettlementId id;
  private final ContractPeriod period;
  private final Issued issued;
  private final List<TrueUp> trueUps;
  private final List<Due> dues = new ArrayList<>();
  private final Flows carried = new Flows();
  private final Flows paid = new Flows();
  private final List<CashLine> recouped = new ArrayList<>();
  private final List<CashLine> interest = new ArrayList<>();
  private final List<Approved> approvals = new ArrayList<>();
  private final Map<Part, Disputed> disputes = new LinkedHashMap<>();
  private final Map<Part, Map<Due, Rational>> held = new LinkedHashMap<>();
  private Optional<LocalDate> interestThrough;
  private @Nullable Act withdrawal;

  Account(SettlementId id, ContractPeriod period, Issued issued, List<TrueUp> trueUps) {
    this.id = id;
    this.period = period;
    this.issued = issued;
    this.trueUps = trueUps;
    this.interestThrough = issued.due();
    for (TrueUp trueUp : trueUps) {
      trueUp.transfers().forEach(transfer -> dues.add(lineDue(trueUp, transfer)));
    }
  }

  private Due lineDue(TrueUp trueUp, Transfer transfer) {
    return new Due(Due.Kind.LINE, Optional.of(trueUp.line().id()), transfer, issued.due());
  }

  // ---- what it is ----

  SettlementId id() {
    return id;
  }

  ContractPeriod period() {
    return period;
  }

  Issued issued() {
    return issued;
  }

  Settlement settlement() {
    return issued.settlement();
  }

  List<Due> dues() {
    return dues;
  }

  Flows carried() {
    return carried;
  }

  Flows paid() {
    return paid;
  }

  List<CashLine> recouped() {
    return recouped;
  }

  List<CashLine> interest() {
    return interest;
  }

  List<Approved> approvals() {
    return approvals;
  }

  Map<Part, Disputed> disputes() {
    return disputes;
  }

  /** The day up to which interest was claimed; before any claim the due date, if it has one. */
  Optional<LocalDate> interestThrough() {
    return interestThrough;
  }

  boolean isStanding() {
    return withdrawal == null;
  }

  /** The sum of something over the debts from one party to another. */
  Rational sum(PartyId payer, PartyId payee, Function<Due, Rational> of) {
    return sum(due -> due.goes(payer, payee), of);
  }

  Rational sum(Predicate<Due> which, Function<Due, Rational> of) {
    return Rational.sum(dues.stream().filter(which).map(of).toList());
  }

  /** What is to be paid; of a withdrawn settlement nothing. */
  Flows open() {
    return open(due -> true);
  }

  /** What is to be paid and bears interest when it is late: all but interest. */
  Flows openWithoutInterest() {
    return open(due -> due.kind() != Due.Kind.INTEREST);
  }

  private Flows open(Predicate<Due> which) {
    Flows open = new Flows();
    dues.stream()
        .filter(due -> isStanding() && which.test(due))
        .forEach(due -> open.add(due.payer(), due.payee(), due.open()));
    return open;
  }

  // ---- what happens to it ----

  /** What two parties owe each other by one settlement is set off, as soon as it is due. */
  void setOff() {
    for (Due due : dues) {
      Rational both = due.open().min(sum(due.payee(), due.payer(), Due::open));
      apply(due.payee(), due.payer(), both);
      due.apply(both);
    }
  }

  /** Payments of withdrawn settlements count here; what is too much is to be given back. */
  void carry(Flows earlier) {
    carried.addAll(earlier);
    for (Transfer transfer : carried.transfers(settlement().model().currency())) {
      Rational left = apply(transfer.payer(), transfer.payee(), Amounts.value(transfer.amount()));
      if (left.signum() > 0) {
        Transfer back =
            new Transfer(
                transfer.payee(),
                transfer.payer(),
                Amounts.of(left, settlement().model().currency()));
        dues.add(new Due(Due.Kind.REFUND, Optional.empty(), back, issued.due()));
      }
    }
  }

  void recoup(CashLine line) {
    recouped.add(line);
    Transfer transfer = line.transfer();
    apply(transfer.payer(), transfer.payee(), Amounts.value(transfer.amount()));
  }

  void pay(Payment payment) {
    Rational amount = Amounts.value(payment.amount());
    paid.add(payment.payer(), payment.payee(), amount);
    apply(payment.payer(), payment.payee(), amount);
  }

  /**
   * Sets an amount against the debts from one party to another in their order, first against what
   * is due, then against what is withheld: what was paid before it was withheld stays paid.
   *
   * @return what is left of the amount
   */
  private Rational apply(PartyId payer, PartyId payee, Rational amount) {
    Rational left = amount;
    for (Function<Due, Rational> most : List.<Function<Due, Rational>>of(Due::open, Due::rest)) {
      for (Due due : dues) {
        if (due.goes(payer, payee)) {
          Rational part = left.min(most.apply(due));
          due.apply(part);
          left = left.minus(part);
        }
      }
    }
    return left;
  }

  void dispute(Disputed event) {
    Part part = event.part();
    List<Due> touched =
        dues.stream().filter(due -> due.isOf(part.line()) && due.touches(part.party())).toList();
    List<Rational> parts =
        Flows.split(Amounts.value(event.amount()), touched.stream().map(Due::open).toList());
    Map<Due, Rational> now = new LinkedHashMap<>();
    for (int i = 0; i < touched.size(); i++) {
      touched.get(i).hold(parts.get(i));
      now.put(touched.get(i), parts.get(i));
    }
    held.put(part, now);
    disputes.put(part, event);
  }

  void resolve(Part part) {
    disputes.remove(part);
    held.getOrDefault(part, Map.of()).forEach((due, amount) -> due.hold(amount.negated()));
    held.remove(part);
    setOff();
  }

  void claimInterest(LocalDate through, LocalDate due, List<CashLine> lines) {
    interestThrough = Optional.of(through);
    interest.addAll(lines);
    for (CashLine line : lines) {
      dues.add(new Due(Due.Kind.INTEREST, Optional.empty(), line.transfer(), Optional.of(due)));
    }
  }

  void withdraw(Act act) {
    withdrawal = act;
  }

  IssuedSettlement snapshot() {
    ImmutableIssuedSettlement.Builder snapshot =
        ImmutableIssuedSettlement.builder()
            .id(id)
            .period(period)
            .settlement(settlement())
            .issued(issued.act())
            .due(issued.due())
            .addAllTrueUps(trueUps)
            .addAllCarried(carried.transfers(settlement().model().currency()))
            .addAllRecoupments(recouped)
            .addAllInterest(interest)
            .addAllApprovals(approvals)
            .addAllDisputes(disputes.values());
    return withdrawal == null ? snapshot.build() : snapshot.withdrawal(withdrawal).build();
  }
}
