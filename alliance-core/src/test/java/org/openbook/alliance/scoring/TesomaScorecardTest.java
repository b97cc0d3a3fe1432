package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.scoring.testing.Cards.area;
import static org.openbook.alliance.scoring.testing.Cards.card;
import static org.openbook.alliance.scoring.testing.Cards.points;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.testing.Cards;
import org.openbook.alliance.term.Source;

/**
 * The published weights of the Tesoma wellbeing alliance's first contract period. The curves were
 * not published; here the measured value is the points.
 */
class TesomaScorecardTest {
  private static final Scorecard TESOMA =
      card(
              area("1", "15", points("1a", "7.5"), points("1b", "7.5")),
              area("2", "35", points("2a", "15"), points("2b", "15"), points("2c", "5")),
              area("3", "15", points("3a", "5"), points("3b", "5"), points("3c", "5")),
              area("4", "15", points("4a", "15")),
              area("5", "20", points("5a", "10"), points("5b", "10")))
          .build();

  private static Rational allAt(String points) {
    Inputs facts = Inputs.none();
    for (KeyResultIndicator indicator : TESOMA.indicators()) {
      facts =
          facts.with(
              indicator.measuredId(),
              number(points),
              Cards.PERCENT,
              Source.assumption("all alike"));
    }
    return ScoringEngines.weightedMean(MissingMeasurement.REFUSE)
        .score(TESOMA)
        .evaluate(facts)
        .value();
  }

  @Test
  void eleven_indicators_weigh_one_hundred() {
    assertThat(TESOMA.indicators()).hasSize(11);
    assertThat(Rational.sum(TESOMA.indicators().stream().map(KeyResultIndicator::weight).toList()))
        .isEqualTo(Rational.HUNDRED);
  }

  @Test
  void indicators_all_alike_make_that_score() {
    assertThat(allAt("100")).isEqualTo(number("100"));
    assertThat(allAt("0")).isEqualTo(Rational.ZERO);
    assertThat(allAt("-100")).isEqualTo(number("-100"));
    assertThat(allAt("58")).isEqualTo(number("58"));
  }
}
