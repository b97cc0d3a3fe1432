package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.scoring.testing.Cards.area;
import static org.openbook.alliance.scoring.testing.Cards.asMeasured;
import static org.openbook.alliance.scoring.testing.Cards.card;
import static org.openbook.alliance.scoring.testing.Cards.indicator;
import static org.openbook.alliance.scoring.testing.Cards.points;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.scoring.Scorecard.Weighting;

class ScorecardTest {
  @Test
  void weight_of_the_whole_is_the_share() {
    KeyResultArea children = area("1", "15", points("1a", "7.5"), points("1b", "7.5"));
    Scorecard card = card(children, area("2", "85", points("2a", "85"))).build();
    assertThat(card.share(children, children.indicators().get(0))).isEqualTo(number("0.075"));
    assertThat(card.indicators())
        .extracting(KeyResultIndicator::id)
        .containsExactly(KeyResultId.of("1a"), KeyResultId.of("1b"), KeyResultId.of("2a"));
    assertThat(card).hasToString("Score (4.2): [1: 15, 2: 85]");
  }

  @Test
  void weight_within_the_area_is_multiplied_by_the_areas() {
    KeyResultArea first = area("1", "40", points("1a", "25"), points("1b", "75"));
    Scorecard card =
        card(first, area("2", "60", points("2a", "100")))
            .weighting(Weighting.WITHIN_THE_AREA)
            .build();
    assertThat(card.share(first, first.indicators().get(1))).isEqualTo(number("0.3"));
  }

  @Test
  void weights_that_do_not_add_up_are_named_all_together() {
    Scorecard.Builder card =
        card(
            area("1", "15", points("1a", "7"), points("1b", "7")),
            area("2", "80", points("2a", "80")));
    assertThatThrownBy(card::build)
        .hasMessage(
            "scorecard 'Score (4.2)' has 2 faults:"
                + " (1) weights of the areas add up to 95; they add up to 100"
                + " · (2) weights of the indicators of area '1' add up to 14; they add up to 15");
  }

  @Test
  void negative_weight_is_refused_where_the_sum_is_right() {
    Scorecard.Builder card =
        card(
            area("1", "110", points("nps", "-10"), points("1b", "120")),
            area("2", "-10", points("2a", "-10")));
    assertThatThrownBy(card::build)
        .hasMessage(
            "scorecard 'Score (4.2)' has 3 faults:"
                + " (1) weight of indicator 'nps' is -10; a weight is 0 or more"
                + " · (2) weight of area '2' is -10; a weight is 0 or more"
                + " · (3) weight of indicator '2a' is -10; a weight is 0 or more");
  }

  @Test
  void scorecard_without_areas_and_area_without_indicators_are_refused() {
    assertThatThrownBy(() -> card().build())
        .hasMessage("scorecard 'Score (4.2)': it has no areas; it has at least one");
    Scorecard.Builder card = card(area("1", "100"));
    assertThatThrownBy(card::build)
        .hasMessage("scorecard 'Score (4.2)': area '1' has no indicators; it has at least one");
  }

  @Test
  void whole_weight_of_zero_is_refused() {
    Scorecard.Builder card = card(area("1", "0", points("1a", "0"))).wholeWeight(number("0"));
    assertThatThrownBy(card::build)
        .hasMessage("scorecard 'Score (4.2)': whole weight is 0; it is above 0");
  }

  @Test
  void id_that_stands_twice_is_refused() {
    Scorecard.Builder card =
        card(area("1", "50", points("nps", "50")), area("2", "50", points("nps", "50")));
    assertThatThrownBy(card::build)
        .hasMessage("scorecard 'Score (4.2)': id 'nps' stands twice; each key result has its own");
  }

  @Test
  void curves_that_leave_the_scale_are_refused() {
    ScoreCurve endless =
        ScoreCurve.along(
            Polyline.of(
                List.of(
                    Polyline.point(number("0"), number("0")),
                    Polyline.point(number("1"), number("10"))),
                Polyline.End.CLAMP,
                Polyline.End.EXTEND));
    Scorecard.Builder card =
        card(area(
                "1",
                "100",
                indicator("nps", "40").curve(asMeasured()).build(),
                indicator("beds", "60")
                    .curve(endless.limited(number("0"), number("10")))
                    .improvement(endless)
                    .build()))
            .scale(ScoreScale.zeroTo(number("10")));
    assertThatThrownBy(card::build)
        .hasMessage(
            "scorecard 'Score (4.2)' has 3 faults:"
                + " (1) curve of indicator 'nps' gives -100 points; the scale is 0…10"
                + " · (2) curve of indicator 'nps' gives 100 points; the scale is 0…10"
                + " · (3) improvement curve of indicator 'beds' goes on without end;"
                + " limit it to the scale 0…10");
  }

  @Test
  void every_part_of_the_terms_enters_the_digest() {
    KeyResultArea whole = area("1", "100", points("1a", "100"));
    Scorecard plain = card(whole).build();
    assertThat(
            Stream.of(
                    plain,
                    card(whole).weighting(Weighting.WITHIN_THE_AREA).build(),
                    card(whole)
                        .scale(new ScoreScale(number("-200"), number("0"), number("200")))
                        .build(),
                    Scorecard.builder().provision(term("Other")).addAreas(whole).build())
                .map(Scorecard.FORM::digest))
        .doesNotHaveDuplicates();
    assertThat(card(whole).build()).isEqualTo(plain);
  }

  @Test
  void document_for_people_leaves_the_usual_scale_whole_and_weighting_out() {
    Scorecard plain = card(area("1", "100", points("1a", "100"))).build();
    Scorecard given =
        card(area("1", "100", points("1a", "100")))
            .scale(ScoreScale.minusHundredToHundred())
            .wholeWeight(number("100"))
            .weighting(Weighting.OF_THE_WHOLE)
            .build();

    assertThat(Scorecard.FORM.write(given, Writing.brief()).byName())
        .containsOnlyKeys("label", "clause", "areas");
    assertThat(Scorecard.FORM.write(plain, Writing.full()).byName())
        .containsOnlyKeys(
            "label", "clause", "source", "scale", "wholeWeight", "weighting", "areas");
    assertThat(Scorecard.FORM.digest(given)).isEqualTo(Scorecard.FORM.digest(plain));
  }
}
