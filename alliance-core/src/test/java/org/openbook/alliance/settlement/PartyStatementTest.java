package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.testing.SettlementSamples;

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
    assertThat(new PartyStatement(CITY.party(), CITY.currency(), List.of()).net())
        .isEqualTo(Amounts.euros("0"));
  }
}
