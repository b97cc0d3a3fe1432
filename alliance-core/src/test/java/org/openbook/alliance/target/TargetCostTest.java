package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.target.TargetEventTest.event;

import java.time.LocalDate;
import java.time.YearMonth;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;
import org.openbook.alliance.term.ContractPeriod;

class TargetCostTest {
  private static TargetCost.Builder target() {
    return TargetCost.builder()
        .provision(term("Target cost"))
        .period(ContractPeriod.parse("2018-04-01/2021-12-31"))
        .basis(ComparisonBasis.directCosts());
  }

  private static TargetEvent priceLevel() {
    return event(Bearer.OWNER, "6700000").recognisedCost(Amounts.euros("6500000")).build();
  }

  @Test
  void shared_events_move_the_target_and_owner_borne_ones_do_not() {
    TargetCost target =
        target()
            .baseline(Amounts.euros("900000"))
            .addEvents(event(Bearer.SHARED, "80000").build())
            .addEvents(priceLevel())
            .build();
    assertThat(target.shared()).isEqualTo(Amounts.euros("980000"));
    assertThat(target.ownerBorne()).isEqualTo(Amounts.euros("6700000"));
    assertThat(target.ownerBorneActual()).isEqualTo(Amounts.euros("6500000"));
    assertThat(target).hasToString("Target cost (4.2), 2018-04-01/2021-12-31: EUR 980000");
  }

  @Test
  void event_is_added_to_a_ledger_with_a_baseline_and_a_price_level() {
    PriceLevel prices = PriceLevel.of("maku", YearMonth.of(2018, 4));
    TargetCost before = target().baseline(Amounts.euros("900000")).priceLevel(prices).build();

    assertThat(before.withEvent(event(Bearer.SHARED, "80000").build()))
        .isEqualTo(
            target()
                .baseline(Amounts.euros("900000"))
                .priceLevel(prices)
                .addEvents(event(Bearer.SHARED, "80000").build())
                .build());
    assertThat(before.shared()).isEqualTo(Amounts.euros("900000"));
  }

  @Test
  void target_without_events_is_its_baseline() {
    TargetCost target = target().baseline(Amounts.euros("52600000")).build();
    assertThat(target.shared()).isEqualTo(Amounts.euros("52600000"));
    assertThat(target.ownerBorne()).isEqualTo(Amounts.euros("0"));
    assertThat(target.ownerBorneActual()).isEqualTo(Amounts.euros("0"));
  }

  @Test
  void ledger_with_several_faults_names_them_all() {
    TargetEvent kronor =
        TargetEvent.builder()
            .provision(term("Scope"))
            .kind(Kind.SCOPE)
            .bearer(Bearer.SHARED)
            .amount(Amounts.of("5", Amounts.currency("SEK")))
            .date(LocalDate.of(2022, 1, 1))
            .approver("leadership team")
            .build();
    assertThatThrownBy(() -> target().baseline(Amounts.euros("-1")).addEvents(kronor).build())
        .hasMessage(
            "target cost 'Target cost (4.2)' of 2018-04-01/2021-12-31 has 3 faults:"
                + " (1) baseline is EUR -1; it is 0 or more"
                + " · (2) currency of event 'Scope (4.2)' is SEK; the agreement's currency is EUR"
                + " · (3) event 'Scope (4.2)' is dated 2022-01-01; it is dated inside the period");
  }

  @Test
  void events_that_leave_a_target_below_zero_are_refused() {
    TargetCost.Builder target =
        target().baseline(Amounts.euros("100")).addEvents(event(Bearer.SHARED, "-101").build());
    assertThatThrownBy(target::build)
        .hasMessage(
            "target cost 'Target cost (4.2)' of 2018-04-01/2021-12-31:"
                + " its shared events leave a target of -1; it is 0 or more");
  }

  @Test
  void targets_of_equal_amounts_are_equal() {
    TargetCost ours = target().baseline(Amounts.euros("12.50")).build();
    TargetCost hosts = target().baseline(FastMoney.of(12.5, "EUR")).build();
    assertThat(hosts).isEqualTo(ours);
    assertThat(TargetCost.FORM.digest(hosts)).isEqualTo(TargetCost.FORM.digest(ours));
  }
}
