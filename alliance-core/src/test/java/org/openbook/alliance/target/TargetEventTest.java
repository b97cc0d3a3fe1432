package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.term;

import java.time.LocalDate;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;

class TargetEventTest {
  static TargetEvent.Builder event(Bearer bearer, String amount) {
    return unapproved(bearer, amount).approver("leadership team");
  }

  private static TargetEvent.Builder unapproved(Bearer bearer, String amount) {
    return TargetEvent.builder()
        .provision(term("Price level"))
        .kind(Kind.INDEX)
        .bearer(bearer)
        .amount(Amounts.euros(amount))
        .date(LocalDate.of(2019, 1, 1));
  }

  @Test
  void shared_event_reads_as_what_it_is() {
    assertThat(event(Bearer.SHARED, "80000").build())
        .hasToString("Price level (4.2): EUR 80000, SHARED");
  }

  @Test
  void owner_borne_event_without_recognised_cost_is_refused() {
    assertThatThrownBy(() -> event(Bearer.OWNER, "5").build())
        .hasMessage(
            "target event 'Price level (4.2)': its bearer is OWNER and its recognised cost is not"
                + " given; an owner-borne event has one, a shared none");
  }

  @Test
  void shared_event_with_recognised_cost_and_no_approver_names_both() {
    TargetEvent.Builder event =
        unapproved(Bearer.SHARED, "5").approver(" ").recognisedCost(Amounts.euros("4.5"));
    assertThatThrownBy(event::build)
        .hasMessage(
            "target event 'Price level (4.2)' has 2 faults:"
                + " (1) its approver is blank; somebody approved it"
                + " · (2) its bearer is SHARED and its recognised cost is EUR 4.5;"
                + " an owner-borne event has one, a shared none");
  }

  @Test
  void recognised_cost_in_a_second_currency_is_refused() {
    TargetEvent.Builder event =
        event(Bearer.OWNER, "5").recognisedCost(Amounts.of("4", Amounts.currency("SEK")));
    assertThatThrownBy(event::build)
        .hasMessage(
            "target event 'Price level (4.2)': currency of recognised cost is SEK;"
                + " the agreement's currency is EUR");
  }

  @Test
  void events_of_equal_amounts_are_equal() {
    TargetEvent ours = event(Bearer.OWNER, "5").recognisedCost(Amounts.euros("4.50")).build();
    TargetEvent hosts = event(Bearer.OWNER, "5").recognisedCost(FastMoney.of(4.5, "EUR")).build();
    assertThat(hosts).isEqualTo(ours);
  }

  // ---- what a change follows from ----

  private static TargetEvent.Builder withoutChange() {
    return TargetEvent.builder()
        .provision(term("Price level"))
        .kind(Kind.INDEX)
        .bearer(Bearer.SHARED)
        .approver("leadership team")
        .date(LocalDate.of(2019, 1, 1));
  }

  private static IndexedAmount indexed() {
    return IndexedAmount.of(Amounts.euros("180300000"), IndexAdjustmentTest.worked());
  }

  @Test
  void change_follows_from_an_index_adjustment() {
    TargetEvent event = withoutChange().indexed(indexed()).build();
    TargetEvent computed = withoutChange().change(indexed().change()).build();

    assertThat(event.change()).isEqualTo(computed.change());
    assertThat(event.amount()).isEqualTo(Amounts.euros("13522500"));
    assertThat(event.indexed()).contains(indexed());
    assertThat(computed.indexed()).isEmpty();
    assertThat(withoutChange().indexed(indexed()).change(indexed().change()).build())
        .isEqualTo(event);
  }

  @Test
  void event_without_a_change_is_refused() {
    assertThatThrownBy(() -> withoutChange().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "target event 'Price level (4.2)' has no change; it must have one,"
                + " or an index adjustment that it follows from");
  }

  @Test
  void change_that_contradicts_the_index_adjustment_is_refused() {
    TargetEvent.Builder event =
        withoutChange().indexed(indexed()).amount(Amounts.euros("13522500"));
    assertThatThrownBy(event::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("target event 'Price level (4.2)': its change is ")
        .hasMessageEndingWith("; it must have one of the two");
  }
}
