package org.openbook.alliance.examples.tesoma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.examples.Values.number;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.Main;
import org.openbook.alliance.examples.tesoma.Life.Step;
import org.openbook.alliance.examples.wording.TwoSides;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import picocli.CommandLine;

class LifeTest {
  private static final List<Step> STEPS = Life.steps();
  private static final PartyId CITY = TesomaTerms.TAMPERE.id();
  private static final PartyId COUNTY = TesomaTerms.PIRHA.id();
  private static final Source IMAGINED = Source.assumption("test");

  private static Settlement settled(int step) {
    return STEPS.get(step - 1).last();
  }

  private static SettledLine line(int step, String id) {
    return settled(step).line(LineId.of(id));
  }

  @Test
  void stages_follow_each_other() {
    assertThat(STEPS.stream().map(step -> step.last().stage()))
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
    assertThat(STEPS.stream().map(step -> step.settlements().size()))
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
    Settlement april = STEPS.get(0).settlements().get(0);

    assertThat(april.facts().period()).hasToString("2018-04-01/2018-04-30");
    assertThat(april.line(LineId.of("costs-mehilainen")).payable())
        .isEqualTo(Amounts.euros("850000"));
    assertThat(april.line(LineId.of("fee")).payable()).isEqualTo(Amounts.euros("45000"));
  }

  @Test
  void fifth_of_gain_and_bonus_is_retained_until_the_final_settlement() {
    assertThat(line(5, "gain-share").payable()).isEqualTo(Amounts.euros("2322400"));
    assertThat(line(5, "bonus").payable()).isEqualTo(Amounts.euros("974400"));
    assertThat(line(7, "gain-share").payable()).isEqualTo(Amounts.euros("2903000"));
    assertThat(line(7, "bonus").payable()).isEqualTo(Amounts.euros("1218000"));
  }

  @Test
  void open_tranches_make_the_second_period_provisional() {
    Settlement provisional = settled(8);

    assertThat(provisional.isProvisional()).isTrue();
    assertThat(provisional.openMatters().toString())
        .isEqualTo("[tranche 2023-01-01/2023-12-31, tranche 2024-01-01/2024-12-31]");
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
            () ->
                LifeTerms.amended()
                    .settleAsOf(day, LifeFacts.secondPeriod(YearMonth.of(2024, 12)), Stage.FINAL))
        .withMessage(
            "facts of 2022-01-01/2024-12-31 has 2 faults: (1) tranche 2023-01-01/2023-12-31 is open;"
                + " a final settlement has nothing open · (2) tranche 2024-01-01/2024-12-31 is open;"
                + " a final settlement has nothing open");
  }

  @Test
  void target_of_the_second_period_is_its_tranches_and_the_price_level() {
    assertThat(settled(12).facts().target().orElseThrow().shared())
        .isEqualTo(Amounts.euros("49216863"));
  }

  @Test
  void second_client_pays_from_the_day_on_which_it_is_bound() {
    assertThat(line(6, "fee").paid()).containsOnlyKeys(CITY);
    assertThat(line(9, "fee").paid())
        .containsEntry(CITY, Rational.ZERO)
        .containsEntry(COUNTY, number("51666.67"));
    // By the services ordered: 15 120 000 of 47 520 000 were those of 2022.
    assertThat(line(12, "costs-mehilainen").paid())
        .containsEntry(CITY, number("12027272.73"))
        .containsEntry(COUNTY, number("25772727.27"));
  }

  @Test
  void second_client_shares_no_month_before_it_is_bound() {
    PeriodFacts march =
        PeriodFacts.builder()
            .period(ContractPeriod.parse("2022-03-01/2022-03-31"))
            .putOthers(LifeTerms.orderedId(COUNTY), TwoSides.money(Rational.ONE, IMAGINED))
            .putOthers(LifeTerms.orderedId(CITY), TwoSides.money(Rational.ZERO, IMAGINED))
            .putOthers(
                LifeTerms.yearlyShareId(LineId.of("fee")), TwoSides.money(number("12"), IMAGINED))
            .putOthers(
                LifeTerms.yearlyShareId(LineId.of("costs-tampere")),
                TwoSides.money(number("0"), IMAGINED))
            .putOthers(
                LifeTerms.yearlyShareId(LineId.of("costs-mehilainen")),
                TwoSides.money(number("0"), IMAGINED))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LifeTerms.amended().inForce(LifeTerms.JOINS).settle(march, Stage.ON_ACCOUNT))
        .withMessage(
            "facts of 2022-03-01/2022-03-31: party 'pirha' shares line 'fee' and is bound from"
                + " 2023-01-01; it is bound by 2022-03-31");
  }

  @Test
  void amendments_changed_no_settlement_that_was_issued() {
    for (Step step : STEPS) {
      Settlement issued = step.last();
      assertThat(issued.model().settle(issued.facts(), issued.stage()).digest())
          .isEqualTo(issued.digest());
    }
    assertThat(LifeTerms.decided().settle(LifeFacts.firstPeriod(), Stage.INTERIM).digest())
        .isEqualTo(settled(5).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI|8. Toisen kauden välitilitys, vuosiosuudet 2023 ja 2024 avoinna",
        "SV|8. Andra periodens delavräkning, årsandelarna 2023 och 2024 öppna",
        "EN|8. Interim settlement of the second period, tranches 2023 and 2024 open"
      })
  void command_prints_the_life(String language, String heading) {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.commandLine().setOut(new PrintWriter(out)).execute("life", "--lang", language);

    assertThat(exitCode).isEqualTo(CommandLine.ExitCode.OK);
    assertThat(out.toString()).contains(heading).doesNotContain("[en]", "[fi]");
  }
}
