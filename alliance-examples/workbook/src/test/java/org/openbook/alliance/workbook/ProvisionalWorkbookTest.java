package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** While something is open an incentive is shown and not payable, in the workbook too. */
final class ProvisionalWorkbookTest {
  private static final ContractPeriod YEAR = ContractPeriod.parse("2026-01-01/2026-12-31");
  private static final Party CITY = Party.of(PartyId.of("city"), Label.en("City"));
  private static final Party CLINIC = Party.of(PartyId.of("clinic"), Label.en("Clinic"));
  private static final QuantityId NPS = QuantityId.of("measured.nps");

  private static Provision term(String name) {
    return Provision.of(Label.en(name), Clause.of("4"));
  }

  private static KeyResultIndicator indicator(String id) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(Rational.of(50))
        .unit(Unit.measure("points"))
        .curve(ScoreCurve.throughLevels(Rational.ZERO, Rational.of(50), Rational.HUNDRED))
        .build();
  }

  private static CommercialModel model() {
    Scorecard card = Scorecard.of(term("Score"), indicator("nps"), indicator("access"));
    Formula score =
        ScoringEngines.weightedMean(MissingMeasurement.DROP_AND_RENORMALISE).score(card);
    Formula bonus =
        Formula.money(Rational.of(1_000)).times(score.dividedBy(Formula.score(Rational.HUNDRED)));
    return CommercialModel.builder()
        .provision(term("Model"))
        .currency(Amounts.EUR)
        .alliance(
            Alliance.builder()
                .add(CITY, Role.CLIENT, YEAR.start())
                .add(CLINIC, Role.PROVIDER, YEAR.start())
                .build())
        .scorecard(card)
        .addLines(
            Line.of(
                LineId.of("bonus"),
                bonus.named(term("Bonus")),
                Participation.sole(CITY.id()),
                Participation.sole(CLINIC.id())))
        .build();
  }

  private static PeriodFacts.Builder facts() {
    return PeriodFacts.builder().period(YEAR).addMeasurements(measured("access", 70));
  }

  private static Measurement measured(String id, int value) {
    return Measurement.of(KeyResultId.of(id), Rational.of(value), Source.measurement("2026"));
  }

  private static OpenedWorkbook open(Settlement settled) {
    return OpenedWorkbook.of(Spreadsheet.of(settled, Label.en("Alliance"), Language.EN));
  }

  @Test
  void incentive_is_withheld_until_the_missing_measurement_is_entered() {
    Settlement provisional = model().settle(facts().build());
    Settlement settled = model().settle(facts().addMeasurements(measured("nps", 90)).build());
    OpenedWorkbook workbook = open(provisional);
    assertThat(provisional.isProvisional()).isTrue();
    assertThat(workbook.results(provisional)).isEqualTo(OpenedWorkbook.expected(provisional));
    workbook.set(NPS, Rational.of(90));
    assertThat(workbook.results(provisional)).isEqualTo(OpenedWorkbook.expected(settled));
  }

  @Test
  void summary_names_what_is_open() {
    Settlement provisional = model().settle(facts().build());
    assertThat(texts(provisional)).contains("Open matters", "measurement to be made", "nps");
    Settlement settled = model().settle(facts().addMeasurements(measured("nps", 90)).build());
    assertThat(texts(settled)).doesNotContain("Open matters", "measurement to be made");
  }

  @Test
  void summary_of_a_settlement_on_termination_names_each_estimate_with_its_reason() {
    Measurement guess =
        Measurement.of(KeyResultId.of("nps"), Rational.of(90), Source.estimate("as in 2025"));
    Settlement settled = model().settle(facts().addMeasurements(guess).build(), Stage.TERMINATION);
    assertThat(texts(settled))
        .contains("Assumptions and estimates", "A1 estimate: as in 2025", "nps, measured");
  }

  private static List<String> texts(Settlement settlement) {
    List<String> texts = new ArrayList<>();
    for (Row row : open(settlement).workbook().getSheetAt(0)) {
      row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
    }
    return texts;
  }

  @Test
  void measurement_that_is_taken_away_again_makes_the_incentive_unpayable() {
    Settlement settled = model().settle(facts().addMeasurements(measured("nps", 90)).build());
    OpenedWorkbook workbook = open(settled);
    workbook.clear(NPS);
    assertThat(workbook.results(settled))
        .isEqualTo(OpenedWorkbook.expected(model().settle(facts().build())));
  }

  @Test
  void indicator_that_stays_without_a_value_opens_nothing() {
    Settlement settled = model().settle(facts().addUnmeasured(KeyResultId.of("nps")).build());
    assertThat(settled.isProvisional()).isFalse();
    assertThat(open(settled).results(settled)).isEqualTo(OpenedWorkbook.expected(settled));
  }
}
