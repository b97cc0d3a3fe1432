package org.openbook.alliance.cases.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.ValueForMoney;
import picocli.CommandLine;

class TramwayCommandTest {
  private static final LineId SHARE = LineId.of("share");

  private static String printed(String language) {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.commandLine(Cases.COMMANDS)
            .setOut(new PrintWriter(out))
            .execute("tramway", "--lang", language);
    assertThat(exitCode).isEqualTo(CommandLine.ExitCode.OK);
    return out.toString().replace('\u00A0', ' ');
  }

  @Test
  void target_grew_by_what_was_published() {
    TargetCost target = TramwayCase.withPriceLevel();

    assertThat(target.shared()).isEqualTo(Amounts.euros("219000000"));
    assertThat(target.ownerBorne()).isEqualTo(Amounts.euros("6700000"));
  }

  @Test
  void price_level_and_its_cost_leave_the_share_where_it_was() {
    Settlement without = TramwayCase.withoutRise();
    Settlement with = TramwayCase.withRise();

    assertThat(with.line(SHARE).amount())
        .isEqualTo(without.line(SHARE).amount())
        .isEqualTo(Amounts.euros("1000000"));
    // The client pays the price level's cost, 6.5 M€ more.
    assertThat(with.line(LineId.of("costs")).amount()).isEqualTo(Amounts.euros("223500000"));
    assertThat(without.line(LineId.of("costs")).amount()).isEqualTo(Amounts.euros("217000000"));
  }

  @Test
  void value_for_money_adds_up_to_the_settlement() {
    ValueForMoney value = TramwayCase.valueForMoney();

    // Costs of 223.5 M€ and a fee of 10 M€; of the target 6.7 M€ are the client's own.
    assertThat(value.actual()).isEqualTo(Amounts.euros("233500000"));
    assertThat(value.target()).isEqualTo(Amounts.euros("235700000"));
    assertThat(value.difference()).isEqualTo(Amounts.euros("2200000"));
  }

  @Test
  void command_prints_ledger_comparison_and_value_for_money() {
    assertThat(printed("EN").lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "Target cost | €200,000,000.00 | 1 January 2017 – 31 December 2021 | Tampere"
                + " tramway, alliance agreement; assumption: baseline in round numbers",
            "+ Price level | €6,700,000.00 | price level | the client alone | 30 June 2018 | –"
                + " | published: Tampere tramway, alliance agreement",
            "= Target that is compared with | €219,000,000.00",
            "Gain (+) or pain (−) share | €1,000,000.00 | €1,000,000.00",
            "Price level, the client alone | €0.00 | €6,700,000.00 | €6,500,000.00 | €200,000.00 |"
                + " prices rose less than expected",
            "Total | €218,000,000.00 | €235,700,000.00 | €233,500,000.00 | €2,200,000.00");
  }

  @ParameterizedTest
  @CsvSource({"FI, Arvoa rahalle", "SV, Valuta för pengarna", "EN, Value for money"})
  void command_speaks_three_languages(String language, String heading) {
    assertThat(printed(language)).contains(heading).doesNotContain("[en]", "[fi]");
  }
}
