package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.settlement.Settlement;

class WitnessTest {
  @Test
  void settlements_of_a_jump_differ_in_the_one_fact_that_moves() {
    Axis scores =
        Axis.of(FaultyTerms.SCORE, Rational.of(-100), Rational.HUNDRED)
            .whereBetterIs(Axis.Better.MORE);

    Witness witness =
        IncentiveAnalysis.of(FaultyTerms.bonusGate(), FaultyTerms.scoredFacts())
            .check(List.of(scores))
            .of(Kind.CLIFF)
            .get(0)
            .witness()
            .orElseThrow();

    assertThat(score(witness.one())).isEqualTo(Rational.parse("-0.01"));
    assertThat(score(witness.other())).isEqualTo(Rational.parse("0.01"));
    assertThat(witness.one().model()).isEqualTo(witness.other().model());
    assertThat(witness.toString()).contains("Bonus gate").contains(" | ");
  }

  private static Rational score(Settlement settlement) {
    return settlement.facts().others().get(FaultyTerms.SCORE).value();
  }
}
