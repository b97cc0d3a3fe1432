package org.openbook.alliance.history.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

/** A generated agreement and a history of it, to which more can happen. */
public final class HistoryCase {
  private static final LineId FEE = LineId.of("fee");
  private static final int DAYS_BETWEEN = 11;

  private final SettlementCase settlement;
  private final Agreement agreement;
  private final List<HistoryStep> steps;
  private final SettlementHistory history;

  HistoryCase(SettlementCase settlement, PaymentTerms terms, List<HistoryStep> steps) {
    this.settlement = settlement;
    this.steps = steps;
    this.agreement = agreement(settlement.open().payment(terms).build());
    SettlementHistory longer = SettlementHistory.of(agreement).issue(onAccount(1), act(0));
    for (int i = 0; i < steps.size(); i++) {
      longer = next(longer, steps.get(i), act(i + 1));
    }
    this.history = longer;
  }

  private static Agreement agreement(CommercialModel model) {
    return Agreement.builder()
        .label(Label.en("Generated"))
        .term(SettlementSamples.TERM)
        .addVersions(Agreement.Version.of(SettlementSamples.TERM, model))
        .addPeriods(period())
        .build();
  }

  private static Act act(int step) {
    LocalDate day = period().start().plusDays((long) DAYS_BETWEEN * step);
    return Act.of(day, "Controller").because("generated");
  }

  /** The contract period that everything belongs to. */
  public static ContractPeriod period() {
    return SettlementSamples.PERIOD;
  }

  /** What happened. */
  public SettlementHistory history() {
    return history;
  }

  /** The parties of the agreement. */
  public List<PartyId> parties() {
    return settlement.model().alliance().parties().stream().map(party -> party.id()).toList();
  }

  /** A day after everything. */
  public LocalDate later() {
    return act(steps.size() + 9).on();
  }

  /** The history with its last settlement, and every suspension lifted before. */
  public SettlementHistory ended(Stage last) {
    SettlementHistory end = next(history, HistoryStep.LIFT, act(steps.size() + 1));
    return end.issue(agreement.settle(settlement.facts(), last), act(steps.size() + 2));
  }

  /** A history in which everything that is open was paid, to the cent. */
  public SettlementHistory paid(SettlementHistory open) {
    SettlementHistory paid = open;
    for (IssuedSettlement issued : open.issued()) {
      for (Transfer transfer : open.open(issued.id())) {
        paid = pay(paid, issued.id(), transfer, later());
      }
    }
    return paid;
  }

  private static SettlementHistory pay(
      SettlementHistory open, SettlementId id, Transfer transfer, LocalDate day) {
    return open.pay(
        Payment.builder()
            .transfer(transfer)
            .date(day)
            .reference("p-" + open.events().size())
            .settlement(id)
            .build());
  }

  private static SettlementHistory undone(
      SettlementHistory so, SettlementId id, Transfer transfer, Act act) {
    return pay(so, id, transfer, act.on().plusDays(5))
        .append(
            new HistoryEvent.Undone(
                transfer.payer(), transfer.payee(), "p-" + so.events().size(), act));
  }

  // ---- what may happen next ----

  private PeriodFacts months(int count) {
    return settlement.firstMonths(count);
  }

  private Settlement onAccount(int months) {
    return agreement.settle(months(months), Stage.ON_ACCOUNT);
  }

  private SettlementHistory next(SettlementHistory so, HistoryStep step, Act act) {
    IssuedSettlement last = so.last();
    List<Transfer> open = so.open(last.id());
    return switch (step) {
      case MONTH -> isInterim(so) ? so : so.issue(onAccount(so.issued().size() + 1), act);
      case INTERIM -> so.issue(agreement.settle(settlement.facts(), Stage.INTERIM), act);
      case PAY -> open.isEmpty() ? so : pay(so, last.id(), open.get(0), act.on());
      case PAY_HALF -> open.isEmpty() ? so : pay(so, last.id(), half(open.get(0)), act.on());
      case UNDO -> open.isEmpty() ? so : undone(so, last.id(), open.get(0), act);
      case ADVANCE -> advance(so, act);
      case WITHDRAW -> again(so, last, act);
      case APPROVE -> so.approve(last.id(), "Leadership team " + so.events().size(), act);
      case AMEND -> so.agreement().versions().size() > 1 ? so : so.amend(amended(so), act);
      case DISPUTE -> dispute(so, last, act);
      case RESOLVE -> resolve(last.disputes().isEmpty() ? dispute(so, last, act) : so, act);
      case SUSPEND -> isSuspended(so) ? so : so.suspend(FEE, clause(so), act);
      case LIFT -> isSuspended(so) ? so.lift(FEE, act) : so;
      case CLAIM ->
          so.lateInterest(last.id(), act.on()).isEmpty() ? so : so.claimInterest(last.id(), act);
    };
  }

  // After the contract period that is settled, so that it is settled under the same terms.
  private static Agreement amended(SettlementHistory so) {
    ContractPeriod rest =
        ContractPeriod.of(
            period().endInclusive().plusDays(1), SettlementSamples.TERM.endInclusive());
    CommercialModel model = so.agreement().versions().get(0).model();
    return so.agreement().amended(Agreement.Version.of(rest, model));
  }

  private static Clause clause(SettlementHistory so) {
    return so.agreement()
        .inForce(period().start())
        .payment()
        .flatMap(PaymentTerms::feeSuspension)
        .map(terms -> terms.provision().clause())
        .orElse(Clause.of("9.1"));
  }

  private static boolean isInterim(SettlementHistory so) {
    return so.standing(period()).stream()
        .anyMatch(issued -> issued.settlement().stage() == Stage.INTERIM);
  }

  private static boolean isSuspended(SettlementHistory so) {
    long suspended = so.events().stream().filter(HistoryEvent.Suspended.class::isInstance).count();
    long lifted = so.events().stream().filter(HistoryEvent.Lifted.class::isInstance).count();
    return suspended > lifted;
  }

  private static Transfer half(Transfer transfer) {
    Rational half = Amounts.value(transfer.amount()).times(Rational.of(1, 2));
    return new Transfer(transfer.payer(), transfer.payee(), Amounts.of(half, Amounts.EUR));
  }

  private SettlementHistory advance(SettlementHistory so, Act act) {
    return so.pay(
        Payment.builder()
            .payer(parties().get(0))
            .payee(parties().get(parties().size() - 1))
            .amount(Amounts.euros("333.33"))
            .date(act.on())
            .reference("a-" + so.events().size())
            .build());
  }

  /** Withdrawn and issued again as it was. */
  private static SettlementHistory again(SettlementHistory so, IssuedSettlement last, Act act) {
    return so.withdraw(last.id(), act).issue(last.settlement(), act);
  }

  private SettlementHistory dispute(SettlementHistory so, IssuedSettlement last, Act act) {
    Optional<PartyId> payer = so.open(last.id()).stream().map(Transfer::payer).findFirst();
    return payer
        .map(party -> last.part(LineId.of("costs"), party))
        .filter(part -> last.disputes().stream().noneMatch(d -> d.part().equals(part)))
        .map(part -> tryDispute(so, part, act))
        .orElse(so);
  }

  private static SettlementHistory resolve(SettlementHistory so, Act act) {
    return so.last().disputes().stream()
        .findFirst()
        .map(dispute -> so.resolve(dispute.part(), act))
        .orElse(so);
  }

  // Of the line itself nothing may be open.
  private static SettlementHistory tryDispute(
      SettlementHistory so, IssuedSettlement.Part part, Act act) {
    try {
      return so.dispute(part, act);
    } catch (IllegalArgumentException nothingOpen) {
      return so;
    }
  }

  /** The case and what happened. */
  @Override
  public String toString() {
    return settlement + " " + steps;
  }
}
