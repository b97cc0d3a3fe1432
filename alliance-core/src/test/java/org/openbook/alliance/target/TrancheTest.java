package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class TrancheTest {
  private static final ContractPeriod FIRST = ContractPeriod.parse("2022-01-01/2022-12-31");
  private static final ContractPeriod REST = ContractPeriod.parse("2023-01-01/2024-12-31");

  private static Tranche decided(ContractPeriod period, String euros) {
    return Tranche.decided(Given.term("Tranche"), period, Amounts.euros(euros));
  }

  private static Tranche open(ContractPeriod period) {
    return Tranche.open(Given.term("Tranche"), period);
  }

  private static TargetCost.Builder target(Tranche... tranches) {
    return TargetCost.builder()
        .provision(Given.term("Target cost"))
        .period(ContractPeriod.parse("2022-01-01/2024-12-31"))
        .basis(ComparisonBasis.directCosts())
        .addAllTranches(List.of(tranches));
  }

  private static TargetEvent event(Bearer bearer, String euros, LocalDate date) {
    TargetEvent.Builder event =
        TargetEvent.builder()
            .provision(Given.term("Event"))
            .kind(TargetEvent.Kind.VOLUME)
            .bearer(bearer)
            .amount(Amounts.euros(euros))
            .date(date)
            .approver("Leadership team");
    return bearer == Bearer.OWNER
        ? event.recognisedCost(Amounts.euros("7")).build()
        : event.build();
  }

  @Test
  void target_counts_the_tranches_and_events_up_to_the_first_open_one() {
    TargetCost target =
        target(decided(FIRST, "15842783"), open(REST))
            .addEvents(event(Bearer.SHARED, "100000", LocalDate.of(2022, 6, 1)))
            .addEvents(event(Bearer.SHARED, "5", LocalDate.of(2023, 6, 1)))
            .addEvents(event(Bearer.OWNER, "9", LocalDate.of(2023, 6, 1)))
            .build();

    assertThat(target.shared()).isEqualTo(Amounts.euros("15942783"));
    assertThat(target.baseline()).isEqualTo(Amounts.euros("15842783"));
    assertThat(target.ownerBorneActual()).isEqualTo(Amounts.euros("0"));
    assertThat(target.decidedThrough()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(target.openTranches()).containsExactly(open(REST));
    assertThat(target.figure().operands()).hasSize(1);
  }

  @Test
  void target_of_decided_tranches_is_their_sum() {
    TargetCost target = target(decided(FIRST, "15842783"), decided(REST, "34157217")).build();

    assertThat(target.shared()).isEqualTo(Amounts.euros("50000000"));
    assertThat(target.openTranches()).isEmpty();
    assertThat(target.decidedThrough()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @Test
  void tranche_decided_behind_an_open_one_does_not_count_yet() {
    ContractPeriod second = ContractPeriod.parse("2023-01-01/2023-12-31");
    ContractPeriod third = ContractPeriod.parse("2024-01-01/2024-12-31");

    assertThat(target(decided(FIRST, "1"), open(second), decided(third, "5")).build().shared())
        .isEqualTo(Amounts.euros("1"));
  }

  @Test
  void ledger_grows_by_decided_tranches_and_events() {
    ContractPeriod second = ContractPeriod.parse("2023-01-01/2023-12-31");
    ContractPeriod third = ContractPeriod.parse("2024-01-01/2024-12-31");
    TargetCost begun = target(decided(FIRST, "15842783"), open(second), open(third)).build();
    TargetEvent more = event(Bearer.SHARED, "100000", LocalDate.of(2022, 6, 1));

    TargetCost grown = begun.withEvent(more).withTranche(decided(second, "57217"));

    assertThat(grown)
        .isEqualTo(
            target(decided(FIRST, "15842783"), decided(second, "57217"), open(third))
                .addEvents(more)
                .build());
    assertThat(grown.shared()).isEqualTo(Amounts.euros("16000000"));
    assertThat(begun.shared()).isEqualTo(Amounts.euros("15842783"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grown.withTranche(decided(second, "1")))
        .withMessage(
            "target cost 'Target cost (4.2)' of 2022-01-01/2024-12-31: tranche"
                + " 2023-01-01/2023-12-31 is not open; the open ones are [2024-01-01/2024-12-31]");
  }

  @Test
  void ledger_is_cut_where_a_tranche_ends() {
    TargetCost whole =
        target(decided(FIRST, "15842783"), decided(REST, "34157217"))
            .addEvents(event(Bearer.SHARED, "5", LocalDate.of(2022, 6, 1)))
            .addEvents(event(Bearer.SHARED, "7", LocalDate.of(2023, 6, 1)))
            .build();
    TargetCost cut = whole.through(LocalDate.of(2022, 12, 31));

    assertThat(cut.period()).isEqualTo(FIRST);
    assertThat(cut.shared()).isEqualTo(Amounts.euros("15842788"));
    assertThat(whole.through(LocalDate.of(2024, 12, 31))).isEqualTo(whole);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.through(LocalDate.of(2023, 12, 31)))
        .withMessage(
            "target cost 'Target cost (4.2)' of 2022-01-01/2024-12-31: no tranche ends on 2023-12-31;"
                + " its tranches end on [2022-12-31, 2024-12-31]");
  }

  @Test
  void estimated_tranche_says_what_it_rests_on() {
    Tranche estimated =
        Tranche.estimated(Given.term("Tranche"), REST, Amounts.euros("5"), "as 2022");

    assertThat(estimated.amount()).contains(Amounts.euros("5"));
    assertThat(estimated.provision().source()).isEqualTo(Source.estimate("as 2022"));
  }

  @Test
  void gaps_overlaps_and_ends_inside_a_month_are_refused() {
    ContractPeriod early = ContractPeriod.parse("2022-12-15/2023-06-15");
    ContractPeriod late = ContractPeriod.parse("2023-07-01/2024-11-30");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> target(decided(FIRST, "1"), open(early), open(late)).build())
        .withMessage(
            "target cost 'Target cost (4.2)' of 2022-01-01/2024-12-31 has 4 faults: "
                + "(1) tranche 2022-12-15/2023-06-15 starts on 2022-12-15; it starts on 2023-01-01, "
                + "without gap or overlap · "
                + "(2) tranche 2023-07-01/2024-11-30 starts on 2023-07-01; it starts on 2023-06-16, "
                + "without gap or overlap · "
                + "(3) its tranches end on 2024-11-30; they end with the period, on 2024-12-31 · "
                + "(4) a tranche ends on 2023-06-15; it ends with a month");
  }

  @Test
  void target_begins_with_something_that_was_decided() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> target(open(FIRST), decided(REST, "5")).baseline(Amounts.euros("5")).build())
        .withMessageContaining("its first tranche is open; a target cost begins with one that was");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> target(decided(FIRST, "4"), open(REST)).baseline(Amounts.euros("5")).build())
        .withMessageContaining(
            "its baseline is EUR 5 and its decided tranches add up to 4; it has tranches or a baseline");
    assertThatIllegalStateException()
        .isThrownBy(() -> target().build())
        .withMessage(
            "target cost 'Target cost (4.2)' of 2022-01-01/2024-12-31 has no baseline and no first "
                + "tranche that was decided; it has one");
  }

  @Test
  void second_currency_and_an_amount_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decided(FIRST, "-1"))
        .withMessage("tranche 2022-01-01/2022-12-31 is EUR -1; a tranche is 0 or more");
    Tranche kronor = Tranche.decided(Given.term("Tranche"), REST, Amounts.parse("SEK 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target(decided(FIRST, "1"), kronor).build())
        .withMessageContaining("currency of tranche 2023-01-01/2024-12-31 is SEK");
  }

  @Test
  void tranches_are_equal_by_days_and_amount() {
    EqualityGroups.check(
        List.of(
            decided(FIRST, "12.50"),
            Tranche.decided(Given.term("Tranche"), FIRST, FastMoney.of(12.5, "EUR"))),
        List.of(open(FIRST)),
        List.of(open(REST)));
    assertThat(open(REST)).hasToString("2023-01-01/2024-12-31: open");
    assertThat(decided(FIRST, "1")).hasToString("2022-01-01/2022-12-31: EUR 1");
  }
}
