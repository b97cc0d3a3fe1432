package org.openbook.alliance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cases.tesoma.TesomaTerms;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.SettledLine;

/** A benchmark compares like with like only if all sides compute the same. */
class SettlementBenchmarkTest {
  @Test
  void all_sides_settle_every_period_alike() {
    CommercialModel model = TesomaTerms.ofTwoClients();
    for (SettlementCase period : SettlementBenchmark.cases()) {
      List<Rational> settled =
          withClientShares(model.settle(SettlementBenchmark.facts(period)).lines());
      assertThat(List.of(HandBigDecimal.settle(period)).stream().map(Rational::of).toList())
          .isEqualTo(settled);
      assertThat(List.of(HandMoneta.settle(period)).stream().map(Amounts::value).toList())
          .isEqualTo(settled);
    }
  }

  @Test
  void cases_reach_gain_pain_bonus_and_sanction() {
    CommercialModel model = TesomaTerms.ofTwoClients();
    List<String> reached = new ArrayList<>();
    for (SettlementCase period : SettlementBenchmark.cases()) {
      for (SettledLine line : model.settle(SettlementBenchmark.facts(period)).lines()) {
        if (line.figure().value().signum() > 0) {
          reached.add(line.line().id().value());
        }
      }
    }
    assertThat(reached).contains("gain-share", "pain-share", "bonus", "sanction");
  }

  private static List<Rational> withClientShares(List<SettledLine> lines) {
    List<Rational> all = new ArrayList<>();
    for (SettledLine line : lines) {
      all.add(line.figure().value());
      boolean clientsPay = line.paid().size() == 2;
      all.addAll((clientsPay ? line.paid() : line.received()).values());
    }
    return all;
  }
}
