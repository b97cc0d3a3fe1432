package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.law.PayoutRule.LinePayout;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

class PayoutRuleProperties {
  @Property(tries = 200)
  void rule_of_a_model_pays_what_its_settlement_pays(@ForAll("cases") SettlementCase any) {
    Settlement settled = any.settled();
    for (LinePayout line : PayoutRule.of(any.model()).on(settled.inputs())) {
      SettledLine expected = settled.line(line.line());
      assertThat(line.amount()).isEqualTo(expected.figure().value());
      for (Party party : any.model().alliance().parties()) {
        assertThat(line.netOf(party.id())).isEqualTo(expected.netOf(party.id()));
      }
    }
  }

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }
}
