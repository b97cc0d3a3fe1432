package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.HistoryEvent.Acted;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

/** What is required of an event before the books take it; everything that is wrong at once. */
final class Admission implements HistoryEvent.Visitor<Faults> {
  private final Books books;

  Admission(Books books) {
    this.books = books;
  }

  // ---- settlements ----

  @Override
  public Faults issued(HistoryEvent.Issued event) {
    Settlement settlement = event.settlement();
    Faults faults = acted("issue of %s".formatted(name(settlement)), event);
    requireOurs(settlement, faults);
    ContractPeriod part = settlement.facts().period();
    Optional<ContractPeriod> period = books.periodAround(part);
    period.ifPresentOrElse(
        around -> requirePlace(settlement, around, faults),
        () -> faults.add("it is of no contract period of the agreement"));
    boolean hasTerms = settlement.model().payment().isPresent();
    faults.require(
        hasTerms == event.due().isPresent(),
        () ->
            hasTerms
                ? "it has no due date; its terms of payment give one"
                : "it is due on %s; its terms have no due date".formatted(event.due().get()));
    event.due().ifPresent(due -> requireNotBefore("it is due", due, event.on(), faults));
    return faults;
  }

  private static void requireNotBefore(String what, LocalDate day, LocalDate first, Faults faults) {
    faults.require(
        !day.isBefore(first), () -> "%s on %s; that is on %s or later".formatted(what, day, first));
  }

  private void requireOurs(Settlement settlement, Faults faults) {
    Agreement agreement = books.agreement();
    String currency = settlement.model().currency().getCurrencyCode();
    String agreed = books.currency().getCurrencyCode();
    faults.require(
        currency.equals(agreed),
        () -> "it is in %s; the agreement's currency is %s".formatted(currency, agreed));
    faults.require(
        agreement.terms(settlement.termsDigest(), settlement.facts().period()).isPresent(),
        () ->
            "its terms %s are no version of agreement '%s' in force in its period"
                .formatted(settlement.termsDigest().abbreviated(), agreement.label()));
  }

  private void requirePlace(Settlement settlement, ContractPeriod period, Faults faults) {
    ContractPeriod part = settlement.facts().period();
    faults.require(
        part.start().equals(period.start()),
        () ->
            "it starts on %s; it covers contract period %s from its first day, also what was settled before"
                .formatted(part.start(), period));
    faults.require(
        settlement.stage() != Stage.FINAL || part.equals(period),
        () -> "it is final; a final one covers all of contract period %s".formatted(period));
    List<Account> standing = books.standing(period);
    if (!standing.isEmpty()) {
      requireForward(settlement, standing.get(standing.size() - 1), faults);
    }
  }

  private static void requireForward(Settlement next, Account last, Faults faults) {
    Settlement before = last.settlement();
    LocalDate end = next.facts().period().endInclusive();
    LocalDate reached = before.facts().period().endInclusive();
    faults.require(
        !before.stage().isLast(),
        () ->
            "settlement %s is %s; none follows it, withdraw it first"
                .formatted(last.id(), before.stage()));
    faults.require(
        !end.isBefore(reached),
        () ->
            "it goes to %s and settlement %s to %s; it goes no less far"
                .formatted(end, last.id(), reached));
    faults.require(
        !end.equals(reached) || next.stage().compareTo(before.stage()) >= 0,
        () ->
            "it is %s and settlement %s of the same days %s; a stage does not go back"
                .formatted(next.stage(), last.id(), before.stage()));
  }

  @Override
  public Faults withdrawn(HistoryEvent.Withdrawn event) {
    return onStanding(
        "withdrawal of settlement %s".formatted(event.settlement()),
        event,
        event.settlement(),
        (account, faults) -> {
          requireReason(event, faults);
          List<Account> standing = books.standing(account.period());
          Account last = standing.get(standing.size() - 1);
          faults.require(
              last == account,
              () -> "settlement %s trues it up; withdraw that one first".formatted(last.id()));
        });
  }

  @Override
  public Faults approved(HistoryEvent.Approved event) {
    return onStanding(
        "approval of settlement %s".formatted(event.settlement()),
        event,
        event.settlement(),
        (account, faults) ->
            faults.require(
                account.approvals().stream()
                    .noneMatch(
                        earlier ->
                            earlier.role().equals(event.role())
                                && earlier.act().by().equals(event.act().by())),
                () ->
                    "%s approved it as %s before; once is enough"
                        .formatted(event.act().by(), event.role())));
  }

  @Override
  public Faults amended(HistoryEvent.Amended event) {
    Agreement next = event.agreement();
    Faults faults =
        acted("amendment of agreement '%s'".formatted(books.agreement().label()), event);
    faults.require(
        next.label().equals(books.agreement().label()),
        () -> "the amended one is '%s'; it is the same agreement".formatted(next.label()));
    String currency = next.versions().get(0).model().currency().getCurrencyCode();
    faults.require(
        currency.equals(books.currency().getCurrencyCode()),
        () ->
            "the amended one is in %s; the agreement's currency is %s"
                .formatted(currency, books.currency()));
    books.accounts().stream()
        .map(Account::period)
        .distinct()
        .filter(period -> !contractPeriods(next).contains(period))
        .forEach(
            period ->
                faults.add(
                    "contract period %s is not among those of the amended one; it was settled, it stays"
                        .formatted(period)));
    return faults;
  }

  private static List<ContractPeriod> contractPeriods(Agreement agreement) {
    return agreement.periods().isEmpty() ? List.of(agreement.term()) : agreement.periods();
  }

  // ---- payments ----

  @Override
  public Faults paid(HistoryEvent.Paid event) {
    Payment payment = event.payment();
    Faults faults = Faults.in(() -> "payment '%s'".formatted(payment.reference()));
    requireParty(payment.payer(), faults);
    requireParty(payment.payee(), faults);
    Amounts.requireCurrency(faults, "it", payment.amount(), books.currency());
    Payment earlier = books.payments().findSame(payment);
    if (earlier != null) {
      faults.add("it was paid before: %s".formatted(earlier));
    }
    payment.settlement().ifPresent(id -> requireOpen(payment, id, faults));
    return faults;
  }

  @Override
  public Faults undone(HistoryEvent.Undone event) {
    Faults faults = acted("undoing of payment '%s'".formatted(event.reference()), event);
    requireReason(event, faults);
    Payment payment = books.payments().find(event);
    if (payment == null) {
      faults.add(
          "'%s' paid nothing to '%s' under this reference; it must be one that is to be paid"
              .formatted(event.payer(), event.payee()));
      return faults;
    }
    faults.require(
        event.on().isBefore(payment.date()),
        () ->
            "it is of %s and undone on %s; it must be undone before its day, later it is paid back"
                .formatted(payment.date(), event.on()));
    return faults;
  }

  private void requireParty(PartyId party, Faults faults) {
    faults.require(
        books.parties().containsKey(party),
        () -> "party '%s' is none of agreement '%s'".formatted(party, books.agreement().label()));
  }

  private void requireOpen(Payment payment, SettlementId id, Faults faults) {
    Account account = standing(id, faults);
    if (account == null) {
      return;
    }
    Rational open = account.sum(payment.payer(), payment.payee(), Due::open);
    faults.require(
        !Amounts.value(payment.amount()).isMoreThan(open),
        () ->
            "it is of %s; of settlement %s '%s' has %s to pay to '%s'"
                .formatted(
                    Amounts.text(payment.amount()), id, payment.payer(), open, payment.payee()));
  }

  @Override
  public Faults interestClaimed(HistoryEvent.InterestClaimed event) {
    return onStanding(
        "interest on settlement %s".formatted(event.settlement()),
        event,
        event.settlement(),
        (account, faults) -> {
          requireNotBefore("it is due", event.due(), event.on(), faults);
          boolean hasTerms =
              account.settlement().model().payment().flatMap(PaymentTerms::interest).isPresent();
          faults.require(hasTerms, () -> "its terms have no interest on late payment");
          faults.require(
              !hasTerms || !books.lateInterest(account, event.on()).isEmpty(),
              () -> "there is none up to %s that was not claimed before".formatted(event.on()));
        });
  }

  // ---- what is not due ----

  @Override
  public Faults suspended(HistoryEvent.Suspended event) {
    Faults faults = acted("suspension of line '%s'".formatted(event.line()), event);
    requireReason(event, faults);
    faults.require(
        isFee(event.line()), () -> "it is no fee of the agreement; only a fee is suspended");
    faults.require(
        !books.isSuspended(event.line()), () -> "it is suspended already; it is lifted first");
    feeSuspension(event.on()).ifPresent(terms -> requirePermitted(event, terms, faults));
    return faults;
  }

  // Terms that say nothing of suspending leave it to the clause that the event cites.
  private Optional<FeeSuspension> feeSuspension(LocalDate day) {
    Agreement agreement = books.agreement();
    LocalDate first = agreement.term().start();
    LocalDate last = agreement.term().endInclusive();
    LocalDate inTerm = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    return agreement.inForce(inTerm).payment().flatMap(PaymentTerms::feeSuspension);
  }

  private static void requirePermitted(
      HistoryEvent.Suspended event, FeeSuspension terms, Faults faults) {
    Clause permitted = terms.provision().clause();
    faults.require(
        event.clause().equals(permitted),
        () ->
            "it is under clause '%s'; the terms permit it under '%s'"
                .formatted(event.clause(), permitted));
    faults.require(
        terms.covers(event.line().value()),
        () -> "the terms permit it of lines %s; it must be one of them".formatted(terms.lines()));
  }

  private boolean isFee(LineId id) {
    return books.agreement().versions().stream()
        .flatMap(version -> version.model().lines().stream())
        .anyMatch(line -> line.id().equals(id) && line.kind() == Line.Kind.FEE);
  }

  @Override
  public Faults lifted(HistoryEvent.Lifted event) {
    return acted("lifting of line '%s'".formatted(event.line()), event)
        .require(
            books.isSuspended(event.line()),
            () -> "it is not suspended; what is suspended is lifted");
  }

  @Override
  public Faults disputed(HistoryEvent.Disputed event) {
    Part part = event.part();
    return onStanding(
        "dispute of %s".formatted(part),
        event,
        part.settlement(),
        (account, faults) -> {
          requireReason(event, faults);
          Amounts.requireCurrency(faults, "it", event.amount(), books.currency());
          faults.require(
              !account.disputes().containsKey(part),
              () -> "it is disputed already; that dispute is resolved first");
          Rational open = open(account, part);
          Rational amount = Amounts.value(event.amount());
          faults.require(
              amount.signum() > 0 && !amount.isMoreThan(open),
              () ->
                  "%s of it is disputed and %s is open; it is more than 0 and no more than that"
                      .formatted(Amounts.text(event.amount()), open));
        });
  }

  /** What of a party's part of a line is open. */
  static Rational open(Account account, Part part) {
    return account.sum(due -> due.isOf(part.line()) && due.touches(part.party()), Due::open);
  }

  @Override
  public Faults resolved(HistoryEvent.Resolved event) {
    Part part = event.part();
    return onStanding(
        "resolution of %s".formatted(part),
        event,
        part.settlement(),
        (account, faults) ->
            faults.require(account.disputes().containsKey(part), () -> "it is not disputed"));
  }

  // ---- what is required of several ----

  private interface Requirement {
    void check(Account account, Faults faults);
  }

  private Faults onStanding(String what, Acted event, SettlementId id, Requirement requirement) {
    Faults faults = acted(what, event);
    Account account = standing(id, faults);
    if (account != null) {
      requirement.check(account, faults);
    }
    return faults;
  }

  private @Nullable Account standing(SettlementId id, Faults faults) {
    Account account = books.find(id);
    if (account == null) {
      faults.add(
          "settlement %s was never issued; those issued are %s"
              .formatted(id, books.accounts().stream().map(Account::id).toList()));
      return null;
    }
    faults.require(account.isStanding(), () -> "settlement %s was withdrawn".formatted(id));
    return account.isStanding() ? account : null;
  }

  // What is recorded later happened later: what stood on a day can then be told from the events.
  private Faults acted(String what, Acted event) {
    Faults faults = Faults.in(what);
    LocalDate last = books.lastAct();
    return faults.require(
        !event.on().isBefore(last),
        () ->
            "it is dated %s and the history goes to %s; a history is written forward"
                .formatted(event.on(), last));
  }

  private static void requireReason(Acted event, Faults faults) {
    faults.require(!event.act().reason().isBlank(), () -> "it has no reason; give the act one");
  }

  private static String name(Settlement settlement) {
    return "the settlement %s of %s".formatted(settlement.stage(), settlement.facts().period());
  }
}
