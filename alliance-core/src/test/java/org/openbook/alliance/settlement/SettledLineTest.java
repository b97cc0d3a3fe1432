package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class SettledLineTest {
  private static final SettledLine FEE = line("fee");

  private static SettledLine line(String id) {
    return SettlementSamples.settlement().line(LineId.of(id));
  }

  @Test
  void line_tells_who_pays_and_who_is_paid_how_much() {
    assertThat(FEE.amount()).isEqualTo(Amounts.euros("2104000"));
    assertThat(FEE.paid())
        .containsExactly(
            Map.entry(CITY, Rational.of(1_409_680)), Map.entry(REGION, Rational.of(694_320)));
    assertThat(FEE.received()).containsExactly(Map.entry(CLINIC, Rational.of(2_104_000)));
    assertThat(FEE.netOf(CITY)).isEqualTo(Rational.of(-1_409_680));
    assertThat(FEE).hasToString("Fee EUR 2104000");
  }

  @Test
  void line_tells_how_it_is_divided() {
    SettledLine.Sharing payers = FEE.amongPayers();
    assertThat(payers.weights()).isEmpty();
    assertThat(payers.payable()).isEqualTo(payers.amount());
    assertThat(payers.amount().step()).isEqualTo(Rational.of(1, 100));
    assertThat(payers.amount().parts())
        .containsExactly(part(CITY, "67", "1409680"), part(REGION, "33", "694320"));
    assertThat(FEE.amongPayees().amount().parts()).containsExactly(part(CLINIC, "1", "2104000"));
  }

  private static Division.Part part(PartyId party, String weight, String amount) {
    Rational value = Rational.parse(amount);
    return new Division.Part(party, Rational.parse(weight), value, value, value);
  }

  @Test
  void lines_are_equal_by_term_and_figure() {
    EqualityGroups.check(List.of(FEE, line("fee")), List.of(line("gain")));
  }
}
