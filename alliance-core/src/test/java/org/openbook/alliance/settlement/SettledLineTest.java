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
  void lines_are_equal_by_term_and_figure() {
    EqualityGroups.check(List.of(FEE, line("fee")), List.of(line("gain")));
  }
}
