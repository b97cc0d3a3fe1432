package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.history.testing.EventScopes;
import org.openbook.alliance.history.testing.HistoryDomain;

/** Reading what was written gives an equal event, of every kind. */
@Domain(HistoryDomain.class)
class HistoryFormProperties {
  private static final int TRIES = 100;
  private static final int TRIES_OF_WHOLE_SETTLEMENTS = 20;

  private static void check(HistoryEvent event) {
    RoundTrips.check(HistoryEvent.FORM, event, EventScopes.of(event), writing -> writing);
  }

  @Property(tries = TRIES)
  void parts_of_events(
      @ForAll SettlementId id,
      @ForAll Act act,
      @ForAll Payment payment,
      @ForAll IssuedSettlement.Part part) {
    RoundTrips.check(SettlementId.FORM, id);
    RoundTrips.check(Act.FORM, act);
    RoundTrips.check(Payment.FORM, payment);
    RoundTrips.check(IssuedSettlement.Part.FORM, part);
  }

  @Property(tries = TRIES)
  void transfers(@ForAll Transfer transfer) {
    RoundTrips.check(Transfer.FORM, transfer);
  }

  @Property(tries = TRIES_OF_WHOLE_SETTLEMENTS)
  void balances(@ForAll Balance balance) {
    RoundTrips.check(Balance.FORM, balance);
  }

  @Property(tries = TRIES)
  void payments_and_what_follows(
      @ForAll HistoryEvent.Paid paid, @ForAll HistoryEvent.InterestClaimed claimed) {
    check(paid);
    check(claimed);
  }

  @Property(tries = TRIES)
  void what_becomes_of_a_settlement(
      @ForAll HistoryEvent.Approved approved, @ForAll HistoryEvent.Withdrawn withdrawn) {
    check(approved);
    check(withdrawn);
  }

  @Property(tries = TRIES)
  void what_is_not_due_and_due_again(
      @ForAll HistoryEvent.Suspended suspended,
      @ForAll HistoryEvent.Lifted lifted,
      @ForAll HistoryEvent.Disputed disputed,
      @ForAll HistoryEvent.Resolved resolved) {
    check(suspended);
    check(lifted);
    check(disputed);
    check(resolved);
  }

  @Property(tries = TRIES_OF_WHOLE_SETTLEMENTS)
  void what_refers_to_terms_and_settlements(
      @ForAll HistoryEvent.Issued issued, @ForAll HistoryEvent.Amended amended) {
    check(issued);
    check(amended);
  }

  @Property(tries = TRIES_OF_WHOLE_SETTLEMENTS)
  void whole_histories_are_the_same_when_their_events_are_read_again(
      @ForAll SettlementHistory history) {
    SettlementHistory again = SettlementHistory.of(history.first());
    for (HistoryEvent event : history.events()) {
      check(event);
      again = again.append(event);
    }
    assertThat(again.links()).isEqualTo(history.links()).hasSameSizeAs(history.events());
  }
}
