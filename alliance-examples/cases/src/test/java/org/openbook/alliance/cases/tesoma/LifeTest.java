package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.cases.Values.number;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cases.tesoma.Life.Step;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import picocli.CommandLine;

class LifeTest {
  private static final Life LIFE = Life.lived();
  private static final PartyId CITY = TesomaTerms.TAMPERE.id();
  private static final PartyId COUNTY = TesomaTerms.PIRHA.id();

  private static Settlement settled(int step) {
    return LIFE.steps().get(step - 1).settlement();
  }

  private static SettledLine line(int step, String id) {
    return settled(step).line(LineId.of(id));
  }

  private static Rational now(int step, String id) {
    LineId line = LineId.of(id);
    Step of = LIFE.steps().get(step - 1);
    return Amounts.value(of.settlement().line(line).payable()).minus(LIFE.payableBefore(of, line));
  }

  // ---- settlements ----

  @Test
  void stages_follow_each_other() {
    assertThat(LIFE.steps().stream().map(step -> step.settlement().stage()))
        .containsExactly(
            Stage.ON_ACCOUNT,
            Stage.ON_ACCOUNT,
            Stage.ON_ACCOUNT,
            Stage.ON_ACCOUNT,
            Stage.INTERIM,
            Stage.ON_ACCOUNT,
            Stage.FINAL,
            Stage.INTERIM,
            Stage.ON_ACCOUNT,
            Stage.ON_ACCOUNT,
            Stage.INTERIM,
            Stage.FINAL);
    assertThat(LIFE.steps().stream().map(step -> step.issued().size()))
        .containsExactly(9, 12, 12, 12, 1, 12, 1, 1, 12, 12, 1, 1);
  }

  @Test
  void first_period_has_the_figures_of_the_published_one() {
    Settlement published = TesomaTerms.agreement().settle(TesomaFacts.underrun());

    for (SettledLine line : published.lines()) {
      assertThat(line(7, line.line().id().value()).amount()).isEqualTo(line.amount());
    }
    assertThat(settled(5).facts().target()).isEqualTo(published.facts().target());
  }

  @Test
  void month_on_account_is_a_twelfth_of_the_yearly_share() {
    IssuedSettlement april = LIFE.steps().get(0).issued().get(0);

    assertThat(april.settlement().facts().period()).hasToString("2018-04-01/2018-04-30");
    assertThat(april.settlement().line(LineId.of("costs-mehilainen")).payable())
        .isEqualTo(Amounts.euros("850000"));
    assertThat(april.settlement().line(LineId.of("fee")).payable())
        .isEqualTo(Amounts.euros("45000"));
    assertThat(april.transfers()).hasToString("[tampere → mehilainen EUR 895000]");
    assertThat(april.due()).contains(LocalDate.of(2018, 5, 26));
  }

  @Test
  void interim_settlement_trues_up_what_was_paid_on_account() {
    // 38 777 267.29 less 45 months of 850 000; 2 104 000 less 45 months of 45 000.
    assertThat(now(5, "costs-mehilainen")).isEqualTo(number("527267.29"));
    assertThat(now(5, "fee")).isEqualTo(number("79000"));
    // Costs of 2022 were 360 000 less than the twelfths: refunded.
    assertThat(now(8, "costs-mehilainen")).isEqualTo(number("-360000"));
    assertThat(LIFE.steps().get(7).last().transfers())
        .hasToString("[mehilainen → tampere EUR 362288.68]");
  }

  @Test
  void fifth_of_gain_and_bonus_is_retained_until_the_final_settlement() {
    assertThat(now(5, "gain-share")).isEqualTo(number("2322400"));
    assertThat(now(5, "bonus")).isEqualTo(number("974400"));
    assertThat(now(7, "gain-share")).isEqualTo(number("580600"));
    assertThat(now(7, "bonus")).isEqualTo(number("243600"));
  }

  @Test
  void open_tranches_make_the_settlement_of_2022_provisional() {
    assertThat(settled(8).isProvisional()).isTrue();
    assertThat(settled(8).openMatters())
        .hasToString("[tranche 2023-01-01/2023-12-31, tranche 2024-01-01/2024-12-31]");
    // Half of 15 842 783 less 15 120 000, the costs of 2022: shown and not payable.
    assertThat(line(8, "gain-share").amount()).isEqualTo(Amounts.euros("361391.50"));
    assertThat(line(8, "gain-share").payable()).isEqualTo(Amounts.euros("0"));
    assertThat(line(8, "costs-mehilainen").payable()).isEqualTo(Amounts.euros("12000000"));
  }

  @Test
  void final_settlement_with_open_tranches_is_refused() {
    LocalDate day = LifeTerms.SECOND_PERIOD.endInclusive();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LifeTerms.amended().settleAsOf(day, LifeFacts.secondPeriod(), Stage.FINAL))
        .withMessage(
            "facts of 2022-01-01/2024-12-31 has 2 faults: (1) tranche 2023-01-01/2023-12-31 is open;"
                + " a final settlement has nothing open · (2) tranche 2024-01-01/2024-12-31 is open;"
                + " a final settlement has nothing open");
  }

  @Test
  void target_of_the_second_period_is_its_tranches_and_the_price_level() {
    assertThat(settled(12).facts().target().orElseThrow().shared())
        .isEqualTo(Amounts.euros("49746466.20"));
  }

  // ---- the second client ----

  @Test
  void second_client_pays_for_what_it_ordered_since_it_is_bound() {
    assertThat(line(6, "fee").paid()).containsOnlyKeys(CITY);
    // Costs of 2022 were the city's, those of 2023 and 2024 are the county's.
    assertThat(line(12, "costs-mehilainen").paid())
        .containsEntry(CITY, number("12000000"))
        .containsEntry(COUNTY, number("25800000"));
    assertThat(settled(7).model().alliance().contains(COUNTY)).isFalse();
  }

  @Test
  void second_client_shares_no_month_before_it_is_bound() {
    PeriodFacts facts = LifeFacts.year2022();
    PeriodFacts.Builder march =
        PeriodFacts.builder()
            .period(facts.period())
            .costs(facts.costs().orElseThrow())
            .addAllMeasurements(facts.measurements());
    LifeFacts.secondPeriod().others().forEach(march::putOthers);
    PeriodFacts ordered =
        march
            .target(LifeTerms.decided().targets().get(1).through(LocalDate.of(2022, 12, 31)))
            .build();

    assertThat(LifeTerms.amended().inForce(TesomaTerms.JOINS).settle(ordered).partyStatements())
        .filteredOn(statement -> statement.party().equals(TesomaTerms.PIRHA))
        .singleElement()
        .satisfies(statement -> assertThat(statement.entries()).isEmpty());
  }

  // ---- the history ----

  @Test
  void payments_add_up_to_the_final_entitlement() {
    for (ContractPeriod period : LIFE.agreement().periods()) {
      for (Party party : LifeTerms.parties()) {
        assertThat(LIFE.paid(period, party.id())).isEqualTo(LIFE.entitlement(period, party.id()));
      }
    }
    assertThat(LIFE.paid(TesomaTerms.FIRST_PERIOD, TesomaTerms.MEHILAINEN.id()))
        .isEqualTo(number("45002267.29"));
    assertThat(LIFE.paid(LifeTerms.SECOND_PERIOD, TesomaTerms.MEHILAINEN.id()))
        .isEqualTo(number("41743566.69"));
  }

  @Test
  void true_ups_of_each_line_add_up_to_the_final_settlement() {
    for (SettledLine line : settled(12).lines()) {
      for (Party party : LifeTerms.parties()) {
        assertThat(
                LIFE.history().madePayable(LifeTerms.SECOND_PERIOD, line.line().id(), party.id()))
            .isEqualTo(line.payableOf(party.id()));
      }
    }
  }

  @Test
  void price_of_both_periods_leaves_what_was_reserved_for_the_third() {
    Rational first = LIFE.price(TesomaTerms.FIRST_PERIOD);
    Rational second = LIFE.price(LifeTerms.SECOND_PERIOD);

    // 46 000 000 + 2 104 000 + 2 903 000 + 1 218 000.
    assertThat(first).isEqualTo(number("52225000"));
    assertThat(second).isEqualTo(number("51571566.69"));
    assertThat(Amounts.value(TesomaTerms.budget()).minus(first).minus(second))
        .isEqualTo(number("53403433.31"));
  }

  @Test
  void nothing_is_open_in_the_end() {
    for (IssuedSettlement issued : LIFE.history().issued()) {
      assertThat(LIFE.history().open(issued.id())).isEmpty();
    }
  }

  @Test
  void what_was_settled_is_not_settled_again_and_not_paid_twice() {
    SettlementHistory history = LIFE.history();
    LocalDate day = LocalDate.of(2026, 1, 15);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.issue(settled(12), Act.of(day, "controller")))
        .withMessageContaining("none follows it, withdraw it first");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history.pay(
                    Payment.builder()
                        .payer(COUNTY)
                        .payee(TesomaTerms.MEHILAINEN.id())
                        .amount(Amounts.euros("1"))
                        .date(day)
                        .reference("again")
                        .settlement(history.last().id())
                        .build()))
        .withMessageContaining("has 0 to pay to 'mehilainen'");
  }

  @Test
  void amendments_changed_no_settlement_that_was_issued() {
    for (IssuedSettlement issued : LIFE.history().issued()) {
      assertThat(issued.reproduced().digest()).isEqualTo(issued.settlement().digest());
    }
    assertThat(LifeTerms.decided().settle(LifeFacts.firstPeriod(), Stage.INTERIM).digest())
        .isEqualTo(settled(5).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI|8. Vuoden 2022 välitilitys, vuosien 2023 ja 2024 tavoitekustannusosuudet päättämättä",
        "SV|8. Delavräkning för 2022, målkostnadsandelarna för 2023 och 2024 inte beslutade",
        "EN|8. Interim settlement of 2022, tranches 2023 and 2024 open"
      })
  void command_prints_the_life(String language, String heading) {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.commandLine(Cases.COMMANDS)
            .setOut(new PrintWriter(out))
            .execute("life", "--lang", language);

    assertThat(exitCode).isEqualTo(CommandLine.ExitCode.OK);
    assertThat(out.toString()).contains(heading).doesNotContain("[en]", "[fi]");
  }
}
