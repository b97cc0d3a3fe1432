package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * What the events of a history add up to, read through once from the first to the last. Each event
 * finds the books as those before it left them. What interest was claimed is kept: it is not
 * computed again when the events are read again.
 */
final class Books implements HistoryEvent.Visitor<Books> {

  private final Map<SettlementId, Account> accounts = new LinkedHashMap<>();
  private final Map<ContractPeriod, Flows> carried = new LinkedHashMap<>();
  private final Flows advances = new Flows();
  private final Flows paid = new Flows();
  private final Set<LineId> suspended = new HashSet<>();
  private final Payments payments = new Payments();
  private final Map<HistoryEvent.InterestClaimed, List<CashLine>> claimed = new LinkedHashMap<>();
  private final List<HistoryEvent> seen = new ArrayList<>();
  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Agreement first;
  private Agreement agreement;
  private LocalDate lastDay = LocalDate.MIN;
  private LocalDate lastAct = LocalDate.MIN;

  private Books(Agreement first) {
    this.first = first;
    this.agreement = first;
    addParties();
  }

  private void addParties() {
    agreement
        .versions()
        .forEach(
            version ->
                version
                    .model()
                    .alliance()
                    .parties()
                    .forEach(party -> parties.put(party.id(), party)));
  }

  /** The books of an agreement before anything happened. */
  static Books of(Agreement first) {
    return new Books(first);
  }

  /** The books after some of the events that these have seen, read through from the first. */
  Books rereading(Collection<HistoryEvent> some) {
    Books books = new Books(first);
    books.claimed.putAll(claimed);
    Set<HistoryEvent> undone = Payments.undone(some);
    for (HistoryEvent event : some) {
      if (undone.contains(event)) {
        books.see(event);
      } else {
        books.read(event);
      }
    }
    return books;
  }

  /** The books after one event more. */
  Books after(HistoryEvent event) {
    if (event instanceof HistoryEvent.Undone) {
      List<HistoryEvent> all = new ArrayList<>(seen);
      all.add(event);
      return rereading(all);
    }
    read(event);
    return this;
  }

  /** The books as they were at the end of a day. */
  Books asOf(LocalDate day) {
    return day.isBefore(lastDay)
        ? rereading(seen.stream().filter(event -> !event.on().isAfter(day)).toList())
        : this;
  }

  /** Reads one event more; only of books that nobody else has yet. */
  void read(HistoryEvent event) {
    event.accept(this);
    see(event);
  }

  private void see(HistoryEvent event) {
    seen.add(event);
    lastDay = event.on().isAfter(lastDay) ? event.on() : lastDay;
    boolean isAct = event instanceof HistoryEvent.Acted;
    lastAct = isAct && event.on().isAfter(lastAct) ? event.on() : lastAct;
  }

  // ---- what they hold ----

  Agreement agreement() {
    return agreement;
  }

  /** Every party that the agreement ever had: one that left still pays and is paid. */
  Map<PartyId, Party> parties() {
    return parties;
  }

  CurrencyUnit currency() {
    return agreement.versions().get(0).model().currency();
  }

  /** The day on which somebody acted last; a payment may be dated ahead. */
  LocalDate lastAct() {
    return lastAct;
  }

  Collection<Account> accounts() {
    return accounts.values();
  }

  @Nullable Account find(SettlementId id) {
    return accounts.get(id);
  }

  /** The settlements of a contract period that were not withdrawn, in the order of their issue. */
  List<Account> standing(ContractPeriod period) {
    return standing().filter(account -> account.period().equals(period)).toList();
  }

  private Stream<Account> standing() {
    return accounts.values().stream().filter(Account::isStanding);
  }

  /** The payments that were not undone. */
  Payments payments() {
    return payments;
  }

  boolean isSuspended(LineId line) {
    return suspended.contains(line);
  }

  /** The contract period that a part of it belongs to; the term where none were agreed. */
  Optional<ContractPeriod> periodAround(ContractPeriod part) {
    List<ContractPeriod> periods =
        agreement.periods().isEmpty() ? List.of(agreement.term()) : agreement.periods();
    return periods.stream().filter(period -> period.encloses(part)).findFirst();
  }

  /** The lines of a contract period as they stand: each as the last settlement that has it. */
  Map<LineId, SettledLine> lines(ContractPeriod period) {
    Map<LineId, SettledLine> lines = new LinkedHashMap<>();
    for (Account account : standing(period)) {
      if (account.settlement().stage() != Stage.ON_ACCOUNT) {
        lines.clear();
      }
      account.settlement().lines().forEach(line -> lines.put(line.line().id(), line));
    }
    return lines;
  }

  // ---- what happens to them ----

  @Override
  public Books amended(HistoryEvent.Amended event) {
    agreement = event.agreement();
    addParties();
    return this;
  }

  @Override
  public Books issued(HistoryEvent.Issued event) {
    Settlement settlement = event.settlement();
    ContractPeriod period = periodAround(settlement.facts().period()).orElseThrow();
    SettlementId id = SettlementId.of(accounts.size() + 1);
    List<TrueUp> trueUps = TrueUp.on(settlement, lines(period));
    Account account = new Account(id, period, event, trueUps);
    suspended.forEach(line -> suspend(account, line, true));
    account.setOff();
    account.carry(carried.computeIfAbsent(period, any -> new Flows()));
    carried.remove(period);
    recoup(account);
    accounts.put(id, account);
    return this;
  }

  private void recoup(Account account) {
    for (Transfer advance : advances.transfers(currency())) {
      Figure figure = recouped(account, advance);
      if (figure.value().signum() > 0) {
        Transfer part =
            new Transfer(
                advance.payer(),
                advance.payee(),
                Amounts.of(figure.value(), advance.amount().getCurrency()));
        account.recoup(new CashLine(part, figure));
        advances.subtract(part);
      }
    }
  }

  private static Figure recouped(Account account, Transfer advance) {
    Rational open = account.sum(advance.payer(), advance.payee(), Due::open);
    Formula payable = Formula.money(open).named(StandardLabel.PAYABLE.label());
    Formula balance =
        Formula.money(Amounts.value(advance.amount())).named(StandardLabel.ADVANCE_LEFT.label());
    Optional<PaymentTerms> terms = account.settlement().model().payment();
    return terms
        .map(any -> any.recouped(payable, balance))
        .orElseGet(() -> payable.atMost(balance))
        .evaluate(Inputs.none());
  }

  @Override
  public Books withdrawn(HistoryEvent.Withdrawn event) {
    Account account = account(event.settlement());
    account.withdraw(event.act());
    carried
        .computeIfAbsent(account.period(), any -> new Flows())
        .addAll(account.carried())
        .addAll(account.paid());
    account.recouped().forEach(line -> advances.add(line.transfer()));
    return this;
  }

  @Override
  public Books approved(HistoryEvent.Approved event) {
    account(event.settlement()).approvals().add(event);
    return this;
  }

  @Override
  public Books paid(HistoryEvent.Paid event) {
    Payment payment = event.payment();
    payments.add(payment);
    Rational amount = Amounts.value(payment.amount());
    paid.add(payment.payer(), payment.payee(), amount);
    Account account = payment.settlement().map(this::find).orElse(null);
    if (account == null) {
      // An advance; or the books are read up to a day before the settlement was issued.
      advances.add(payment.payer(), payment.payee(), amount);
    } else {
      account.pay(payment);
    }
    return this;
  }

  // Books that are read again have not booked what was undone.
  @Override
  public Books undone(HistoryEvent.Undone event) {
    return this;
  }

  @Override
  public Books suspended(HistoryEvent.Suspended event) {
    suspended.add(event.line());
    accounts.values().forEach(account -> suspend(account, event.line(), true));
    return this;
  }

  @Override
  public Books lifted(HistoryEvent.Lifted event) {
    suspended.remove(event.line());
    accounts.values().forEach(account -> suspend(account, event.line(), false));
    accounts.values().forEach(Account::setOff);
    return this;
  }

  private static void suspend(Account account, LineId line, boolean isNow) {
    account.dues().stream().filter(due -> due.isOf(line)).forEach(due -> due.suspend(isNow));
  }

  @Override
  public Books disputed(HistoryEvent.Disputed event) {
    account(event.part().settlement()).dispute(event);
    return this;
  }

  @Override
  public Books resolved(HistoryEvent.Resolved event) {
    account(event.part().settlement()).resolve(event.part());
    return this;
  }

  @Override
  public Books interestClaimed(HistoryEvent.InterestClaimed event) {
    Account account = account(event.settlement());
    List<CashLine> known = claimed.get(event);
    List<CashLine> lines = known == null ? lateInterest(account, event.on()) : known;
    claimed.put(event, lines);
    account.claimInterest(event.on(), event.due(), lines);
    return this;
  }

  /** The interest on what is late that was not claimed before, up to a day. */
  List<CashLine> lateInterest(Account account, LocalDate through) {
    if (!account.isStanding()) {
      return List.of();
    }
    return new LateDays(this, List.copyOf(seen), account).interest(through);
  }

  private Account account(SettlementId id) {
    Account account = find(id);
    if (account == null) {
      throw new IllegalStateException("settlement %s was never issued".formatted(id));
    }
    return account;
  }

  // ---- what they add up to ----

  Flows paid() {
    return paid;
  }

  /** What standing settlements and claimed interest made payable. */
  Flows payable() {
    return ofDues(due -> due.kind() != Due.Kind.REFUND, Due::amount);
  }

  /** What of that is suspended or disputed. */
  Flows withheld() {
    return ofDues(any -> true, Due::withheld);
  }

  /** What is to be paid and its due date is past. */
  Flows overdue(LocalDate day) {
    return ofDues(due -> due.isPastDue(day), Due::open);
  }

  private Flows ofDues(Predicate<Due> which, Function<Due, Rational> of) {
    Flows flows = new Flows();
    standing()
        .flatMap(account -> account.dues().stream())
        .filter(which)
        .forEach(due -> flows.add(due.payer(), due.payee(), of.apply(due)));
    return flows;
  }

  /** What was paid and not yet set against anything: advances, and payments to be carried. */
  Flows credit() {
    Flows credit = new Flows().addAll(advances);
    carried.values().forEach(credit::addAll);
    return credit;
  }

  /** What was earned: what is payable, and of each line as it stands what is not payable yet. */
  Flows accrued() {
    Flows flows = payable();
    standing()
        .map(Account::period)
        .distinct()
        .flatMap(period -> lines(period).values().stream())
        .map(Books::retained)
        .forEach(flows::addAll);
    return flows;
  }

  private static Flows retained(SettledLine line) {
    return Flows.matching(
        TrueUp.perParty(line, party -> line.netOf(party).minus(line.payableOf(party))));
  }
}
