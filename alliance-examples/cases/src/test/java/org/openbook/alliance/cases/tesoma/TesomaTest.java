package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Source;

class TesomaTest {
  private static final Settlement UNDERRUN = TesomaTerms.agreement().settle(TesomaFacts.underrun());
  private static final Settlement OVERRUN = TesomaTerms.agreement().settle(TesomaFacts.overrun());

  private static Map<String, String> amounts(Settlement settlement) {
    return settlement.lines().stream()
        .collect(
            Collectors.toMap(
                line -> line.line().id().value(), line -> line.figure().value().toString()));
  }

  @Test
  void published_first_period_gives_gain_and_bonus() {
    assertThat(amounts(UNDERRUN))
        .containsEntry("fee", "2104000")
        .containsEntry("gain-share", "2903000")
        .containsEntry("pain-share", "0")
        .containsEntry("bonus", "1218000")
        .containsEntry("sanction", "0");
    assertThat(UNDERRUN.reported().get(0).value()).isEqualTo(Rational.of(58));
  }

  @Test
  void imagined_overrun_meets_the_cap_of_pain_and_pays_a_sanction() {
    Map<String, String> amounts = amounts(OVERRUN);
    assertThat(amounts)
        .containsEntry("gain-share", "0")
        .containsEntry("pain-share", "1052000")
        .containsEntry("bonus", "0");
    assertThat(Rational.parse(amounts.get("sanction")).signum()).isPositive();
    assertThat(OVERRUN.reported().get(0).value().signum()).isNegative();
  }

  @Test
  void ledger_adds_up_to_forty_six_million() {
    List<CostEntry> entries = LedgerCsv.readResource("ledger-synthetic.csv");
    assertThat(Rational.sum(entries.stream().map(CostEntry::value).toList()))
        .isEqualTo(Rational.of(46_000_000));
    assertThat(entries).hasSizeBetween(1_900, 2_100);
    assertThat(entries.stream().filter(CostEntry::isCredit)).hasSizeGreaterThan(100);
    assertThat(entries.stream().map(CostEntry::costType).distinct()).hasSizeGreaterThan(5);
  }

  @Test
  void cost_statement_has_no_findings_and_all_of_it_is_reimbursable() {
    CostStatement costs = UNDERRUN.facts().costs().orElseThrow();
    assertThat(costs.findings()).isEmpty();
    assertThat(costs.value(CostClass.REIMBURSABLE)).isEqualTo(Rational.of(46_000_000));
    assertThat(costs.source().reference().en()).contains("tesoma-demo");
  }

  @Test
  void every_line_adds_up_to_zero_over_the_parties() {
    for (Settlement settlement : List.of(UNDERRUN, OVERRUN)) {
      Rational net =
          Rational.sum(
              settlement.partyStatements().stream()
                  .flatMap(party -> party.entries().stream())
                  .map(PartyStatement.Entry::amount)
                  .toList());
      assertThat(net).isEqualTo(Rational.ZERO);
    }
  }

  @Test
  void scorecard_has_the_published_weights() {
    Scorecard card = TesomaScorecard.scorecard();
    assertThat(card.areas().stream().map(area -> area.weight().toString()))
        .containsExactly("15", "35", "15", "15", "20");
    assertThat(card.indicators().stream().map(indicator -> indicator.weight().toString()))
        .containsExactly("7.5", "7.5", "15", "15", "5", "5", "5", "5", "15", "10", "10");
  }

  // Source: the first period's published key result areas; all scores alike give that score.
  @ParameterizedTest
  @CsvSource({"100", "0", "-100"})
  void scores_all_alike_are_the_overall_score(String points) {
    Rational wanted = Rational.parse(points);
    Scorecard card = TesomaScorecard.scorecard();
    Inputs.Builder inputs = Inputs.builder();
    for (KeyResultIndicator indicator : card.indicators()) {
      inputs.put(
          indicator.measuredId(),
          measuredFor(wanted, indicator),
          indicator.unit(),
          Source.assumption("test"));
    }
    assertThat(
            ScoringEngines.weightedMean(MissingMeasurement.REFUSE)
                .score(card)
                .evaluate(inputs.build())
                .value())
        .isEqualTo(wanted);
  }

  private static Rational measuredFor(Rational points, KeyResultIndicator indicator) {
    Function<Polyline.Point, Rational> height = Polyline.Point::value;
    return ((ScoreCurve.Line) indicator.curve())
        .line().points().stream()
            .filter(point -> height.apply(point).equals(points))
            .findFirst()
            .orElseThrow()
            .at();
  }

  @Test
  void settling_again_gives_an_equal_settlement() {
    PeriodFacts again = TesomaFacts.underrun();
    assertThat(TesomaTerms.agreement().settle(again)).isEqualTo(UNDERRUN);
    assertThat(TesomaTerms.agreement().settle(again).digest()).isEqualTo(UNDERRUN.digest());
  }
}
