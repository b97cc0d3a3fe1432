package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.testing.HistoryArbitraries;
import org.openbook.alliance.history.testing.HistoryCase;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** What holds of every history of every agreement. */
@StatisticsReport(onFailureOnly = true)
class HistoryProperties {
  private static final int TRIES = 60;

  @Provide
  Arbitrary<HistoryCase> cases() {
    return HistoryArbitraries.cases();
  }

  @Provide
  Arbitrary<Stage> last() {
    return Arbitraries.of(Stage.class).filter(Stage::isLast);
  }

  @Property(tries = TRIES)
  void what_was_made_payable_on_account_and_trued_up_is_the_final_entitlement(
      @ForAll("cases") HistoryCase any, @ForAll("last") Stage stage) {
    SettlementHistory ended = any.ended(stage);
    for (SettledLine line : ended.last().settlement().lines()) {
      LineId id = line.line().id();
      for (PartyId party : any.parties()) {
        assertThat(ended.madePayable(HistoryCase.period(), id, party)).isEqualTo(line.netOf(party));
      }
    }
  }

  @Property(tries = TRIES)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whoever_pays_what_is_open_has_paid_the_final_entitlement_and_the_interest(
      @ForAll("cases") HistoryCase any) {
    SettlementHistory paid = any.paid(any.ended(Stage.FINAL));
    for (PartyId party : any.parties()) {
      Balance balance = paid.balance(party, any.later());
      assertThat(Amounts.value(balance.open())).isEqualTo(Rational.ZERO);
      assertThat(Amounts.value(balance.accrued()).plus(Amounts.value(balance.credit())))
          .isEqualTo(Amounts.value(balance.paid()).plus(Amounts.value(balance.withheld())));
    }
    Statistics.label("interest claimed")
        .collect(paid.issued().stream().anyMatch(issued -> !issued.interest().isEmpty()))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 2));
  }

  @Property(tries = TRIES)
  void over_all_parties_every_amount_adds_up_to_zero(@ForAll("cases") HistoryCase any) {
    List<Function<Balance, MonetaryAmount>> amounts =
        List.of(
            Balance::accrued,
            Balance::payable,
            Balance::withheld,
            Balance::paid,
            Balance::credit,
            Balance::open,
            Balance::overdue);
    List<Balance> balances =
        any.parties().stream().map(party -> any.history().balance(party, any.later())).toList();
    for (Function<Balance, MonetaryAmount> amount : amounts) {
      assertThat(Rational.sum(balances.stream().map(amount).map(Amounts::value).toList()))
          .isEqualTo(Rational.ZERO);
    }
    for (IssuedSettlement issued : any.history().issued()) {
      for (TrueUp trueUp : issued.trueUps()) {
        assertThat(Rational.sum(any.parties().stream().map(trueUp::of).toList()))
            .isEqualTo(Rational.ZERO);
      }
    }
  }

  @Property(tries = TRIES)
  void open_is_what_is_payable_without_what_is_withheld_and_paid(@ForAll("cases") HistoryCase any) {
    LocalDate muchLater = any.later().plusYears(1);
    Flows open = new Flows();
    any.history().issued().forEach(i -> any.history().open(i.id()).forEach(open::add));
    for (PartyId party : any.parties()) {
      Balance balance = any.history().balance(party, muchLater);
      assertThat(Amounts.value(balance.open())).isEqualTo(open.to(party));
      assertThat(balance.overdue()).isEqualTo(balance.open());
    }
  }

  @Property(tries = TRIES)
  void transfers_of_each_line_pay_every_party_its_part(@ForAll("cases") HistoryCase any) {
    for (IssuedSettlement issued : any.ended(Stage.FINAL).issued()) {
      for (TrueUp trueUp : issued.trueUps()) {
        Flows flows = new Flows();
        trueUp.transfers().forEach(flows::add);
        for (PartyId party : any.parties()) {
          assertThat(flows.to(party)).isEqualTo(trueUp.of(party));
        }
        assertThat(trueUp.transfers())
            .allSatisfy(
                transfer -> {
                  assertThat(trueUp.of(transfer.payer()).signum()).isNegative();
                  assertThat(trueUp.of(transfer.payee()).signum()).isPositive();
                });
      }
    }
  }

  @Property(tries = TRIES)
  void stored_terms_facts_and_events_give_the_same_digests_again(@ForAll("cases") HistoryCase any) {
    for (IssuedSettlement issued : any.history().issued()) {
      assertThat(issued.reproduced()).isEqualTo(issued.settlement());
      assertThat(issued.reproduced().digest()).isEqualTo(issued.settlement().digest());
    }
    SettlementHistory again = SettlementHistory.of(any.history().first());
    for (HistoryEvent event : any.history().events()) {
      again = again.append(event);
    }
    assertThat(again).isEqualTo(any.history());
    assertThat(again.digest()).isEqualTo(any.history().digest());
    assertThat(again.issued()).isEqualTo(any.history().issued());
  }

  @Property(tries = TRIES)
  void changes_between_two_settlements_add_up_to_the_difference(@ForAll("cases") HistoryCase any) {
    SettlementHistory ended = any.ended(Stage.FINAL);
    List<IssuedSettlement> issued = ended.issued();
    for (int i = 1; i < issued.size(); i++) {
      Settlement before = issued.get(i - 1).settlement();
      Settlement after = issued.get(i).settlement();
      List<SettlementChange> changes = ended.changes(issued.get(i - 1).id(), issued.get(i).id());
      for (SettledLine line : after.lines()) {
        LineId id = line.line().id();
        for (PartyId party : any.parties()) {
          assertThat(Rational.sum(changes.stream().map(c -> c.payable(id, party)).toList()))
              .isEqualTo(line.payableOf(party).minus(payable(before, id, party)));
        }
      }
    }
  }

  private static Rational payable(Settlement settlement, LineId id, PartyId party) {
    return Rational.sum(
        settlement.lines().stream()
            .filter(line -> line.line().id().equals(id))
            .map(line -> line.payableOf(party))
            .toList());
  }

  @Property(tries = TRIES)
  void history_is_told_as_it_was_on_any_earlier_day(@ForAll("cases") HistoryCase any) {
    List<HistoryEvent> events = any.history().events();
    List<HistoryEvent> known = new ArrayList<>();
    SettlementHistory then = SettlementHistory.of(any.history().first());
    for (HistoryEvent event : events) {
      boolean isNextDay = !known.isEmpty() && event.on().isAfter(known.get(known.size() - 1).on());
      if (isNextDay) {
        LocalDate day = known.get(known.size() - 1).on();
        for (PartyId party : any.parties()) {
          assertThat(any.history().balance(party, day)).isEqualTo(then.balance(party, day));
        }
      }
      known.add(event);
      then = then.append(event);
    }
    assertThat(then).isEqualTo(any.history());
  }

  @Property(tries = TRIES)
  void what_happens_later_leaves_every_history_before_it_as_it_was(
      @ForAll("cases") HistoryCase any) {
    SettlementHistory before = SettlementHistory.of(any.history().first());
    for (HistoryEvent event : any.history().events()) {
      List<Object> told = told(before, any);
      SettlementHistory after = before.append(event);
      assertThat(told(before, any)).isEqualTo(told);
      before = after;
    }
  }

  private static List<Object> told(SettlementHistory history, HistoryCase any) {
    List<Object> told = new ArrayList<>(history.issued());
    history.issued().forEach(issued -> told.add(history.open(issued.id())));
    any.parties().forEach(party -> told.add(history.balance(party, any.later())));
    return told;
  }
}
