package org.openbook.alliance.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.scoring.ScoreCurve;

class CurveMinimumTest {
  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static ScoreCurve line(String... numbers) {
    Polyline.Point one = new Polyline.Point(number(numbers[0]), number(numbers[1]));
    Polyline.Point other = new Polyline.Point(number(numbers[2]), number(numbers[3]));
    return new ScoreCurve.Line(Polyline.of(List.of(one, other), End.CLAMP, End.CLAMP));
  }

  @Test
  void minimum_between_two_points_is_exactly_where_the_line_passes_it() {
    assertThat(CurveMinimum.of(line("40", "-100", "70", "50"), Rational.ZERO))
        .isEqualTo(number("60"));
  }

  @Test
  void minimum_at_a_point_is_that_point() {
    assertThat(CurveMinimum.of(line("50", "0", "70", "100"), Rational.ZERO))
        .isEqualTo(number("50"));
  }

  @Test
  void curve_that_never_passes_the_minimum_gives_its_least_value() {
    assertThat(CurveMinimum.of(line("10", "5", "70", "100"), Rational.ZERO))
        .isEqualTo(number("10"));
  }

  @Test
  void minimum_of_steps_is_the_start_of_the_step() {
    Staircase stairs =
        Staircase.of(
            List.of(
                Staircase.step(number("0"), number("-50")),
                Staircase.step(number("30"), number("0"))),
            OwnedEnd.LOWER);

    assertThat(CurveMinimum.of(new ScoreCurve.Table(stairs), Rational.ZERO))
        .isEqualTo(number("30"));
  }

  @Test
  void minimum_of_a_binary_indicator_is_its_excellence() {
    ScoreCurve binary = ScoreCurve.throughLevels(number("50"), number("70"), number("70"));

    assertThat(CurveMinimum.of(binary, Rational.ZERO)).isEqualTo(number("70"));
  }
}
