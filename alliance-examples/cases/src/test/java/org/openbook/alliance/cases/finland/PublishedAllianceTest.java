package org.openbook.alliance.cases.finland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.StatementText;
import org.openbook.alliance.term.Source;

class PublishedAllianceTest {
  // ---- tramway: published points, presentation of 31.8.2016 ----

  @ParameterizedTest
  @CsvSource({
    // subcontracting, employing, trainees, soil, grey economy, street, trains -> total at 0
    "1, 1, 1, 1, 0, 0, 0, 10",
    "1, 1, 0, 0, 0, 0, 0, 8",
    "0, 0, 1, 1, 0, 0, 0, 7",
    "0, 0, 0, 0, 1, 1, 1, -10",
    "0, 0, 0, 0, 2, 2, 0, -10",
    "1, 0, 0, 1, 1, 0, 1, 5"
  })
  void plus_and_minus_points_of_the_tramway_are_capped(
      int local, int employing, int trainees, int soil, int grey, int street, int trains, int due) {
    Map<String, Integer> events =
        new TreeMap<>(
            Map.of(
                "local-subcontracting", local,
                "employing-unemployed", employing,
                "trainees-and-theses", trainees,
                "reuse-of-soil", soil,
                "grey-economy", grey,
                "street-and-public-transport", street,
                "trains", trains));

    assertThat(points(tramway(events, "0"))).isEqualTo(Rational.of(due));
  }

  @Test
  void areas_of_the_tramway_are_ninety_points_of_a_hundred() {
    Settlement settled = PublishedAlliance.TRAMWAY.settlements().get(0);

    assertThat(points(settled)).isEqualTo(Rational.of(52));
    assertThat(settled.line(LineId.of("bonus")).figure().value()).isEqualTo(Rational.of(520_000));
  }

  private static Settlement tramway(Map<String, Integer> events, String result) {
    PeriodFacts given = PublishedAlliance.TRAMWAY.facts().get(0);
    PeriodFacts.Builder facts = PeriodFacts.builder().period(given.period());
    given
        .measurements()
        .forEach(
            each ->
                facts.addMeasurements(
                    Measurement.of(each.indicator(), Rational.parse(result), each.source())));
    events.forEach(
        (event, times) ->
            facts.putOthers(
                QuantityId.of(event),
                new Inputs.Input(Rational.of(times), Unit.COUNT, Source.assumption("test"))));
    return PublishedAlliance.TRAMWAY.agreement().settle(facts.build(), Stage.FINAL);
  }

  private static Rational points(Settlement settled) {
    return named(settled, "Total points").value();
  }

  private static Figure named(Settlement settled, String english) {
    return settled.reported().stream()
        .filter(figure -> figure.label().orElseThrow().en().equals(english))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void areas_and_indicators_of_the_tramway_weigh_what_was_published() {
    Scorecard card =
        PublishedAlliance.TRAMWAY.agreement().versions().get(0).model().scorecard().orElseThrow();

    assertThat(card.areas())
        .extracting(area -> area.provision().label().fi(), area -> area.weight().toString())
        .containsExactly(
            tuple("Arjen sujuvuus", "30"),
            tuple("Laadukas raitiotiejärjestelmä", "25"),
            tuple("Turvallinen työmaa", "20"),
            tuple("Positiivinen julkisuuskuva", "15"));
    assertThat(card.indicators())
        .extracting(indicator -> indicator.weight().toString())
        .containsExactly("20", "10", "10", "15", "10", "10", "15");
  }

  // ---- Rantatunneli: under-run of 4.1 M€ in the final account, published ----

  @Test
  void half_of_the_tunnels_under_run_is_the_companies() {
    Settlement settled = PublishedAlliance.RANTATUNNELI.settlements().get(0);

    assertThat(settled.line(LineId.of("gain")).figure().value()).isEqualTo(Rational.of(2_050_000));
    assertThat(settled.line(LineId.of("gain")).netOf(PartyId.of("tampere")))
        .isEqualTo(Rational.of(-1_373_500));
    assertThat(settled.line(LineId.of("gain")).netOf(PartyId.of("liikennevirasto")))
        .isEqualTo(Rational.of(-676_500));
  }

  @Test
  void pain_of_the_tunnel_stops_at_the_companies_margin() {
    Settlement settled = PublishedAlliance.RANTATUNNELI.settlements().get(1);

    assertThat(settled.line(LineId.of("pain")).figure().value()).isEqualTo(Rational.of(10_000_000));
  }

  /** At the target, 180.3 M€ published, the owners carry 67 and 33 of a hundred. */
  @Test
  void owners_carry_the_tunnel_at_its_target_67_to_33() {
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PublishedAlliance.RANTATUNNELI.facts().get(0).period())
            .putOthers(
                QuantityId.of("actual-cost.palveluntuottajat"),
                new Inputs.Input(
                    Rational.of(180_300_000), Unit.MONEY, Source.published("target, May 2013")))
            .build();
    Settlement settled = PublishedAlliance.RANTATUNNELI.agreement().settle(facts, Stage.FINAL);

    assertThat(settled.line(LineId.of("costs")).netOf(PartyId.of("tampere")))
        .isEqualTo(Rational.of(-120_801_000));
    assertThat(settled.line(LineId.of("costs")).netOf(PartyId.of("liikennevirasto")))
        .isEqualTo(Rational.of(-59_499_000));
    assertThat(settled.line(LineId.of("gain")).figure().value()).isEqualTo(Rational.ZERO);
    assertThat(settled.line(LineId.of("pain")).figure().value()).isEqualTo(Rational.ZERO);
  }

  // ---- price clause: up or down; 930 000 € at stake, published ----

  @Test
  void price_is_revised_in_both_directions() {
    List<Settlement> settled = PublishedAlliance.PRICE_CLAUSE.settlements();

    assertThat(settled.stream().map(each -> each.line(LineId.of("price")).figure().value()))
        .containsExactly(Rational.of(38_130_000), Rational.of(36_270_000));
    assertThat(settled.stream().map(each -> named(each, "Difference of the readings").value()))
        .containsExactly(Rational.ZERO, Rational.of(930_000));
    // Harjun terveys, published: 2.5 % a year, whatever the index says.
    assertThat(named(settled.get(1), "Price if it rose by a fixed 2.5 % a year").value())
        .isEqualTo(Rational.of(38_130_000));
  }

  // ---- all ----

  @ParameterizedTest
  @EnumSource
  void every_text_of_a_case_is_in_three_languages(PublishedAlliance alliance) {
    for (Settlement settled : alliance.settlements()) {
      for (Language language : Language.values()) {
        assertThat(StatementText.of(Statement.of(settled, alliance.cover()), language))
            .as("%s in %s", alliance, language)
            .doesNotContain("[fi]", "[sv]", "[en]");
      }
    }
  }
}
