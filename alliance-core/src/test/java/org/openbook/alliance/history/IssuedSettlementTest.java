package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.COSTS;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.GAIN;
import static org.openbook.alliance.history.testing.HistorySamples.PAIN;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.history.testing.HistorySamples.settled;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement.Part;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.Clause;

/** An issued settlement: withdrawn, disputed, suspended, approved. */
class IssuedSettlementTest {
  private static final Part CITY_COSTS = oneMonth().last().part(COSTS, CITY);
  private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);

  private static Act because(String day, String reason) {
    return on(day).because(reason);
  }

  private static SettlementHistory paid(String euros) {
    return oneMonth().pay(payment("2018-05-10", euros, "P-1").settlement(first()).build());
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void transfers_are_the_lines_together() {
    assertThat(oneMonth().last().transfers())
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 696800", "region → clinic EUR 343200");
    assertThat(oneMonth().last())
        .hasToString(
            "settlement 1, on account, 2018-04-01/2018-04-30, issued 2018-05-02 by Controller");
    assertThat(oneMonth().last().period()).isEqualTo(PERIOD);
  }

  @Test
  void lines_between_two_parties_are_set_off() {
    SettlementHistory history =
        none()
            .issue(onAccount(45, "60000000"), on("2022-01-10"))
            .issue(settled("60600000", Stage.INTERIM), on("2022-02-01"));

    // Costs 600 000 and fee 304 000 more; pain of 4 000 000 back: 3 096 000 to the clients.
    assertThat(history.last().trueUp(PAIN).of(CLINIC)).isEqualTo(Rational.of(-4_000_000));
    assertThat(history.open(SettlementId.of(2)))
        .extracting(Transfer::toString)
        .containsExactly("clinic → city EUR 2074320", "clinic → region EUR 1021680");
  }

  @Test
  void settlement_made_again_is_the_same() {
    IssuedSettlement issued = oneMonth().last();

    assertThat(issued.reproduced().digest()).isEqualTo(issued.settlement().digest());
  }

  @Test
  void unknown_line_or_party_is_refused() {
    assertRefused(
        () -> oneMonth().last().trueUp(LineId.of("bonus")),
        "line is 'bonus'; the lines of settlement 1 are [costs, fee]");
    assertRefused(
        () -> oneMonth().last().part(FEE, PartyId.of("stranger")),
        "line 'fee' of settlement 1: party is 'stranger'; "
            + "the parties of the line are [city, region, clinic]");
  }

  // ---- withdrawn ----

  @Test
  void withdrawn_settlement_makes_nothing_payable_and_its_payments_stay() {
    SettlementHistory withdrawn =
        paid("600000").withdraw(first(), because("2018-05-20", "Wrong month"));
    Balance balance = withdrawn.balance(CITY, CLINIC, JUNE);

    assertThat(withdrawn.last().isStanding()).isFalse();
    assertThat(withdrawn.last().withdrawal()).contains(because("2018-05-20", "Wrong month"));
    assertThat(withdrawn.open(first())).isEmpty();
    assertThat(withdrawn.standing(PERIOD)).isEmpty();
    assertThat(balance.payable()).isEqualTo(Amounts.euros("0"));
    assertThat(balance.paid()).isEqualTo(Amounts.euros("600000"));
    assertThat(balance.credit()).isEqualTo(Amounts.euros("600000"));
    assertThat(balance.open()).isEqualTo(Amounts.euros("0"));
  }

  @Test
  void what_was_paid_on_a_withdrawn_settlement_counts_for_the_one_issued_instead() {
    SettlementHistory again =
        paid("600000")
            .withdraw(first(), because("2018-05-20", "Cost entry missing"))
            .issue(onAccount(1, "1100000"), on("2018-05-21"));

    assertThat(again.last().id()).isEqualTo(SettlementId.of(2));
    assertThat(again.last().carried())
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 600000");
    assertThat(again.open(SettlementId.of(2)))
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 163800", "region → clinic EUR 376200");
    assertThat(again.last().transfers()).isEqualTo(again.open(SettlementId.of(2)));
  }

  @Test
  void what_was_paid_too_much_is_to_be_given_back() {
    SettlementHistory again =
        paid("696800")
            .withdraw(first(), because("2018-05-20", "Cost entry of another contract"))
            .issue(onAccount(1, "900000"), on("2018-05-21"));

    assertThat(again.open(SettlementId.of(2)))
        .extracting(Transfer::toString)
        .containsExactly("clinic → city EUR 67000", "region → clinic EUR 310200");
    SettlementHistory settled =
        again.pay(
            HistorySamples.payment(CLINIC, CITY, "2018-05-30", "67000")
                .reference("R-1")
                .settlement(SettlementId.of(2))
                .build());
    assertThat(settled.balance(CITY, CLINIC, JUNE).open()).isEqualTo(Amounts.euros("0"));
    assertThat(settled.balance(CITY, CLINIC, JUNE).paid()).isEqualTo(Amounts.euros("629800"));
  }

  @Test
  void withdrawing_what_was_never_issued_or_twice_is_refused() {
    SettlementHistory withdrawn = oneMonth().withdraw(first(), because("2018-05-20", "Wrong"));

    assertRefused(
        () -> oneMonth().withdraw(SettlementId.of(3), because("2018-05-20", "Wrong")),
        "withdrawal of settlement 3: settlement 3 was never issued; those issued are [1]");
    assertRefused(
        () -> withdrawn.withdraw(first(), because("2018-05-20", "Wrong")),
        "withdrawal of settlement 1: settlement 1 was withdrawn");
    assertRefused(
        () -> oneMonth().withdraw(first(), on("2018-05-20")),
        "withdrawal of settlement 1: it has no reason; give the act one");
    assertRefused(
        () -> withdrawn.pay(payment("2018-05-20", "1", "P-9").settlement(first()).build()),
        "payment 'P-9': settlement 1 was withdrawn");
  }

  @Test
  void settlement_that_another_trues_up_is_withdrawn_after_it() {
    SettlementHistory two = oneMonth().issue(onAccount(2, "2000000"), on("2018-06-01"));

    assertRefused(
        () -> two.withdraw(first(), because("2018-06-02", "Wrong")),
        "withdrawal of settlement 1: settlement 2 trues it up; withdraw that one first");
    assertThat(
            two.withdraw(SettlementId.of(2), because("2018-06-02", "Wrong"))
                .withdraw(first(), because("2018-06-02", "Wrong"))
                .standing(PERIOD))
        .isEmpty();
  }

  // ---- disputed ----

  @Test
  void disputed_part_is_not_due_and_the_rest_is() {
    SettlementHistory disputed =
        oneMonth()
            .dispute(CITY_COSTS, Amounts.euros("50000"), because("2018-05-05", "No evidence"));
    Balance balance = disputed.balance(CITY, CLINIC, JUNE);

    assertThat(balance.withheld()).isEqualTo(Amounts.euros("50000"));
    assertThat(balance.overdue()).isEqualTo(Amounts.euros("646800"));
    assertThat(disputed.last().disputes()).hasSize(1);
    assertRefused(
        () -> disputed.pay(payment("2018-05-10", "646800.01", "P-1").settlement(first()).build()),
        "payment 'P-1': it is of EUR 646800.01; of settlement 1 'city' has 646800 to pay to 'clinic'");

    SettlementHistory resolved = disputed.resolve(CITY_COSTS, on("2018-05-12"));
    assertThat(resolved.last().disputes()).isEmpty();
    assertThat(resolved.balance(CITY, CLINIC, JUNE).open()).isEqualTo(Amounts.euros("696800"));
  }

  @Test
  void payee_can_reserve_the_whole_of_a_line() {
    SettlementHistory reserved =
        oneMonth()
            .dispute(oneMonth().last().part(FEE, CLINIC), because("2018-05-05", "Should be more"));

    assertThat(reserved.balance(CLINIC, JUNE).withheld()).isEqualTo(Amounts.euros("40000"));
    assertThat(reserved.balance(REGION, JUNE).withheld()).isEqualTo(Amounts.euros("-13200"));
    assertThat(reserved.open(first()))
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 670000", "region → clinic EUR 330000");
  }

  @Test
  void dispute_of_more_than_is_open_or_twice_is_refused() {
    SettlementHistory disputed =
        oneMonth().dispute(CITY_COSTS, Amounts.euros("1"), because("2018-05-05", "No evidence"));

    assertRefused(
        () ->
            oneMonth()
                .dispute(CITY_COSTS, Amounts.euros("670000.01"), because("2018-05-05", "All")),
        "dispute of part of 'city' in line 'costs' of settlement 1: EUR 670000.01 of it is disputed "
            + "and 670000 is open; it is more than 0 and no more than that");
    assertRefused(
        () -> disputed.dispute(CITY_COSTS, because("2018-05-05", "Again")),
        "dispute of part of 'city' in line 'costs' of settlement 1: "
            + "it is disputed already; that dispute is resolved first");
    assertRefused(
        () -> oneMonth().dispute(CITY_COSTS, on("2018-05-05")),
        "dispute of part of 'city' in line 'costs' of settlement 1: it has no reason; give the act one");
    assertRefused(
        () -> oneMonth().resolve(CITY_COSTS, on("2018-05-05")),
        "resolution of part of 'city' in line 'costs' of settlement 1: it is not disputed");
  }

  // ---- suspended ----

  @Test
  void suspended_fee_counts_as_paid_when_gain_is_computed() {
    SettlementHistory suspended =
        oneMonth()
            .suspend(FEE, Clause.of("9.1"), because("2018-05-05", "No report"))
            .issue(settled("46000000", Stage.FINAL), on("2022-02-01"));
    Settlement settlement = suspended.last().settlement();

    assertThat(settlement.line(GAIN).amount()).isEqualTo(Amounts.euros("3300000"));
    assertThat(settlement.line(FEE).amount()).isEqualTo(Amounts.euros("2104000"));
    assertThat(suspended.balance(CLINIC, LocalDate.of(2022, 3, 1)).withheld())
        .isEqualTo(Amounts.euros("2104000"));
    assertThat(settlement.digest()).isEqualTo(settled("46000000", Stage.FINAL).digest());
  }

  @Test
  void suspension_that_the_terms_do_not_permit_is_refused() {
    SettlementHistory stated = stated(new FeeSuspension(term("Fee suspension"), List.of()));
    Clause clause = term("Fee suspension").clause();
    LocalDate later = LocalDate.of(2018, 6, 1);

    SettlementHistory permitted = stated.suspend(FEE, clause, because("2018-05-05", "No report"));

    assertThat(permitted.balance(CLINIC, later))
        .isEqualTo(
            oneMonth()
                .suspend(FEE, Clause.of("9.1"), because("2018-05-05", "No report"))
                .balance(CLINIC, later));
    assertRefused(
        () -> stated.suspend(FEE, Clause.of("9.1"), because("2018-05-05", "No report")),
        "suspension of line 'fee': it is under clause '9.1'; the terms permit it under '%s'"
            .formatted(clause));
  }

  @Test
  void suspension_of_another_fee_than_the_terms_name_is_refused() {
    Line lumpSum = fee("lump-sum");
    FeeSuspension terms = new FeeSuspension(term("Fee suspension"), List.of("lump-sum"));
    CommercialModel model =
        HistorySamples.open()
            .addLines(lumpSum)
            .payment(HistorySamples.payment().feeSuspension(terms).build())
            .build();
    SettlementHistory none = SettlementHistory.of(HistorySamples.agreement(model));
    Act act = because("2038-05-05", "No report after the term");

    assertThat(none.suspend(LineId.of("lump-sum"), terms.provision().clause(), act).events())
        .hasSize(1);
    assertRefused(
        () -> none.suspend(FEE, terms.provision().clause(), act),
        "suspension of line 'fee': the terms permit it of lines [lump-sum]; it must be one of them");
  }

  private static Line fee(String id) {
    return Line.builder()
        .id(LineId.of(id))
        .kind(Line.Kind.FEE)
        .amount(SmallModel.FEE)
        .payers(SmallModel.CLIENTS)
        .payees(SmallModel.PROVIDERS)
        .build();
  }

  private static SettlementHistory stated(FeeSuspension terms) {
    CommercialModel model =
        HistorySamples.open()
            .payment(HistorySamples.payment().feeSuspension(terms).build())
            .build();
    Agreement agreement = HistorySamples.agreement(model);
    return SettlementHistory.of(agreement)
        .issue(
            agreement.settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT),
            because("2018-05-02", "First month"));
  }

  @Test
  void suspending_what_is_no_fee_or_twice_is_refused() {
    SettlementHistory suspended =
        oneMonth().suspend(FEE, Clause.of("9.1"), because("2018-05-05", "No report"));

    assertRefused(
        () -> oneMonth().suspend(COSTS, Clause.of("9.1"), because("2018-05-05", "No report")),
        "suspension of line 'costs': it is no fee of the agreement; only a fee is suspended");
    assertRefused(
        () -> suspended.suspend(FEE, Clause.of("9.1"), because("2018-05-05", "No report")),
        "suspension of line 'fee': it is suspended already; it is lifted first");
    assertRefused(
        () -> oneMonth().lift(FEE, on("2018-05-05")),
        "lifting of line 'fee': it is not suspended; what is suspended is lifted");
  }

  // ---- approved ----

  @Test
  void approvals_are_recorded_once_each() {
    SettlementHistory approved =
        oneMonth()
            .approve(first(), "Client's representative", on("2018-05-03"))
            .approve(first(), "Leadership team", on("2018-05-03"));

    assertThat(approved.last().approvals())
        .extracting(approval -> approval.role() + ", " + approval.act())
        .containsExactly(
            "Client's representative, 2018-05-03 by Controller",
            "Leadership team, 2018-05-03 by Controller");
    assertRefused(
        () -> approved.approve(first(), "Leadership team", on("2018-05-04")),
        "approval of settlement 1: Controller approved it as Leadership team before; once is enough");
  }
}
