package org.openbook.alliance.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * A history of any number of events, to measure with: forty interim settlements of reimbursed
 * costs, and between them payments of EUR 10, an approval among ten of them.
 */
final class LongHistory {
  private static final int SETTLEMENTS = 40;
  private static final int KINDS = 10;
  private static final int DAYS = 25;
  private static final ContractPeriod TERM = ContractPeriod.parse("2026-01-01/2035-12-31");
  private static final Party CITY = Party.of("city", Label.en("City"));
  static final Party CLINIC = Party.of("clinic", Label.en("Clinic"));

  private LongHistory() {}

  static SettlementHistory of(int count) {
    Agreement agreement =
        Agreement.of(
            Label.en("Long alliance"),
            TERM,
            ContractTerms.of(Amounts.EUR, "1", TERM.start())
                .client(CITY)
                .provider(CLINIC)
                .reimbursedCosts("2")
                .model());
    List<HistoryEvent> events = new ArrayList<>(count);
    for (int number = 1; number <= SETTLEMENTS; number++) {
      int end = count * number / SETTLEMENTS;
      LocalDate first = TERM.start().plusMonths(number);
      int size = end - events.size();
      events.add(issued(agreement, number, first));
      for (int i = 1; i < size; i++) {
        events.add(next(SettlementId.of(number), first.plusDays((long) DAYS * i / size), i));
      }
    }
    return SettlementHistory.of(agreement).appendAll(events);
  }

  private static HistoryEvent issued(Agreement agreement, int months, LocalDate day) {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(ContractPeriod.of(TERM.start(), day.minusDays(1)))
            .costOf(
                CLINIC.id(),
                Amounts.euros(String.valueOf(1_000_000L * months)),
                Source.assumption("made up, to measure"))
            .build();
    Settlement settlement = agreement.settle(facts, Stage.INTERIM);
    return new HistoryEvent.Issued(settlement, Optional.empty(), act(day));
  }

  private static Act act(LocalDate day) {
    return Act.of(day, "Controller");
  }

  private static HistoryEvent next(SettlementId id, LocalDate day, int index) {
    return index % KINDS == 0
        ? new HistoryEvent.Approved(id, "Member " + index, act(day))
        : new HistoryEvent.Paid(
            Payment.builder()
                .payer(CITY.id())
                .payee(CLINIC.id())
                .amount(Amounts.euros("10"))
                .date(day)
                .reference("P-" + id + "-" + index)
                .settlement(id)
                .build());
  }
}
