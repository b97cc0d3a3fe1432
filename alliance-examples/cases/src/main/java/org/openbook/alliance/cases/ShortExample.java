package org.openbook.alliance.cases;

import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;
import static org.openbook.alliance.scoring.MissingMeasurement.REFUSE;

import java.util.List;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/** The example of the README: a whole alliance from terms to explained settlement. */
public final class ShortExample {
  private ShortExample() {}

  /** Prints why the provider gets what it gets. */
  public static void main(String... args) {
    System.out.println(explanation());
  }

  // spotless:off
  static String explanation() {
    var year = ContractPeriod.parse("2026-01-01/2026-12-31");
    var clinic = Party.of("clinic", Label.en("Clinic"));
    var nps = KeyResultIndicator.of("nps", term("Client satisfaction", "4.1"), Rational.HUNDRED, Unit.measure("NPS"),
        ScoreCurve.throughLevels(Rational.of(0), Rational.of(50), Rational.of(90)));
    var model = ContractTerms.of(EUR, "1", year.start())
        .client(Party.of("city", Label.en("City"))).provider(clinic)
        .reimbursedCosts("2").gain("3.1", Rate.of("3.1", Rational.ofPercent("50")))
        .scorecard(Scorecard.of(term("Overall score", "4.1"), nps), ScoringEngines.weightedMean(REFUSE))
        .bonus("4.2", euros("200000"), ScoreRate.proportionalTo(Rational.HUNDRED)).model();
    var facts = PeriodFacts.builder().period(year)
        .target(TargetCost.of("2.1", year, euros("10000000")))
        .costOf(clinic.id(), euros("9400000"), Source.ledger("open book 2026"))
        .addMeasurements(Measurement.of(nps.id(), Rational.of(74), Source.measurement("survey 2026"))).build();
    return ExplanationText.of(TextStyle.of(Language.EN, EUR)).explain(model.settle(facts).lineFigures());
  }

  static CostStatement costs(Alliance alliance, ContractPeriod year) {
    var wages = CostType.of(CostTypeId.of("1"), Label.en("Wages"));
    var annex = Classification.of(CostCatalogue.of(List.of(wages)),
        List.of(Treatment.of(wages.id(), CostClass.REIMBURSABLE, Clause.of("Annex 2"), year.start())));
    var wage = CostEntry.builder().id(EntryId.of("1")).party(PartyId.of("clinic")).costType(wages.id())
        .accrual(year).postedOn(year.endInclusive()).amount(euros("9400000"))
        .vatBasis(CostEntry.VatBasis.NET).origin(Origin.of("erp", "V1", "1")).build();
    var book = OpenBook.of(BookId.of("books"), EUR, year).post(year.endInclusive(), List.of(wage));
    return CostStatement.of(book, annex, alliance, year);
  }
  // spotless:on

  static Provision term(String label, String clause) {
    return Provision.of(Label.en(label), Clause.of(clause));
  }
}
