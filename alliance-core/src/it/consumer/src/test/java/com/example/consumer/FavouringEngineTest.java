package com.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.ScoringLaws;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.testing.AllianceDomain;

/**
 * A law asked by itself, on generated scorecards: it finds the engine that was broken, and only it.
 */
@Domain(AllianceDomain.class)
class FavouringEngineTest {
  private static final Law<ScoringEngine, ScoredCard> LAW =
      ScoringLaws.orderOfIndicatorsHasNoMeaning();

  // Without edge cases: a hundred times the same card could be one that favours nobody.
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void engine_that_prefers_the_first_indicator_is_found(@ForAll @Size(100) List<ScoredCard> cards) {
    assertThat(LAW.violationsAmong(new FairEngine(), cards)).isEmpty();
    assertThat(LAW.violationsAmong(new FavouringEngine(), cards))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(found.toString())
                    .startsWith("the order of areas and indicators has no meaning: expected ")
                    .contains(" beside "));
  }
}
