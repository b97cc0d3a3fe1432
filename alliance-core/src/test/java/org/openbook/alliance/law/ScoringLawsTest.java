package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.scoring.testing.Cards;

/** Each law with an engine that was broken on purpose. */
class ScoringLawsTest {
  private static final ScoringEngine MEAN = ScoringEngines.weightedMean(MissingMeasurement.REFUSE);
  private static final ScoredCard CARD =
      new ScoredCard(
          Cards.card(Cards.area("a", "100", Cards.points("x", "60"), Cards.points("y", "40")))
              .build(),
          Cards.measured("x", "50", "y", "-20"));

  private static void assertCaught(
      Law<ScoringEngine, ScoredCard> law, ScoringEngine broken, String expected, String given) {
    assertThat(law.violations(MEAN, CARD)).isEmpty();
    assertThat(law.violations(broken, CARD))
        .first()
        .extracting(Violation::law, Violation::expected, Violation::given)
        .containsExactly(law.statement(), expected, given);
  }

  @Test
  void score_in_euros_is_found() {
    assertCaught(ScoringLaws.inPoints(), card -> Given.money("58"), "unit SCORE", "MONEY");
  }

  @Test
  void engine_that_remembers_is_found() {
    AtomicInteger calls = new AtomicInteger();
    ScoringEngine remembering = card -> Formula.score(Rational.of(calls.incrementAndGet()));

    assertThat(ScoringLaws.repeatable().violations(MEAN, CARD)).isEmpty();
    assertThat(ScoringLaws.repeatable().violations(remembering, CARD)).hasSize(1);
  }

  @Test
  void engine_that_asks_for_a_fact_of_its_own_is_found() {
    Formula weather = Formula.quantity(QuantityId.of("weather"), Unit.SCORE, Label.en("Weather"));

    assertCaught(
        ScoringLaws.onItsOwnFacts(), card -> weather, "only values of the scorecard", "weather");
  }

  @Test
  void score_off_the_scale_is_found() {
    assertCaught(
        ScoringLaws.onTheScale(),
        card -> MEAN.score(card).times(Rational.of(5)),
        "a score on " + CARD.scorecard().scale(),
        "110");
  }

  @Test
  void engine_that_punishes_a_better_result_is_found() {
    ScoringEngine spread = card -> points(card, 0).minus(points(card, 1));

    assertCaught(ScoringLaws.betterNeverCosts(Rational.of(5)), spread, "at least 70", "65");
    assertThat(ScoringLaws.betterNeverCosts(Rational.of(5)).violations(spread, CARD))
        .singleElement()
        .extracting(Violation::witnesses)
        .isEqualTo(
            List.of(CARD, new ScoredCard(CARD.scorecard(), Cards.measured("x", "50", "y", "-15"))));
  }

  @Test
  void engine_that_prefers_the_first_indicator_is_found() {
    assertCaught(ScoringLaws.orderOfIndicatorsHasNoMeaning(), card -> points(card, 0), "50", "-20");
  }

  private static Formula points(Scorecard card, int indicator) {
    List<KeyResultIndicator> indicators = card.indicators();
    return indicators.get(indicator).achievementScore();
  }
}
