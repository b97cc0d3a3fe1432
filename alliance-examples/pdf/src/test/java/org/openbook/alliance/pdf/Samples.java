package org.openbook.alliance.pdf;

import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;
import static org.openbook.alliance.scoring.MissingMeasurement.REFUSE;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** A small alliance, settled for a year, and what is printed of it. */
final class Samples {
  static final Cover COVER =
      Cover.of(Label.of("Kotihoidon allianssi", "Hemvårdens allians", "Home care alliance"))
          .withNote(Label.of("Luonnos", "Utkast", "Draft"));

  private Samples() {}

  /** Costs as given, a target of 10 000 000, half of the under-run, a bonus of 120 000. */
  static Settlement settlement(String costs) {
    var year = ContractPeriod.parse("2026-01-01/2026-12-31");
    var clinic = Party.of("clinic", Label.of("Hoitokoti Äyräs", "Vårdhemmet Å", "Care home"));
    var nps =
        KeyResultIndicator.of(
            "nps",
            term(Label.of("Asiakastyytyväisyys", "Kundnöjdhet", "Client satisfaction"), "4.1"),
            Rational.HUNDRED,
            Unit.measure("NPS"),
            ScoreCurve.throughLevels(Rational.of(0), Rational.of(50), Rational.of(90)));
    var score = term(Label.of("Kokonaispisteet", "Totalpoäng", "Overall score"), "4.1");
    var model =
        ContractTerms.of(EUR, "1", year.start())
            .client(Party.of("city", Label.of("Kaupunki", "Staden", "City")))
            .provider(clinic)
            .reimbursedCosts("2")
            .gain("3.1", Rate.of("3.1", Rational.ofPercent("50")))
            .scorecard(Scorecard.of(score, nps), ScoringEngines.weightedMean(REFUSE))
            .bonus("4.2", euros("200000"), ScoreRate.proportionalTo(Rational.HUNDRED))
            .model();
    return model.settle(
        PeriodFacts.builder()
            .period(year)
            .target(TargetCost.of("2.1", year, euros("10000000")))
            .costOf(clinic.id(), euros(costs), Source.assumption("nobody has counted yet"))
            .addMeasurements(
                Measurement.of(nps.id(), Rational.of(74), Source.measurement("survey 2026")))
            .build());
  }

  static Settlement settlement() {
    return settlement("9400000");
  }

  static Statement statement(Settlement settlement) {
    return Statement.of(settlement, COVER);
  }

  private static Provision term(Label label, String clause) {
    return Provision.of(label, Clause.of(clause));
  }

  /** The text of all pages, in the order in which they are read. */
  static String text(byte[] pdf) {
    try (PDDocument open = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
