package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.quantity.Unit;

class ScoreRateTest {
  private static Rational at(String points, ScoreRate rate) {
    assertThat(rate.at(score(points)).unit()).isEqualTo(Unit.RATIO);
    return value(rate.at(score(points)));
  }

  @Test
  void proportional_rate_has_the_sign_of_the_score() {
    ScoreRate rate = ScoreRate.proportionalTo(number("100"));
    assertThat(at("58", rate)).isEqualTo(number("0.58"));
    assertThat(at("-20", rate)).isEqualTo(number("-0.2"));
    assertThat(at("0", rate)).isEqualTo(Rational.ZERO);
  }

  // Australian shape: no liability above the minimum conditions, no reward below exceptional.
  @Test
  void dead_zone_is_a_stretch_of_one_height() {
    ScoreRate rate =
        ScoreRate.along(
            Polyline.of(
                List.of(
                    Polyline.point(number("-100"), number("-1")),
                    Polyline.point(number("-20"), number("0")),
                    Polyline.point(number("20"), number("0")),
                    Polyline.point(number("80"), number("1"))),
                Polyline.End.CLAMP,
                Polyline.End.CLAMP));
    assertThat(at("19", rate)).isEqualTo(Rational.ZERO);
    assertThat(at("50", rate)).isEqualTo(number("0.5"));
    assertThat(at("95", rate)).isEqualTo(number("1"));
    assertThat(at("-60", rate)).isEqualTo(number("-0.5"));
  }

  @Test
  void steps_jump_at_the_edge_that_they_own() {
    ScoreRate rate =
        ScoreRate.steps(
            Staircase.of(
                List.of(
                    Staircase.step(number("0"), number("0.5")),
                    Staircase.step(number("80"), number("1"))),
                Staircase.OwnedEnd.LOWER));
    assertThat(at("79.9", rate)).isEqualTo(number("0.5"));
    assertThat(at("80", rate)).isEqualTo(number("1"));
    assertThatThrownBy(() -> at("-1", rate))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(
            "-1 falls through the steps from 0: 0.5, from 80: 1, which have no default");
  }

  @Test
  void full_score_of_zero_is_refused() {
    assertThatThrownBy(() -> ScoreRate.proportionalTo(Rational.ZERO))
        .hasMessage("score rate: the points that give 1 are 0; they are above 0");
  }
}
