package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class SettlementTest {
  private static final Settlement SETTLED = SettlementSamples.settlement();

  private static String amount(Settlement settlement, String line) {
    return Amounts.text(settlement.line(LineId.of(line)).amount());
  }

  private static Settlement settled(String actual, String nps) {
    return SmallModel.model()
        .settle(
            PeriodFacts.builder()
                .period(SettlementSamples.PERIOD)
                .costs(SettlementSamples.costs(actual))
                .target(SettlementSamples.target("52600000").build())
                .addMeasurements(SettlementSamples.measured("nps", nps))
                .addMeasurements(SettlementSamples.measured("acuta", "100"))
                .build());
  }

  @Test
  void settlement_of_an_underrun_and_a_good_score_pays_gain_and_bonus() {
    assertThat(amount(SETTLED, "costs")).isEqualTo("EUR 46000000");
    assertThat(amount(SETTLED, "fee")).isEqualTo("EUR 2104000");
    assertThat(amount(SETTLED, "gain")).isEqualTo("EUR 3300000");
    assertThat(amount(SETTLED, "pain")).isEqualTo("EUR 0");
    assertThat(amount(SETTLED, "bonus")).isEqualTo("EUR 1218000");
    assertThat(amount(SETTLED, "sanction")).isEqualTo("EUR 0");
    assertThat(SETTLED.reported())
        .singleElement()
        .extracting(Figure::value)
        .isEqualTo(Rational.of(58));
  }

  @Test
  void settlement_of_an_overrun_and_a_bad_score_takes_capped_pain_and_sanction() {
    Settlement settled = settled("56000000", "25");

    assertThat(amount(settled, "gain")).isEqualTo("EUR 0");
    assertThat(amount(settled, "pain")).isEqualTo("EUR 1052000");
    assertThat(amount(settled, "bonus")).isEqualTo("EUR 0");
    assertThat(amount(settled, "sanction")).isEqualTo("EUR 630000");
  }

  @Test
  void settlement_exactly_on_target_and_at_minimum_levels_pays_costs_and_fee_alone() {
    assertThat(settled("52600000", "50").lines())
        .filteredOn(line -> !line.figure().value().isZero())
        .extracting(line -> line.line().id().value())
        .containsExactly("costs", "fee");
  }

  @Test
  void statement_of_each_party_nets_its_lines() {
    assertThat(SETTLED.partyStatements())
        .extracting(PartyStatement::toString)
        .containsExactly("City EUR -35256740", "Region EUR -17365260", "Clinic EUR 52622000");
  }

  @Test
  void every_figure_stands_once_and_after_its_operands() {
    List<Figure> figures = SETTLED.figures();

    assertThat(figures).doesNotHaveDuplicates();
    for (int i = 0; i < figures.size(); i++) {
      assertThat(figures.subList(0, i)).containsAll(figures.get(i).operands());
    }
    assertThat(figures).containsAll(SETTLED.reported());
    assertThat(figures).containsAll(SETTLED.lines().stream().map(SettledLine::figure).toList());
  }

  @Test
  void figure_of_a_part_is_the_figure_in_the_explanation() {
    assertThat(SETTLED.figure(SmallModel.FEE).value()).isEqualTo(Rational.of(2_104_000));
    assertThat(SETTLED.figure(PeriodFacts.targetCost()).label())
        .contains(StandardLabel.TARGET_COST.label());
  }

  @Test
  void unknown_line_is_refused_with_the_lines_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SETTLED.line(LineId.of("gian")))
        .withMessage(
            "line is 'gian'; the lines settled are [costs, fee, gain, pain, bonus, sanction]");
  }

  @Test
  void settlements_are_equal_by_terms_and_facts() {
    EqualityGroups.check(
        List.of(SETTLED, SettlementSamples.settlement()),
        List.of(settled("46000000", "50")),
        List.of(
            SmallModel.open(MissingMeasurement.TREAT_AS_NEUTRAL)
                .build()
                .settle(SettlementSamples.facts())));
  }

  @Test
  void settlement_pins_the_digests_of_terms_and_facts() {
    assertThat(SETTLED.termsDigest()).isEqualTo(SmallModel.model().digest());
    assertThat(SETTLED.factsDigest()).isEqualTo(SettlementSamples.facts().digest());
    assertThat(SETTLED.model()).isEqualTo(SmallModel.model());
    assertThat(SETTLED.facts()).isEqualTo(SettlementSamples.facts());
  }

  @Test
  void two_agreements_in_one_program_do_not_touch_each_other() {
    Digest before = SettlementSamples.settlement().digest();
    CommercialModel other =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addLines(SmallModel.paid("second-fee", SmallModel.FEE))
            .build();

    assertThat(amount(other.settle(SettlementSamples.facts()), "second-fee"))
        .isEqualTo("EUR 2104000");
    assertThat(SettlementSamples.settlement().digest()).isEqualTo(before);
    assertThat(SETTLED.digest()).isEqualTo(before);
  }

  @Test
  void model_shared_by_eight_threads_settles_the_same_in_each() throws Exception {
    CommercialModel shared = SmallModel.model();
    PeriodFacts facts = SettlementSamples.facts();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Digest>> calls =
          IntStream.range(0, 400)
              .<Callable<Digest>>mapToObj(i -> () -> shared.settle(facts).digest())
              .toList();
      Set<Digest> digests =
          threads.invokeAll(calls).stream().map(SettlementTest::result).collect(Collectors.toSet());

      assertThat(digests).containsExactly(SETTLED.digest());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Digest result(Future<Digest> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void party_beside_a_line_is_not_touched_by_it() {
    SettledLine pain = settled("56000000", "50").line(LineId.of("pain"));

    assertThat(pain.netOf(CITY)).isEqualTo(Rational.of(704_840));
    assertThat(pain.netOf(REGION)).isEqualTo(Rational.of(347_160));
    assertThat(pain.netOf(CLINIC)).isEqualTo(Rational.of(-1_052_000));
  }

  @Test
  void settlement_reads_as_its_period_and_lines() {
    assertThat(SETTLED)
        .hasToString(
            "settlement of 2018-04-01/2021-12-31: [Costs EUR 46000000, Fee EUR 2104000, "
                + "Gain EUR 3300000, Pain EUR 0, Bonus EUR 1218000, Sanction EUR 0]");
  }
}
