package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class PartyStatementTest {
  private static final PartyStatement CITY =
      SettlementSamples.settlement().partyStatements().get(0);

  @Test
  void net_is_the_sum_of_the_lines() {
    assertThat(CITY.net()).isEqualTo(Amounts.euros("-35256740"));
    assertThat(CITY.entries().get(0).amount().toString()).isEqualTo("-30820000");
    assertThat(CITY.currency()).isEqualTo(Amounts.EUR);
    assertThat(CITY).hasToString("City EUR -35256740");
  }

  @Test
  void statement_without_lines_is_of_nothing() {
    CommercialModel clinicAlone =
        CommercialModel.builder()
            .provision(SettlementSamples.term("Inside"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .addLines(
                SmallModel.line("fee", SmallModel.FEE)
                    .payers(SmallModel.PROVIDERS)
                    .payees(SmallModel.PROVIDERS)
                    .build())
            .build();
    List<PartyStatement> statements =
        clinicAlone
            .settle(
                PeriodFacts.builder()
                    .period(SettlementSamples.PERIOD)
                    .target(SettlementSamples.target("1").build())
                    .build())
            .partyStatements();

    assertThat(statements.get(0).entries()).isEmpty();
    assertThat(statements).extracting(PartyStatement::net).containsOnly(Amounts.euros("0"));
  }
}
