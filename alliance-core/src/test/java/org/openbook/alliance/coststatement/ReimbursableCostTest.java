package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

class ReimbursableCostTest {
  private static ReimbursableCost cost(String euros) {
    return ImmutableReimbursableCost.builder()
        .party(PartyId.of("tampere"))
        .costType(CostTypeId.of("4.2"))
        .period(ContractPeriod.parse("2018-04-01/2021-12-31"))
        .value(Rational.parse(euros))
        .currency(Amounts.EUR)
        .entries(12)
        .digestOfEntries(Digest.of("entries"))
        .build();
  }

  @Test
  void cost_is_an_amount_of_a_party_and_kind_in_a_period() {
    assertThat(cost("100.50").amount()).isEqualTo(Amounts.euros("100.5"));
    assertThat(cost("100.50"))
        .hasToString("EUR 100.5 of 4.2 for tampere in 2018-04-01/2021-12-31, 12 entries");
  }
}
