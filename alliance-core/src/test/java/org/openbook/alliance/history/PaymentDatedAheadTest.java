package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.json.HistoryDocument;

/** A payment that is ordered for 30 June and undone before. */
class PaymentDatedAheadTest {
  private static final LocalDate JULY = LocalDate.of(2018, 7, 1);

  private static SettlementHistory ordered() {
    return oneMonth().pay(payment("2018-06-30", "1000", "P-1").settlement(first()).build());
  }

  private static HistoryEvent.Undone undone(String day) {
    return new HistoryEvent.Undone(CITY, CLINIC, "P-1", on(day).because("A wrong amount"));
  }

  private static MonetaryAmount open(SettlementHistory history, LocalDate day) {
    return history.balance(CITY, CLINIC, day).open();
  }

  @Test
  void payment_counts_from_its_day() {
    assertThat(open(ordered(), LocalDate.of(2018, 6, 29)))
        .isEqualTo(open(oneMonth(), LocalDate.of(2018, 6, 29)));
    assertThat(open(ordered(), JULY)).isLessThan(open(oneMonth(), JULY));
  }

  @Test
  void what_was_undone_was_never_paid() {
    SettlementHistory history = ordered().append(undone("2018-06-29"));

    assertThat(open(history, JULY)).isEqualTo(open(oneMonth(), JULY));
    assertThat(history.open(first())).isEqualTo(oneMonth().open(first()));
    assertThat(history.lateInterest(first(), JULY))
        .isEqualTo(oneMonth().lateInterest(first(), JULY));
    assertThat(history.events()).hasSize(3);
  }

  @Test
  void reference_may_be_used_again() {
    SettlementHistory history =
        ordered()
            .append(undone("2018-06-29"))
            .pay(payment("2018-06-30", "1500", "P-1").settlement(first()).build());

    assertThat(open(history, JULY)).isLessThan(open(ordered(), JULY));
    assertThat(HistoryDocument.parse(HistoryDocument.of(history).toJson()).history())
        .isEqualTo(history);
    SettlementHistory undoneAgain = history.append(undone("2018-06-29"));
    assertThat(open(undoneAgain, JULY)).isEqualTo(open(oneMonth(), JULY));
  }

  @Test
  void on_its_day_it_is_paid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ordered().append(undone("2018-06-30")))
        .withMessage(
            "undoing of payment 'P-1': it is of 2018-06-30 and undone on 2018-06-30; it must be"
                + " undone before its day, later it is paid back");
  }

  @Test
  void payment_that_was_never_ordered_is_not_undone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneMonth().append(undone("2018-06-29")))
        .withMessage(
            "undoing of payment 'P-1': 'city' paid nothing to 'clinic' under this reference; it must"
                + " be one that is to be paid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ordered().append(undone("2018-06-28")).append(undone("2018-06-29")))
        .withMessageContaining("paid nothing to 'clinic'");
  }

  @Test
  void reason_is_asked_for() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ordered().append(new HistoryEvent.Undone(CITY, CLINIC, "P-1", on("2018-06-20"))))
        .withMessageContaining("it has no reason");
  }
}
