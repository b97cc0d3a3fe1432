package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class ScoreScaleTest {
  @Test
  void usual_scale_holds_its_ends() {
    ScoreScale scale = ScoreScale.minusHundredToHundred();
    assertThat(scale.contains(number("-100"))).isTrue();
    assertThat(scale.contains(number("100"))).isTrue();
    assertThat(scale.contains(number("100.01"))).isFalse();
    assertThat(scale.contains(number("-100.01"))).isFalse();
    assertThat(scale.neutral()).isEqualTo(Rational.ZERO);
    assertThat(scale).hasToString("-100…100");
  }

  @Test
  void scale_from_zero_is_neutral_at_its_lowest() {
    ScoreScale scale = ScoreScale.zeroTo(number("10"));
    assertThat(scale.lowest()).isEqualTo(scale.neutral()).isEqualTo(Rational.ZERO);
  }

  @Test
  void scale_that_does_not_rise_is_refused() {
    assertThatThrownBy(() -> new ScoreScale(number("0"), number("-1"), number("10")))
        .hasMessage("score scale: it goes 0, -1, 10; lowest, neutral and highest rise");
    assertThatThrownBy(() -> ScoreScale.zeroTo(Rational.ZERO))
        .hasMessage("score scale: it goes 0, 0, 0; lowest, neutral and highest rise");
  }
}
