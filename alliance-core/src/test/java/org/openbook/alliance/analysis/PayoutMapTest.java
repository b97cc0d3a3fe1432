package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class PayoutMapTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(57_000_000));
  private static final IncentiveAnalysis SMALL =
      IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts());

  @Test
  void map_holds_exact_settlements_at_its_nodes() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);

    PayoutMap map = SMALL.map(CLINIC, COSTS, Axis.measured(nps), 2);

    assertThat(map.across()).hasToString("[40000000, 48500000, 57000000]");
    assertThat(map.up()).hasToString("[0, 50, 100]");
    assertThat(map.amounts()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(map).hasToString("clinic on 3 × 3");
    assertThat(map.amounts().get(2).get(0)).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.map(CLINIC, COSTS, Axis.measured(nps), 0))
        .withMessage("steps of a map are 0; there is at least one");
  }

  @Test
  void node_is_what_settling_pays() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);
    Axis costs = COSTS.within(Rational.of(46_000_000), Rational.of(47_000_000));
    Axis measured = Axis.measured(nps).within(Rational.of(79), Rational.of(80));

    assertThat(SMALL.map(CLINIC, costs, measured, 1).amounts().get(0).get(0))
        .contains(Amounts.value(SettlementSamples.settlement().partyStatements().get(2).net()));
  }
}
