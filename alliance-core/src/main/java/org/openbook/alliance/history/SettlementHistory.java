package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.BusinessCalendar;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Everything that was settled and paid under one agreement, in the order in which it was recorded.
 *
 * <p>Not a ledger that somebody edits: each operation returns a longer history, or refuses with all
 * faults and nothing has changed. What is payable, open or overdue is never stored, it follows from
 * the events.
 *
 * <p>A settlement belongs to the contract period of the agreement that contains its facts' period;
 * where no periods were agreed, to the term. Its facts cover the contract period from its first day
 * to some day of it: every settlement tells what is payable to date, and makes payable what the
 * ones before did not (its {@link TrueUp}). So on account for March covers January to March. In one
 * contract period settlements go forward: to a later day, or to the same day at the same or a later
 * stage; after a final one, or one on termination, comes none. Law: what all of them made payable
 * adds up to what is payable by the last, per line and party.
 *
 * <p>What two parties owe each other by one settlement is set off; then payments on withdrawn
 * settlements of the same contract period count, then advances are recouped as the terms say. What
 * was set off, paid or recouped is no longer open and cannot be disputed or suspended.
 */
public final class SettlementHistory {
  private final Journal journal;
  private final Books books;

  private SettlementHistory(Journal journal, Books books) {
    this.journal = journal;
    this.books = books;
  }

  /** The history of an agreement under which nothing was settled yet. */
  public static SettlementHistory of(Agreement agreement) {
    requireNonNull(agreement, "agreement");
    return new SettlementHistory(Journal.of(agreement), Books.of(agreement));
  }

  // ---- components ----

  /** The agreement that it began with. */
  public Agreement first() {
    return journal.first();
  }

  /** The agreement as it is now. */
  public Agreement agreement() {
    return books.agreement();
  }

  /** Every party that the agreement has or ever had; one that left still pays and is paid. */
  public List<Party> parties() {
    return List.copyOf(books.parties().values());
  }

  /** What happened, in the order in which it was recorded. */
  public List<HistoryEvent> events() {
    return journal.events();
  }

  /** Every settlement that was issued, those withdrawn too. */
  public List<IssuedSettlement> issued() {
    return books.accounts().stream().map(Account::snapshot).toList();
  }

  /**
   * An issued settlement.
   *
   * @throws IllegalArgumentException if none has this number
   */
  public IssuedSettlement issued(SettlementId id) {
    return account(id).snapshot();
  }

  /**
   * The settlement that was issued last.
   *
   * @throws IllegalArgumentException if none was
   */
  public IssuedSettlement last() {
    return issued(SettlementId.of(Math.max(books.accounts().size(), 1)));
  }

  /** The settlements of a contract period that stand, in the order of their issue. */
  public List<IssuedSettlement> standing(ContractPeriod period) {
    requireNonNull(period, "period");
    return books.standing(period).stream().map(Account::snapshot).toList();
  }

  private Account account(SettlementId id) {
    Account account = books.find(requireNonNull(id, "id"));
    if (account == null) {
      throw new IllegalArgumentException(
          "settlement %s was never issued; those issued are %s"
              .formatted(id, books.accounts().stream().map(Account::id).toList()));
    }
    return account;
  }

  // ---- settlements ----

  /**
   * Issues a settlement; its due date is counted in calendar days.
   *
   * @throws IllegalArgumentException if the terms count business days, if it is a settlement of
   *     another agreement or of no contract period, in another currency, or goes back behind one
   *     that stands
   */
  public SettlementHistory issue(Settlement settlement, Act act) {
    Optional<LocalDate> due = dueTerm(settlement).map(term -> term.after(act.on()));
    return append(new HistoryEvent.Issued(settlement, due, act));
  }

  /**
   * Issues a settlement; its due date is counted by a calendar.
   *
   * @throws IllegalArgumentException as without a calendar
   */
  public SettlementHistory issue(Settlement settlement, Act act, BusinessCalendar calendar) {
    requireNonNull(calendar, "calendar");
    Optional<LocalDate> due = dueTerm(settlement).map(term -> term.after(act.on(), calendar));
    return append(new HistoryEvent.Issued(settlement, due, act));
  }

  private static Optional<DueTerm> dueTerm(Settlement settlement) {
    return settlement.model().payment().map(PaymentTerms::due);
  }

  /**
   * Withdraws a wrong settlement, so that the right one can be issued; what was paid stays paid and
   * counts for that one.
   *
   * @throws IllegalArgumentException if it was never issued or is withdrawn already, if a later one
   *     of its contract period stands, or if the act has no reason
   */
  public SettlementHistory withdraw(SettlementId id, Act act) {
    return append(new HistoryEvent.Withdrawn(id, act));
  }

  /**
   * Records that somebody approved a settlement.
   *
   * @throws IllegalArgumentException if it does not stand, or the same approval is recorded
   */
  public SettlementHistory approve(SettlementId id, String role, Act act) {
    return append(new HistoryEvent.Approved(id, role, act));
  }

  /**
   * Goes on under amended terms; what was issued keeps its own.
   *
   * @throws IllegalArgumentException if it is another agreement: of another label or currency, or
   *     without a contract period that was settled
   */
  public SettlementHistory amend(Agreement amended, Act act) {
    return append(new HistoryEvent.Amended(amended, act));
  }

  // ---- payments ----

  /**
   * Records a payment; one dated ahead may be undone before its day ({@link HistoryEvent.Undone}).
   *
   * @throws IllegalArgumentException if a party is unknown, if its reference was used before, or if
   *     it is more than is open of its settlement
   */
  public SettlementHistory pay(Payment payment) {
    return append(new HistoryEvent.Paid(payment));
  }

  /**
   * Claims the interest on what of a settlement is late, up to the day of the claim; it is due as a
   * settlement issued on that day.
   *
   * @throws IllegalArgumentException if the terms have no interest or count business days, or there
   *     is none to claim
   */
  public SettlementHistory claimInterest(SettlementId id, Act act) {
    return claim(id, act, term -> term.after(act.on()));
  }

  /**
   * Claims the interest; its due date is counted by a calendar.
   *
   * @throws IllegalArgumentException as without a calendar
   */
  public SettlementHistory claimInterest(SettlementId id, Act act, BusinessCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return claim(id, act, term -> term.after(act.on(), calendar));
  }

  private SettlementHistory claim(SettlementId id, Act act, Function<DueTerm, LocalDate> dueOn) {
    LocalDate due = dueTerm(account(id).settlement()).map(dueOn).orElse(act.on());
    return append(new HistoryEvent.InterestClaimed(id, due, act));
  }

  /**
   * The interest on what of a settlement is late, up to a day, that was not claimed yet: for each
   * direction with the figure that explains it. None if it was withdrawn: nothing of it is open.
   *
   * @throws IllegalArgumentException if it was never issued
   */
  public List<CashLine> lateInterest(SettlementId id, LocalDate through) {
    return books.lateInterest(account(id), requireNonNull(through, "through"));
  }

  // ---- what is not due ----

  /**
   * Suspends the payment of a fee, not the entitlement: it counts as paid for gain and pain, and is
   * not due until it is lifted.
   *
   * @throws IllegalArgumentException if the line is no fee or suspended already, if the act has no
   *     reason, or if the terms permit it under another clause or of other lines
   */
  public SettlementHistory suspend(LineId line, Clause clause, Act act) {
    return append(new HistoryEvent.Suspended(line, clause, act));
  }

  /**
   * Lifts the suspension of a fee.
   *
   * @throws IllegalArgumentException if it is not suspended
   */
  public SettlementHistory lift(LineId line, Act act) {
    return append(new HistoryEvent.Lifted(line, act));
  }

  /**
   * A party disputes or reserves all that is open of its part of a line.
   *
   * @throws IllegalArgumentException if nothing is open, it is disputed already, or the act has no
   *     reason
   */
  public SettlementHistory dispute(Part part, Act act) {
    Rational open = Admission.open(account(part.settlement()), part);
    return dispute(part, Amounts.of(open, books.currency()), act);
  }

  /**
   * A party disputes or reserves so much of its part of a line; the rest stays payable.
   *
   * @throws IllegalArgumentException if it is more than is open, if the part is disputed already,
   *     or the act has no reason
   */
  public SettlementHistory dispute(Part part, MonetaryAmount amount, Act act) {
    return append(new HistoryEvent.Disputed(part, amount, act));
  }

  /** The same of a plain decimal in the agreement's currency. */
  public SettlementHistory dispute(Part part, BigDecimal value, CurrencyUnit agreed, Act act) {
    return dispute(part, Amounts.of(value, agreed), act);
  }

  /**
   * Ends a dispute.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SettlementHistory resolve(Part part, Act act) {
    return append(new HistoryEvent.Resolved(part, act));
  }

  // ---- any event ----

  /**
   * This history with one more event, taken as {@link #appendAll} takes it.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the event
   */
  public SettlementHistory append(HistoryEvent event) {
    return appendAll(List.of(event));
  }

  /**
   * This history with more events, as when a stored one is read again. They are taken one after
   * another, in time that goes with their number and how many there are already.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the first that is
   *     refused; none after it is taken
   */
  public SettlementHistory appendAll(Iterable<? extends HistoryEvent> more) {
    Books longer = books.rereading(events());
    List<HistoryEvent> taken = new ArrayList<>();
    for (HistoryEvent event : more) {
      event.accept(new Admission(longer)).throwIfAny();
      longer = longer.after(event);
      taken.add(event);
    }
    return new SettlementHistory(journal.with(taken), longer);
  }

  // ---- what it adds up to ----

  /**
   * What of a settlement is still to be paid: who owes whom how much, claimed interest included and
   * without what is suspended or disputed. Of a withdrawn one nothing.
   *
   * @throws IllegalArgumentException if it was never issued
   */
  public List<Transfer> open(SettlementId id) {
    return account(id).open().transfers(books.currency());
  }

  /** How a party stands on a day towards all others; amounts above 0 come to it. */
  public Balance balance(PartyId party, LocalDate day) {
    requireNonNull(party, "party");
    return Balance.of(books.asOf(day), day, flows -> flows.to(party));
  }

  /** How two parties stand on a day; amounts above 0 go from the payer to the payee. */
  public Balance balance(PartyId payer, PartyId payee, LocalDate day) {
    requireNonNull(payer, "payer");
    requireNonNull(payee, "payee");
    return Balance.of(books.asOf(day), day, flows -> flows.between(payer, payee));
  }

  /**
   * What the standing settlements of a contract period made payable to a party on a line, all
   * true-ups together; below 0 the party pays. It is what is payable by the last of them.
   */
  public Rational madePayable(ContractPeriod period, LineId line, PartyId party) {
    requireNonNull(line, "line");
    requireNonNull(party, "party");
    return Rational.sum(
        standing(period).stream()
            .flatMap(issued -> issued.trueUps().stream())
            .filter(trueUp -> trueUp.line().id().equals(line))
            .map(trueUp -> trueUp.of(party))
            .toList());
  }

  /**
   * What changed between two settlements of one contract period, each change with its cause and its
   * amounts; the amounts add up to the difference.
   *
   * @throws IllegalArgumentException if they are of two contract periods, or the second was not
   *     issued after the first
   */
  public List<SettlementChange> changes(SettlementId before, SettlementId after) {
    return Causes.between(account(before), account(after)).changes();
  }

  /**
   * The chain: a link after each event, the SHA-256 of the canonical text of the event and the link
   * before it, which is the agreement's digest at first. Keep the last outside, and any change of
   * what was recorded shows.
   */
  public List<Digest> links() {
    return journal.links();
  }

  /** The last link of the chain; of a history without events the agreement's digest. */
  public Digest digest() {
    return journal.digest();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SettlementHistory that && journal.equals(that.journal);
  }

  @Override
  public int hashCode() {
    return journal.hashCode();
  }

  /** The agreement and how much happened. */
  @Override
  public String toString() {
    return "history of %s: %s events, %s settlements issued"
        .formatted(agreement(), events().size(), books.accounts().size());
  }
}
