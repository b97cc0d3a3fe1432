package org.openbook.alliance.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

/** What is required of the tranches of one target cost. */
final class Tranches {
  private Tranches() {}

  static void check(List<Tranche> tranches, ContractPeriod period, Faults faults) {
    LocalDate next = period.start();
    for (Tranche tranche : tranches) {
      LocalDate due = next;
      faults.require(
          tranche.period().start().equals(due),
          () ->
              "tranche %s starts on %s; it starts on %s, without gap or overlap"
                  .formatted(tranche.period(), tranche.period().start(), due));
      next = tranche.period().endInclusive().plusDays(1);
    }
    LocalDate last = next.minusDays(1);
    faults.require(
        last.equals(period.endInclusive()),
        () ->
            "its tranches end on %s; they end with the period, on %s"
                .formatted(last, period.endInclusive()));
    // Costs are stated by month: in the middle of one they could not be cut.
    tranches.stream()
        .map(tranche -> tranche.period().endInclusive())
        .filter(end -> !end.equals(period.endInclusive()) && end.plusDays(1).getDayOfMonth() != 1)
        .forEach(end -> faults.add("a tranche ends on %s; it ends with a month".formatted(end)));
    checkCurrency(tranches, faults);
  }

  private static void checkCurrency(List<Tranche> tranches, Faults faults) {
    Optional<MonetaryAmount> first =
        tranches.stream().flatMap(tranche -> tranche.amount().stream()).findFirst();
    for (Tranche tranche : tranches) {
      tranche
          .amount()
          .ifPresent(
              amount ->
                  Amounts.requireCurrency(
                      faults,
                      "tranche %s".formatted(tranche.period()),
                      amount,
                      first.orElseThrow().getCurrency()));
    }
  }
}
