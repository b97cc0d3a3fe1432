package org.openbook.alliance.examples;

import static org.openbook.alliance.exact.Rational.ofPercent;
import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;

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
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
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
    var city = Party.of(PartyId.of("city"), Label.en("City"));
    var clinic = Party.of(PartyId.of("clinic"), Label.en("Clinic"));
    var alliance = Alliance.builder().add(city, Role.CLIENT, year.start()).add(clinic, Role.PROVIDER, year.start()).build();
    var payer = Participation.sole(city.id());
    var payee = Participation.sole(clinic.id());
    var wages = CostType.of(CostTypeId.of("1"), Label.en("Wages"));
    var annex = Classification.of(CostCatalogue.of(List.of(wages)), List.of(Treatment.of(wages.id(), CostClass.REIMBURSABLE, Clause.of("Annex 2"), year.start())));
    var nps = KeyResultIndicator.builder().id(KeyResultId.of("nps")).provision(term("Client satisfaction", "4.1")).weight(Rational.HUNDRED)
        .unit(Unit.measure("NPS")).curve(ScoreCurve.throughLevels(Rational.of(0), Rational.of(50), Rational.of(90))).build();
    var card = Scorecard.of(term("Overall score", "4.1"), nps);
    var saving = PeriodFacts.targetCost().minus(PeriodFacts.actualCost()).positivePart().named(Label.en("Under-run"));
    var score = ScoringEngines.weightedMean(MissingMeasurement.REFUSE).score(card);
    var bonus = Formula.money(euros("200000")).times(score.dividedBy(Formula.score(Rational.HUNDRED))).positivePart().named(term("Bonus", "4.2"));
    var model = CommercialModel.builder().provision(term("Commercial model", "1")).currency(EUR).alliance(alliance).scorecard(card)
        .addLines(Line.of(LineId.of("gain"), Rate.of(term("Gain share", "3.1"), ofPercent("50")).apply(saving), payer, payee))
        .addLines(Line.of(LineId.of("bonus"), bonus, payer, payee)).build();
    var wage = CostEntry.builder().id(EntryId.of("1")).party(clinic.id()).costType(wages.id()).accrual(year).postedOn(year.endInclusive())
        .amount(euros("9400000")).vatBasis(CostEntry.VatBasis.NET).origin(Origin.of("erp", "V1", "1")).build();
    var book = OpenBook.of(BookId.of("books"), EUR, year).post(year.endInclusive(), List.of(wage));
    var target = TargetCost.builder().provision(term("Target cost", "2.1")).period(year).basis(ComparisonBasis.directCosts()).baseline(euros("10000000")).build();
    var facts = PeriodFacts.builder().period(year).costs(CostStatement.of(book, annex, alliance, year)).target(target)
        .addMeasurements(Measurement.of(nps.id(), Rational.of(74), Source.measurement("survey 2026"))).build();
    return ExplanationText.of(TextStyle.of(Language.EN, EUR)).explain(model.settle(facts).lines().stream().map(SettledLine::figure).toList());
  }

  static Provision term(String label, String clause) {
    return Provision.of(Label.en(label), Clause.of(clause));
  }
  // spotless:on
}
