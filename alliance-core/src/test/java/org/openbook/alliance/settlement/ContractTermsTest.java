package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** A contract of two clients and three providers, said once, with its amounts by hand. */
class ContractTermsTest {
  private static final ContractPeriod YEARS = ContractPeriod.parse("2026-01-01/2027-12-31");
  private static final Source SOURCE = Source.assumption("illustrative");
  private static final Party COUNTY = Party.of("county", Label.en("County"));
  private static final Party TOWN = Party.of("town", Label.en("Town"));
  private static final Party ALFA = Party.of("alfa", Label.en("Alfa"));
  private static final Party BEETA = Party.of("beeta", Label.en("Beeta"));
  private static final Party GAMMA = Party.of("gamma", Label.en("Gamma"));

  // ---- contract ----

  private static KeyResultIndicator indicator(String id, String weight, ScoreCurve curve) {
    Provision provision = Provision.of(Label.en(id), Clause.of("5." + id));
    return KeyResultIndicator.of(id, provision, Rational.parse(weight), Unit.measure("%"), curve);
  }

  private static ScoreCurve levels(long failure, long minimum, long excellence) {
    return ScoreCurve.throughLevels(
        Rational.of(failure), Rational.of(minimum), Rational.of(excellence));
  }

  private static CommercialModel model() {
    Scorecard card =
        Scorecard.of(
            Provision.of(StandardLabel.OVERALL_SCORE, "5"),
            indicator("diabetes", "60", levels(40, 60, 80)),
            indicator("teeth", "25", levels(50, 70, 95)),
            indicator("staff", "15", levels(25, 15, 5)));
    AllianceFee fee =
        AllianceFee.builder()
            .provision(Provision.of(StandardLabel.ALLIANCE_FEE, "3.1"))
            .shareOfTarget(Rational.ofPercent("5"))
            .build();
    ContractTerms terms =
        ContractTerms.of(EUR, "3", YEARS.start())
            .client(COUNTY)
            .client(TOWN)
            .provider(ALFA)
            .provider(BEETA)
            .provider(GAMMA)
            .clientsShare(Distribution.of(Participation.equal(List.of(COUNTY.id(), TOWN.id()))))
            .providersShare(Distribution.byCost(List.of(ALFA, BEETA, GAMMA)))
            .reimbursedCosts("2")
            .allianceFee(fee);
    Limit capAtFee = Limit.atMost(Provision.of(StandardLabel.LIMITED, "3.3"), terms.fee());
    return terms
        .gainAndPain(
            "3.2",
            List.of(Rate.of("3.2", Rational.ofPercent("50"))),
            "3.3",
            List.of(Rate.of("3.3", Rational.ofPercent("50")), capAtFee))
        .scorecard(card, ScoringEngines.weightedMean(MissingMeasurement.REFUSE))
        .bonusAndSanction("3.4", euros("400000"), ScoreRate.proportionalTo(Rational.HUNDRED))
        .model();
  }

  private static PeriodFacts facts() {
    return PeriodFacts.builder()
        .period(YEARS)
        .target(TargetCost.of("2.1", YEARS, euros("20000000")))
        .costOf(ALFA.id(), euros("9000000"), SOURCE)
        .costOf(BEETA.id(), euros("5000000"), SOURCE)
        .costOf(GAMMA.id(), euros("4500000"), SOURCE)
        .addMeasurements(Measurement.of("diabetes", Rational.of(70), SOURCE))
        .addMeasurements(Measurement.of("teeth", Rational.of(95), SOURCE))
        .addMeasurements(Measurement.of("staff", Rational.of(20), SOURCE))
        .build();
  }

  // ---- amounts ----

  @Test
  void lines_follow_from_the_terms() {
    assertThat(model().lines())
        .extracting(line -> line.id().value())
        .containsExactly(
            "reimbursed-costs-alfa",
            "reimbursed-costs-beeta",
            "reimbursed-costs-gamma",
            "fee",
            "gain",
            "pain",
            "bonus",
            "sanction");
    assertThat(model().lines())
        .extracting(line -> line.amount().meaning())
        .containsExactly(
            Meaning.REIMBURSED_COSTS,
            Meaning.REIMBURSED_COSTS,
            Meaning.REIMBURSED_COSTS,
            Meaning.FEE,
            Meaning.GAIN,
            Meaning.PAIN,
            Meaning.BONUS,
            Meaning.SANCTION);
  }

  // The score: 60 % of 50 + 25 % of 100 − 15 % of 50 = 47.5.
  @Test
  void amounts_are_those_worked_out_by_hand() {
    Settlement settlement = model().settle(facts());

    assertThat(settlement.lines())
        .extracting(line -> Amounts.value(line.amount()))
        .containsExactly(
            Rational.of(9_000_000),
            Rational.of(5_000_000),
            Rational.of(4_500_000),
            Rational.of(1_000_000),
            Rational.of(750_000),
            Rational.ZERO,
            Rational.of(190_000),
            Rational.ZERO);
  }

  @Test
  void document_says_the_terms_and_no_arithmetic() {
    String document = CommercialModel.FORM.write(model()).toJson();

    assertThat(document)
        .contains("\"allianceFee\"", "\"gainPainShare\"", "\"scoring\"", "\"incentivePool\"")
        .doesNotContain("\"formulas\"", "\"lines\"", "positivePart", "difference", "least");
  }

  @Test
  void constant_is_moved_by_its_place_and_the_terms_stay_said() {
    CommercialModel model = model();

    assertThat(model.constants())
        .containsEntry("gainPainShare.gain.rules[0].rate", "50 %")
        .containsEntry("allianceFee.shareOfTarget", "5 %")
        .containsEntry("incentivePool.funding.amount", "EUR 400000")
        .containsEntry("scorecard.areas[0].indicators[1].weight", "25")
        .doesNotContainKeys("clause", "gainPainShare.gain.clause");
    CommercialModel changed = model.with("gainPainShare.gain.rules[0].rate", "40 %");
    assertThat(Amounts.value(changed.settle(facts()).lines().get(4).amount()))
        .isEqualTo(Rational.of(600_000));
    assertThat(changed.with("gainPainShare.gain.rules[0].rate", "50 %")).isEqualTo(model);
    assertThat(model.terms()).extracting(term -> term.word()).contains("allianceFee");
    assertThatThrownBy(() -> model.with("allianceFee.share", "5 %"))
        .hasMessageContaining("constant 'allianceFee.share' is unknown");
    assertThatThrownBy(() -> model.with("allianceFee.shareOfTarget", "-5 %"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void several_clients_without_a_share_are_asked_how_they_share() {
    ContractTerms terms =
        ContractTerms.of(EUR, "3", LocalDate.of(2026, 1, 1)).client(COUNTY).client(TOWN);

    assertThatThrownBy(() -> terms.provider(ALFA).reimbursedCosts("2"))
        .hasMessage(
            "terms: a line is of the clients, which are [county, town]; say them before it, and with"
                + " 'clientsShare' how several share");
  }

  @Test
  void what_is_said_after_a_line_that_depends_on_it_is_refused() {
    ContractTerms terms =
        ContractTerms.of(EUR, "3", YEARS.start())
            .client(COUNTY)
            .provider(ALFA)
            .reimbursedCosts("2");

    assertThatThrownBy(() -> terms.provider(BEETA))
        .hasMessage(
            "terms: 'provider' is said after the line 'reimbursed-costs'; it must be said before"
                + " every line");
    assertThatThrownBy(() -> ContractTerms.of(EUR, "3", YEARS.start()).reimbursedCosts("2"))
        .hasMessage("terms: costs are paid back to providers, and there are none; say them before");
  }

  @Test
  void cap_at_a_fee_that_is_not_said_is_refused() {
    ContractTerms terms = ContractTerms.of(EUR, "3", YEARS.start());

    assertThatThrownBy(terms::fee)
        .hasMessage("terms refer to the fee, which is not said; say 'allianceFee' before them");
    assertThatThrownBy(terms::score)
        .hasMessage("terms refer to the score, which is not said; say 'scorecard' before them");
  }

  // Tried before there were nouns in Java, such a contract took 68 types and 94 statements.
  @Test
  void contract_takes_forty_types_and_fifty_statements_at_most() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/org/openbook/alliance/settlement/ContractTermsTest.java"));
    String contract =
        source.substring(source.indexOf("// ---- contract"), source.indexOf("// ---- amounts"));

    assertThat(contract.lines().filter(line -> line.endsWith(";")).count()).isLessThan(50);
    assertThat(
            source
                .lines()
                .filter(line -> line.startsWith("import org.openbook.alliance."))
                .filter(line -> contract.contains(line.replaceAll(".*\\.(\\w+);", "$1")))
                .count())
        .isLessThan(40);
  }
}
