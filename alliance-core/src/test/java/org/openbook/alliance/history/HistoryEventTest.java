package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.term.Clause;

class HistoryEventTest {
  private static final SettlementHistory EVERYTHING = everything();

  private static SettlementHistory everything() {
    SettlementHistory history =
        none()
            .pay(payment("2018-04-20", "1000", "A-1").build())
            .issue(onAccount(1, "1000000"), on("2018-05-02"))
            .approve(first(), "Leadership team", on("2018-05-03"))
            .suspend(FEE, Clause.of("9.1"), on("2018-05-04").because("No report"))
            .lift(FEE, on("2018-05-05"));
    IssuedSettlement.Part part = history.last().part(FEE, CITY);
    return history
        .dispute(part, on("2018-05-06").because("No evidence"))
        .resolve(part, on("2018-05-07"))
        .claimInterest(first(), on("2018-06-16"))
        .withdraw(first(), on("2018-06-17").because("Wrong month"))
        .amend(HistorySamples.agreement(), on("2018-06-18"));
  }

  @Test
  void history_is_its_events_in_their_order() {
    assertThat(EVERYTHING.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "Paid",
            "Issued",
            "Approved",
            "Suspended",
            "Lifted",
            "Disputed",
            "Resolved",
            "InterestClaimed",
            "Withdrawn",
            "Amended");
    assertThat(EVERYTHING.events()).extracting(HistoryEvent::on).isSorted();
  }

  @Test
  void stored_events_make_the_same_history_again() {
    SettlementHistory again = none();
    for (HistoryEvent event : EVERYTHING.events()) {
      again = again.append(event);
    }

    assertThat(again.digest()).isEqualTo(EVERYTHING.digest());
    assertThat(again.issued()).isEqualTo(EVERYTHING.issued());
  }

  @Test
  void each_event_has_a_digest_of_its_own() {
    assertThat(EVERYTHING.events()).extracting(HistoryEvent::digest).doesNotHaveDuplicates();
  }

  @Test
  void stored_settlement_without_the_due_date_of_its_terms_is_refused() {
    HistoryEvent.Issued issued = (HistoryEvent.Issued) oneMonth().events().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                none()
                    .append(
                        new HistoryEvent.Issued(
                            issued.settlement(), Optional.empty(), issued.act())))
        .withMessageEndingWith("it has no due date; its terms of payment give one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                none()
                    .append(
                        new HistoryEvent.Issued(
                            issued.settlement(),
                            Optional.of(LocalDate.of(2018, 5, 1)),
                            issued.act())))
        .withMessageEndingWith("it is due on 2018-05-01; that is on 2018-05-02 or later");
  }

  @Test
  void approval_without_a_role_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HistoryEvent.Approved(first(), " ", on("2018-05-03")))
        .withMessage("role of an approval of settlement 1 is blank; who approves has a role");
  }
}
