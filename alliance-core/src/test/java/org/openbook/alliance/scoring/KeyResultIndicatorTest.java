package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.scoring.testing.Cards.indicator;
import static org.openbook.alliance.scoring.testing.Cards.measured;
import static org.openbook.alliance.scoring.testing.Cards.withBaselines;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;

class KeyResultIndicatorTest {
  private static final ScoreCurve LEVELS =
      ScoreCurve.throughLevels(number("50"), number("60"), number("80"));
  private static final ScoreCurve TO_FORTY =
      ScoreCurve.linear(
          Polyline.point(number("0"), number("0")), Polyline.point(number("40"), number("100")));
  private static final ScoreCurve PART_OF_THE_WAY =
      ScoreCurve.linear(
          Polyline.point(number("0"), number("0")), Polyline.point(number("1"), number("100")));

  private static Inputs facts(String measured, String baseline) {
    return withBaselines(measured("nps", measured), "nps", baseline);
  }

  @Test
  void achievement_is_read_off_the_curve_under_the_contracts_name() {
    KeyResultIndicator nps = indicator("nps", "10").curve(LEVELS).build();
    Figure points = nps.achievementScore().evaluate(measured("nps", "62"));
    assertThat(points.value()).isEqualTo(number("10"));
    assertThat(points.label()).contains(Label.en("nps"));
    assertThat(points.clause()).isPresent();
    assertThat(nps.improvementScore()).isEmpty();
    assertThat(nps).hasToString("nps: 10");
  }

  @Test
  void facts_of_an_indicator_have_labels_of_their_own() {
    KeyResultIndicator nps =
        KeyResultIndicator.builder()
            .id(KeyResultId.of("nps"))
            .provision(
                Provision.of(Label.of("suositus", "rekommendation", "NPS"), Clause.of("Annex 4")))
            .weight(number("10"))
            .unit(indicator("nps", "10").curve(LEVELS).build().unit())
            .curve(LEVELS)
            .build();
    Inputs facts = facts("62", "54");
    assertThat(nps.measured().evaluate(facts).label())
        .contains(StandardLabel.MEASURED.of(nps.provision().label()))
        .get()
        .hasToString("NPS, measured");
    assertThat(nps.baseline().evaluate(facts).label())
        .contains(StandardLabel.BASELINE.of(nps.provision().label()))
        .get()
        .hasToString("NPS, baseline");
  }

  @Test
  void improvement_is_the_change_against_the_baseline() {
    KeyResultIndicator nps = indicator("nps", "10").curve(LEVELS).improvement(TO_FORTY).build();
    assertThat(nps.achievementScore().evaluate(facts("62", "54")).value()).isEqualTo(number("10"));
    assertThat(nps.improvementScore().orElseThrow().evaluate(facts("62", "54")).value())
        .isEqualTo(number("20"));
  }

  private static Rational way(ScoreCurve curve, String goal, String measured, String baseline) {
    return indicator("nps", "10")
        .curve(curve)
        .improvement(PART_OF_THE_WAY)
        .improvementGoal(number(goal))
        .build()
        .improvementScore()
        .orElseThrow()
        .evaluate(facts(measured, baseline))
        .value();
  }

  @Test
  void improvement_with_a_goal_is_the_part_of_the_way() {
    assertThat(way(LEVELS, "80", "62", "54")).isEqualTo(number("800/26"));
    assertThat(way(LEVELS, "80", "80", "54")).isEqualTo(number("100"));
    assertThat(way(LEVELS, "80", "95", "54")).isEqualTo(number("100"));
    assertThat(way(LEVELS, "80", "54", "54")).isEqualTo(Rational.ZERO);
    assertThat(way(LEVELS, "80", "50", "54")).isEqualTo(Rational.ZERO);
  }

  @Test
  void baseline_at_or_beyond_the_goal_has_no_way_to_divide() {
    assertThat(way(LEVELS, "80", "80", "80")).isEqualTo(Rational.ZERO);
    assertThat(way(LEVELS, "80", "81", "80")).isEqualTo(number("100"));
    assertThat(way(LEVELS, "80", "85", "90")).isEqualTo(Rational.ZERO);
    assertThat(way(LEVELS, "80", "91", "90")).isEqualTo(number("100"));
  }

  @Test
  void improvement_goes_down_where_less_is_better() {
    ScoreCurve falling = ScoreCurve.throughLevels(number("80"), number("60"), number("50"));
    assertThat(way(falling, "50", "60", "70")).isEqualTo(number("50"));
    assertThat(way(falling, "50", "75", "70")).isEqualTo(Rational.ZERO);
    assertThat(way(falling, "50", "45", "70")).isEqualTo(number("100"));
  }

  @Test
  void improvement_without_a_baseline_value_names_what_is_missing() {
    KeyResultIndicator nps = indicator("nps", "10").curve(LEVELS).improvement(TO_FORTY).build();
    assertThatThrownBy(() -> nps.improvementScore().orElseThrow().evaluate(measured("nps", "62")))
        .isInstanceOfSatisfying(
            EvaluationException.class,
            exception -> assertThat(exception.missing()).containsExactly(nps.baselineId()));
  }

  @Test
  void goal_without_an_improvement_curve_is_refused() {
    KeyResultIndicator.Builder nps =
        indicator("nps", "10").curve(LEVELS).improvementGoal(number("80"));
    assertThatThrownBy(nps::build)
        .hasMessage(
            "indicator 'nps': it has a goal of improvement and no improvement curve;"
                + " it has both or no goal");
  }

  @Test
  void improvement_and_goal_enter_the_digest() {
    KeyResultIndicator plain = indicator("nps", "10").curve(LEVELS).build();
    KeyResultIndicator better = indicator("nps", "10").curve(LEVELS).improvement(TO_FORTY).build();
    KeyResultIndicator toGoal =
        indicator("nps", "10")
            .curve(LEVELS)
            .improvement(TO_FORTY)
            .improvementGoal(number("80"))
            .build();
    assertThat(Stream.of(plain, better, toGoal).map(KeyResultIndicator.FORM::digest))
        .doesNotHaveDuplicates();
  }
}
