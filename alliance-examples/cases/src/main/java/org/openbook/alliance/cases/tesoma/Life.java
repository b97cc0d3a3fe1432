package org.openbook.alliance.cases.tesoma;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Tesoma's first two contract periods, settlement after settlement and payment after payment: on
 * account month by month, interim, provisional while tranches are open, final.
 *
 * <p>Not the days on which Tesoma really settled and paid, which were never published: here what is
 * open is paid a week after it was issued.
 */
final class Life {
  private static final WordGroup WORDS = CasesWords.TABLE.group("life");
  private static final YearMonth CONFIRMED = YearMonth.of(2023, 3);
  private static final int DAYS_TO_PAY = 7;

  private final List<Step> steps = new ArrayList<>();
  private SettlementHistory history = SettlementHistory.of(LifeTerms.signed());

  /**
   * One occasion.
   *
   * @param occasion what it is called
   * @param issued what was issued; a year's months on account together
   */
  record Step(Label occasion, List<IssuedSettlement> issued) {
    Step {
      issued = List.copyOf(issued);
    }

    IssuedSettlement last() {
      return issued.get(issued.size() - 1);
    }

    Settlement settlement() {
      return last().settlement();
    }
  }

  private Life() {}

  /** Both periods, to the final settlement of the second. */
  static Life lived() {
    Life life = new Life();
    life.firstPeriod();
    life.year2022();
    life.years2023And2024();
    return life;
  }

  // ---- what happened ----

  private void firstPeriod() {
    for (int year = 2018; year <= 2021; year++) {
      onAccount(year, m -> agreement().settle(LifeFacts.firstOnAccount(m), Stage.ON_ACCOUNT));
    }
    Settlement interim = agreement().settle(LifeFacts.firstPeriod(), Stage.INTERIM);
    Label label = WORDS.label("first-interim");
    issue(label, interim, LocalDate.of(2022, 1, 15));
  }

  private void year2022() {
    amend(LifeTerms.inSecondPeriod(), LocalDate.of(2022, 2, 1));
    onAccount(2022, m -> agreement().settle(LifeFacts.secondOnAccount(m), Stage.ON_ACCOUNT));
    Label last = WORDS.label("first-final");
    issue(
        last, agreement().settle(LifeFacts.firstPeriod(), Stage.FINAL), LocalDate.of(2023, 1, 15));
    Label provisional = WORDS.label("interim-2022");
    issue(
        provisional,
        agreement().settle(LifeFacts.year2022(), Stage.INTERIM),
        LocalDate.of(2023, 1, 22));
  }

  // The second client joined inside the period: it is settled on the version with both clients.
  private void years2023And2024() {
    Settlement of2022 = history.last().settlement();
    amend(LifeTerms.amended(), LocalDate.of(2023, 2, 1));
    for (int year = 2023; year <= 2024; year++) {
      onAccount(year, m -> withBoth(LifeFacts.secondOnAccount(m, of2022), Stage.ON_ACCOUNT));
    }
    amend(LifeTerms.decided(), LocalDate.of(2025, 1, 14));
    Label interim = WORDS.label("second-interim");
    issue(interim, withBoth(LifeFacts.secondPeriod(), Stage.INTERIM), LocalDate.of(2025, 1, 15));
    Label last = WORDS.label("second-final");
    issue(last, withBoth(LifeFacts.secondPeriod(), Stage.FINAL), LocalDate.of(2025, 12, 15));
  }

  private Settlement withBoth(PeriodFacts facts, Stage stage) {
    return agreement().settleAsOf(facts.period().endInclusive(), facts, stage);
  }

  // ---- how it is recorded ----

  private void amend(Agreement agreement, LocalDate day) {
    history = history.amend(agreement, Act.of(day, TesomaTerms.UNNAMED));
  }

  private void onAccount(int year, Function<YearMonth, Settlement> settled) {
    List<IssuedSettlement> issued = new ArrayList<>();
    YearMonth month = YearMonth.of(year, 1);
    while (month.getYear() == year) {
      if (month.equals(CONFIRMED)) {
        amend(LifeTerms.confirmed(), LocalDate.of(2023, 3, 13));
      }
      if (agreement().term().contains(month.atDay(1))) {
        issued.add(paid(settled.apply(month), month.plusMonths(1).atDay(5)));
      }
      month = month.plusMonths(1);
    }
    steps.add(new Step(WORDS.label("on-account", year), issued));
  }

  private void issue(Label occasion, Settlement settlement, LocalDate day) {
    steps.add(new Step(occasion, List.of(paid(settlement, day))));
  }

  private IssuedSettlement paid(Settlement settlement, LocalDate day) {
    history = history.issue(settlement, Act.of(day, TesomaTerms.UNNAMED));
    IssuedSettlement issued = history.last();
    for (Transfer transfer : history.open(issued.id())) {
      history =
          history.pay(
              Payment.builder()
                  .transfer(transfer)
                  .date(day.plusDays(DAYS_TO_PAY))
                  .reference("settlement-" + issued.id())
                  .settlement(issued.id())
                  .build());
    }
    return issued;
  }

  // ---- what it adds up to ----

  /** The agreement as it is now. */
  Agreement agreement() {
    return history.agreement();
  }

  SettlementHistory history() {
    return history;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** What of a line had been made payable before a step, in the step's contract period. */
  Rational payableBefore(Step step, LineId line) {
    IssuedSettlement first = step.issued().get(0);
    List<Settlement> earlier =
        history.standing(first.period()).stream()
            .filter(issued -> issued.id().number() < first.id().number())
            .map(IssuedSettlement::settlement)
            .toList();
    return earlier.isEmpty()
        ? Rational.ZERO
        : earlier.get(earlier.size() - 1).lines().stream()
            .filter(settled -> settled.line().id().equals(line))
            .map(settled -> Amounts.value(settled.payable()))
            .findFirst()
            .orElse(Rational.ZERO);
  }

  /** What was to be paid in a step, by payer and payee. */
  Map<List<PartyId>, Rational> transfers(Step step) {
    Map<List<PartyId>, Rational> sums = new LinkedHashMap<>();
    step.issued().stream()
        .flatMap(issued -> issued.transfers().stream())
        .forEach(
            transfer ->
                sums.merge(
                    List.of(transfer.payer(), transfer.payee()),
                    Amounts.value(transfer.amount()),
                    Rational::plus));
    return sums;
  }

  /** What a party was paid on the settlements of a contract period, less what it paid. */
  Rational paid(ContractPeriod period, PartyId party) {
    return Rational.sum(
        history.events().stream()
            .flatMap(
                event ->
                    event instanceof HistoryEvent.Paid p ? Stream.of(p.payment()) : Stream.empty())
            .filter(p -> history.issued(p.settlement().orElseThrow()).period().equals(period))
            .map(p -> net(p, party))
            .toList());
  }

  private static Rational net(Payment payment, PartyId party) {
    Rational amount = Amounts.value(payment.amount());
    if (payment.payee().equals(party)) {
      return amount;
    }
    return payment.payer().equals(party) ? amount.negated() : Rational.ZERO;
  }

  /** What the last settlement of a contract period makes payable to a party. */
  Rational entitlement(ContractPeriod period, PartyId party) {
    return Rational.sum(
        lastSettled(period).lines().stream().map(line -> line.payableOf(party)).toList());
  }

  /**
   * What the last settlement of a contract period costs the clients: reimbursed costs, the city's
   * own too, fee and incentives.
   */
  Rational price(ContractPeriod period) {
    return Rational.sum(lastSettled(period).lines().stream().map(Life::price).toList());
  }

  private static Rational price(SettledLine line) {
    return line.line().kind().equals(Line.Kind.COSTS)
        ? Amounts.value(line.payable())
        : line.payableOf(TesomaTerms.MEHILAINEN.id());
  }

  private Settlement lastSettled(ContractPeriod period) {
    List<IssuedSettlement> standing = history.standing(period);
    return standing.get(standing.size() - 1).settlement();
  }
}
