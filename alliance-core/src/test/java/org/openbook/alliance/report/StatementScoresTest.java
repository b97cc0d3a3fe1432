package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.measured;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** What a statement says of scores is what the settlement used, whatever anything is called. */
class StatementScoresTest {
  private static final Cover COVER = Cover.of(Label.en("Settlement"));

  /** An indicator whose measured value is its points, under a name that others may have too. */
  private static KeyResultIndicator points(String id, String name, String weight) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(term(name))
        .unit(Unit.measure("points"))
        .weight(Rational.parse(weight))
        .curve(ScoreCurve.throughLevels(Rational.of(-100), Rational.ZERO, Rational.HUNDRED))
        .build();
  }

  private static KeyResultArea area(String id, String weight, KeyResultIndicator... indicators) {
    return KeyResultArea.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(Rational.parse(weight))
        .addAllIndicators(List.of(indicators))
        .build();
  }

  private static Scorecard card(KeyResultArea... areas) {
    return Scorecard.builder().provision(term("Score")).addAllAreas(List.of(areas)).build();
  }

  private static CommercialModel model(Scorecard card, ScoringEngine engine) {
    Formula bonus =
        Formula.money(Rational.HUNDRED)
            .times(engine.score(card).dividedBy(Formula.score(Rational.HUNDRED)));
    return CommercialModel.builder()
        .provision(term("Model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .scorecard(card)
        .addLines(SmallModel.paid("bonus", bonus.named(term("Bonus"))))
        .build();
  }

  private static List<String> rows(CommercialModel model, Measurement... measured) {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .addAllMeasurements(List.of(measured))
            .build();
    Statement statement = Statement.of(model.settle(facts), COVER);
    Table table = (Table) statement.section(Topic.SCORECARD).orElseThrow().contents().get(0);
    List<String> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<String> cells =
          row.cells().stream().map(cell -> cell.in(statement.style(Language.EN))).toList();
      rows.add(cells.get(0) + " | " + cells.get(3));
    }
    return rows;
  }

  @Test
  void indicators_of_one_name_each_show_their_own_points() {
    Scorecard card = card(area("a", "100", points("x", "Same", "50"), points("y", "Same", "50")));
    CommercialModel model =
        model(card, ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST));
    assertThat(rows(model, measured("x", "40"), measured("y", "-100")))
        .containsExactly("a | −30.0", "Same | +40.0", "Same | −100.0", "Score | −30.0");
  }

  @Test
  void indicator_that_was_not_measured_shows_the_points_that_stood_for_it() {
    Scorecard card = card(area("a", "100", points("x", "Same", "50"), points("y", "Same", "50")));
    CommercialModel model =
        model(card, ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST));
    assertThat(rows(model, measured("x", "40")))
        .containsExactly("a | −30.0", "Same | +40.0", "Same | −100.0", "Score | −30.0");
  }

  @Test
  void score_of_an_engine_over_another_is_the_one_that_was_paid_by() {
    Scorecard card = card(area("a", "100", points("x", "x", "100")));
    ScoringEngine mean = ScoringEngines.weightedMean(MissingMeasurement.REFUSE);
    Staircase bands =
        Staircase.of(
            List.of(
                Staircase.step(Rational.of(-100), Rational.of(-100)),
                Staircase.step(Rational.of(50), Rational.HUNDRED)),
            Staircase.OwnedEnd.LOWER);
    assertThat(rows(model(card, ScoringEngines.steppedBands(mean, bands)), measured("x", "40")))
        .containsExactly("a | +40.0", "x | +40.0", "Score | −100.0");
    ScoringEngine gated =
        ScoringEngines.minimumGatedAreas(mean, MissingMeasurement.REFUSE, Rational.of(60));
    assertThat(rows(model(card, gated), measured("x", "40")))
        .containsExactly("a | +40.0", "x | +40.0", "Score | −100.0");
  }

  @Test
  void area_shows_the_mean_that_was_used_where_measurements_drop_out() {
    Scorecard card =
        card(
            area("a", "60", points("x", "x", "30"), points("y", "y", "30")),
            area("b", "40", points("z", "z", "40")));
    CommercialModel model =
        model(card, ScoringEngines.weightedMeanOfAreas(MissingMeasurement.DROP_AND_RENORMALISE));
    assertThat(rows(model, measured("x", "100"), measured("z", "0")))
        .containsExactly(
            "a | +100.0", "x | +100.0", "y | –", "b | 0.0", "z | 0.0", "Score | +60.0");
  }
}
