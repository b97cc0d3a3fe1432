package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.COSTS;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.term.Clause;

/** What is paid, in advance and late; of one month the city owes 696 800 until 2018-05-16. */
class PaymentTest {
  private static void assertRefused(SettlementHistory history, Payment payment, String message) {
    String digest = history.digest().hex();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.pay(payment))
        .withMessage(message);
    assertThat(history.digest().hex()).isEqualTo(digest);
  }

  private static SettlementHistory paid(String day, String euros) {
    return oneMonth().pay(payment(day, euros, "P-1").settlement(first()).build());
  }

  @Test
  void payment_reduces_what_is_open() {
    SettlementHistory history = paid("2018-05-10", "600000");
    Balance balance = history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 16));

    assertThat(history.open(first()))
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 96800", "region → clinic EUR 343200");
    assertThat(balance.paid()).isEqualTo(Amounts.euros("600000"));
    assertThat(balance.open()).isEqualTo(Amounts.euros("96800"));
    assertThat(balance.overdue()).isEqualTo(Amounts.euros("0"));
    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 17)).overdue())
        .isEqualTo(Amounts.euros("96800"));
  }

  @Test
  void same_reference_twice_is_refused() {
    assertRefused(
        paid("2018-05-10", "1000"),
        payment("2018-05-11", "1000", "P-1").settlement(first()).build(),
        "payment 'P-1': it was paid before: "
            + "2018-05-10 city → clinic EUR 1000, 'P-1', settlement 1");
  }

  @Test
  void more_than_is_open_is_refused() {
    assertRefused(
        paid("2018-05-10", "696800"),
        payment("2018-05-11", "696800", "P-2").settlement(first()).build(),
        "payment 'P-2': it is of EUR 696800; of settlement 1 'city' has 0 to pay to 'clinic'");
  }

  @Test
  void everything_that_is_wrong_with_a_payment_is_told() {
    Payment payment =
        Payment.builder()
            .payer(PartyId.of("stranger"))
            .payee(CLINIC)
            .amount(Amounts.parse("SEK 5"))
            .date(LocalDate.of(2018, 5, 1))
            .reference("P-1")
            .settlement(SettlementId.of(7))
            .build();

    assertRefused(
        oneMonth(),
        payment,
        "payment 'P-1' has 3 faults: (1) party 'stranger' is none of agreement 'Small over time' · "
            + "(2) currency of it is SEK; the agreement's currency is EUR · "
            + "(3) settlement 7 was never issued; those issued are [1]");
  }

  @Test
  void payment_before_its_settlement_was_issued_counts_for_it() {
    SettlementHistory history = paid("2018-05-01", "696800");

    assertThat(history.open(first()))
        .extracting(Transfer::toString)
        .containsExactly("region → clinic EUR 343200");
    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 1)).credit())
        .isEqualTo(Amounts.euros("696800"));
    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 2)).credit())
        .isEqualTo(Amounts.euros("0"));
  }

  @Test
  void payment_that_is_recorded_late_counts_from_its_own_day() {
    IssuedSettlement.Part costs = oneMonth().last().part(COSTS, CITY);
    SettlementHistory history =
        oneMonth()
            .dispute(costs, on("2018-05-10").because("No evidence"))
            .resolve(costs, on("2018-05-30"))
            .pay(payment("2018-05-15", "696800", "P-1").settlement(first()).build());

    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 14)).withheld())
        .isEqualTo(Amounts.euros("670000"));
    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 15)).withheld())
        .isEqualTo(Amounts.euros("0"));
    assertThat(history.lateInterest(first(), LocalDate.of(2018, 7, 1)))
        .extracting(line -> line.transfer().payer())
        .containsExactly(REGION);
  }

  @Test
  void payment_of_nothing_or_to_oneself_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HistorySamples.payment(CITY, CITY, "2018-05-01", "0").reference(" ").build())
        .withMessage(
            "payment ' ' has 3 faults: (1) payer and payee are 'city'; a party pays another · "
                + "(2) amount is EUR 0; it is above 0 · "
                + "(3) its reference is blank; a payment has one");
  }

  // ---- in advance ----

  @Test
  void advance_is_recouped_and_the_rest_carried() {
    SettlementHistory history =
        none()
            .pay(payment("2018-04-01", "1000000", "A-1").build())
            .issue(onAccount(1, "1000000"), on("2018-05-02"));

    assertThat(history.last().recoupments())
        .extracting(line -> line.transfer().toString())
        .containsExactly("city → clinic EUR 696800");
    assertThat(history.last().recoupments().get(0).figure().clause()).contains(Clause.of("4.7"));
    assertThat(history.last().transfers())
        .extracting(Transfer::toString)
        .containsExactly("region → clinic EUR 343200");
    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 5, 2)).credit())
        .isEqualTo(Amounts.euros("303200"));

    SettlementHistory next = history.issue(onAccount(2, "2000000"), on("2018-06-01"));
    assertThat(next.last().recoupments())
        .extracting(line -> line.transfer().toString())
        .containsExactly("city → clinic EUR 303200");
    assertThat(next.open(SettlementId.of(2)))
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 393600", "region → clinic EUR 343200");
  }

  @Test
  void advance_is_recouped_by_the_share_of_the_terms() {
    Agreement agreement =
        agreement(
            HistorySamples.open()
                .payment(HistorySamples.payment().recoupment(Rational.of(1, 4)).build())
                .build());
    SettlementHistory history =
        SettlementHistory.of(agreement)
            .pay(payment("2018-04-01", "1000000", "A-1").build())
            .issue(
                agreement.settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT),
                on("2018-05-02"));

    assertThat(history.last().recoupments())
        .extracting(line -> line.transfer().toString())
        .containsExactly("city → clinic EUR 174200");
  }

  @Test
  void advance_that_is_given_back_is_no_longer_carried() {
    SettlementHistory history =
        none()
            .pay(payment("2018-04-01", "1000", "A-1").build())
            .pay(
                HistorySamples.payment(CLINIC, CITY, "2018-04-20", "400").reference("A-1").build());

    assertThat(history.balance(CITY, CLINIC, LocalDate.of(2018, 4, 30)).credit())
        .isEqualTo(Amounts.euros("600"));
    assertThat(history.balance(CLINIC, LocalDate.of(2018, 4, 30)).paid())
        .isEqualTo(Amounts.euros("600"));
  }

  // ---- late ----

  @Test
  void late_payment_bears_interest_until_it_is_made() {
    SettlementHistory history = paid("2018-06-15", "696800");

    // 30 days on 696 800 and 46 days on 343 200, at 8 %.
    assertThat(history.lateInterest(first(), LocalDate.of(2018, 7, 1)))
        .extracting(line -> line.transfer().toString())
        .containsExactly("city → clinic EUR 4581.7", "region → clinic EUR 3460.21");
  }

  @Test
  void payment_in_part_bears_interest_on_what_is_left() {
    SettlementHistory history = paid("2018-05-26", "396800");
    IssuedSettlement.CashLine interest =
        history.lateInterest(first(), LocalDate.of(2018, 6, 15)).get(0);

    // 10 days on 696 800 and 20 on 300 000.
    assertThat(interest.transfer()).hasToString("city → clinic EUR 2842.3");
    assertThat(interest.figure().recomputed()).isEqualTo(interest.figure().value());
    assertThat(interest.figure().clause()).isPresent();
  }

  @Test
  void payment_on_the_due_date_is_not_late() {
    assertThat(paid("2018-05-16", "696800").lateInterest(first(), LocalDate.of(2018, 7, 1)))
        .extracting(line -> line.transfer().payer())
        .containsExactly(REGION);
  }

  @Test
  void claimed_interest_is_payable_once_and_bears_none() {
    SettlementHistory claimed =
        paid("2018-06-15", "696800").claimInterest(first(), on("2018-07-01"));

    assertThat(claimed.open(first()))
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 4581.7", "region → clinic EUR 346660.21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claimed.claimInterest(first(), on("2018-07-01")))
        .withMessage(
            "interest on settlement 1: there is none up to 2018-07-01 that was not claimed before");
    // 31 days more on 343 200, none on the interest.
    assertThat(claimed.lateInterest(first(), LocalDate.of(2018, 8, 1)))
        .extracting(line -> line.transfer().toString())
        .containsExactly("region → clinic EUR 2331.88");
    assertThat(claimed.last().interest()).hasSize(2);
  }

  @Test
  void payment_of_interest_while_the_rest_is_disputed_pays_nothing_of_the_rest() {
    IssuedSettlement.Part fee = oneMonth().last().part(FEE, CITY);
    SettlementHistory history =
        paid("2018-05-16", "670000")
            .claimInterest(first(), on("2018-06-15"))
            .dispute(fee, on("2018-06-15").because("No evidence"))
            .pay(payment("2018-06-20", "176.22", "P-2").settlement(first()).build())
            .resolve(fee, on("2018-06-30"));

    assertThat(history.open(first()).get(0)).hasToString("city → clinic EUR 26800");
    // 31 days on the fee, all of which is still open.
    assertThat(history.lateInterest(first(), LocalDate.of(2018, 7, 31)))
        .extracting(line -> line.transfer().toString())
        .contains("city → clinic EUR 182.09");
  }

  @Test
  void interest_without_terms_for_it_is_refused() {
    Agreement agreement = agreement(HistorySamples.open().build());
    SettlementHistory history =
        SettlementHistory.of(agreement)
            .issue(
                agreement.settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT),
                on("2018-05-02"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.claimInterest(first(), on("2018-07-01")))
        .withMessage("interest on settlement 1: its terms have no interest on late payment");
  }

  // ---- suspended ----

  @Test
  void suspended_fee_is_not_due_until_it_is_lifted() {
    SettlementHistory suspended =
        oneMonth().suspend(FEE, Clause.of("9.1"), on("2018-05-05").because("No report"));
    Balance balance = suspended.balance(CITY, CLINIC, LocalDate.of(2018, 6, 1));

    assertThat(balance.accrued()).isEqualTo(Amounts.euros("696800"));
    assertThat(balance.payable()).isEqualTo(Amounts.euros("696800"));
    assertThat(balance.withheld()).isEqualTo(Amounts.euros("26800"));
    assertThat(balance.open()).isEqualTo(Amounts.euros("670000"));
    assertThat(balance.overdue()).isEqualTo(Amounts.euros("670000"));

    SettlementHistory lifted = suspended.lift(FEE, on("2018-06-10"));
    assertThat(lifted.balance(CITY, CLINIC, LocalDate.of(2018, 6, 10)).open())
        .isEqualTo(Amounts.euros("696800"));
    // 46 days on the costs, 21 on the fee: from the day on which it was lifted.
    assertThat(lifted.lateInterest(first(), LocalDate.of(2018, 7, 1)).get(0).transfer())
        .hasToString("city → clinic EUR 6878.42");
  }
}
