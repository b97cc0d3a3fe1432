package org.openbook.alliance.cases.store;

import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** A clinic whose costs a city reimburses. */
final class StoreSamples {
  static final ContractPeriod YEAR = ContractPeriod.parse("2026-01-01/2026-12-31");
  static final PartyId CITY = PartyId.of("city");
  static final PartyId CLINIC = PartyId.of("clinic");
  private static final AtomicInteger NEXT = new AtomicInteger();

  private StoreSamples() {}

  /** An id that no test used before; all of them share the tables. */
  static String freshId() {
    return "test-" + NEXT.incrementAndGet();
  }

  static Agreement agreement() {
    return agreement("100000");
  }

  static Agreement agreement(String fee) {
    return Agreement.of(
        Label.en("Clinic agreement"),
        YEAR,
        ContractTerms.of(EUR, "1", YEAR.start())
            .client(Party.of(CITY.value(), Label.en("City")))
            .provider(Party.of(CLINIC.value(), Label.en("Clinic")))
            .reimbursedCosts("2")
            .allianceFee("3", euros(fee))
            .model());
  }

  /** The city owes the clinic 1 000 000, of which nothing is paid. */
  static SettlementHistory settled() {
    Agreement agreement = agreement();
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(YEAR)
            .costOf(CLINIC, euros("900000"), Source.ledger("open book 2026"))
            .build();
    return SettlementHistory.of(agreement)
        .issue(agreement.settle(facts, Stage.INTERIM), act("2027-01-15"));
  }

  /** Of which the city paid 1 000 with each of these references. */
  static SettlementHistory paid(String... references) {
    SettlementHistory history = settled();
    for (String reference : references) {
      history = history.pay(payment(reference, "1000"));
    }
    return history;
  }

  static Act act(String day) {
    return Act.of(LocalDate.parse(day), "Controller");
  }

  static Payment payment(String reference, String amount) {
    return Payment.builder()
        .payer(CITY)
        .payee(CLINIC)
        .amount(euros(amount))
        .date(LocalDate.parse("2027-02-01"))
        .reference(reference)
        .settlement(SettlementId.of(1))
        .build();
  }

  static OpenBook book(String id) {
    return OpenBook.of(BookId.of(id), EUR, YEAR);
  }

  static CostEntry cost(String id, String amount) {
    return CostEntry.builder()
        .id(EntryId.of(id))
        .party(CLINIC)
        .costType(CostTypeId.of("1"))
        .accrual(YEAR)
        .postedOn(YEAR.endInclusive())
        .amount(euros(amount))
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(Origin.of("erp", id, "1"))
        .build();
  }
}
