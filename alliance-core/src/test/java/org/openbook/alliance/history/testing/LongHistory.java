package org.openbook.alliance.history.testing;

import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Settlement;

/**
 * A history of any number of events, to measure with: a settlement on account for each of {@value
 * #MONTHS} months, and between them payments of EUR 10 in the main, an approval among ten events,
 * and a dispute that the next event ends.
 */
public final class LongHistory {
  /** How many settlements are issued. */
  public static final int MONTHS = 40;

  private static final int DAYS = 25;
  private static final int KINDS = 10;
  private static final int COSTS_A_MONTH = 1_000_000;

  private LongHistory() {}

  /** A history of so many events. */
  public static SettlementHistory of(int events) {
    return HistorySamples.none().appendAll(events(events));
  }

  /** The events of a history that begins with {@link HistorySamples#agreement}. */
  public static List<HistoryEvent> events(int count) {
    List<HistoryEvent> events = new ArrayList<>(count);
    int each = count / MONTHS;
    for (int month = 1; month <= MONTHS; month++) {
      int size = month == MONTHS ? count - events.size() : each;
      LocalDate first = PERIOD.start().plusMonths(month).plusDays(1);
      events.add(issued(month, first));
      for (int i = 1; i < size; i++) {
        events.add(next(SettlementId.of(month), first.plusDays((long) DAYS * i / size), i, size));
      }
    }
    return events;
  }

  private static HistoryEvent issued(int month, LocalDate day) {
    Settlement settlement =
        HistorySamples.agreement()
            .settle(
                HistorySamples.months(month, Integer.toString(COSTS_A_MONTH * month)),
                Stage.ON_ACCOUNT);
    return new HistoryEvent.Issued(settlement, Optional.of(day.plusDays(14)), act(day));
  }

  private static Act act(LocalDate day) {
    return Act.of(day, "Controller").because("measured");
  }

  private static HistoryEvent next(SettlementId id, LocalDate day, int index, int size) {
    IssuedSettlement.Part part = new IssuedSettlement.Part(id, HistorySamples.FEE, CITY);
    int kind = index + 1 == size ? 0 : index % KINDS;
    return switch (kind) {
      case 1 -> new HistoryEvent.Approved(id, "Member " + index, act(day));
      case 2 -> new HistoryEvent.Disputed(part, Amounts.euros("1"), act(day));
      case 3 -> new HistoryEvent.Resolved(part, act(day));
      default ->
          new HistoryEvent.Paid(
              Payment.builder()
                  .payer(CITY)
                  .payee(CLINIC)
                  .amount(Amounts.euros("10"))
                  .date(day)
                  .reference("P-" + id + "-" + index)
                  .settlement(id)
                  .build());
    };
  }
}
