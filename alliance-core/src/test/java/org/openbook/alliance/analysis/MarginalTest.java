package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class MarginalTest {
  private static final Axis COSTS =
      Axis.actualCost(Rational.of(40_000_000), Rational.of(57_000_000));
  private static final IncentiveAnalysis SMALL =
      IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts());

  @Test
  void point_of_an_indicator_is_worth_its_weight_of_the_pool() {
    KeyResultIndicator nps = SmallModel.scorecard().indicators().get(0);

    List<Marginal> marginals = SMALL.marginals(List.of(Axis.measured(nps), COSTS));

    // 60 % of a pool of 2 100 000, over 100 points of score in 50 measured points.
    assertThat(marginals)
        .contains(
            new Marginal(
                nps.measuredId(),
                CLINIC,
                new PayoutCurve.Slopes(
                    Optional.of(Enclosure.of(Rational.of(25_200))),
                    Optional.of(Enclosure.of(Rational.of(25_200))))),
            new Marginal(
                PeriodFacts.ACTUAL_ID,
                CLINIC,
                new PayoutCurve.Slopes(
                    Optional.of(Enclosure.of(Rational.of(1, 2))),
                    Optional.of(Enclosure.of(Rational.of(1, 2))))));
  }

  @Test
  void marginal_of_a_fact_that_is_not_given_is_refused() {
    CommercialModel model = FaultyTerms.feeOfTarget();
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .target(SettlementSamples.target("50000000").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IncentiveAnalysis.of(model, facts).marginals(List.of(COSTS)))
        .withMessage("axis 'actual-cost': the facts do not give it; it is given");
  }
}
