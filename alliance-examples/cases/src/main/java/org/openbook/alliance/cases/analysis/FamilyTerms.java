package org.openbook.alliance.cases.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.cases.analysis.Family.Terms;
import org.openbook.alliance.cases.australia.Scirt;
import org.openbook.alliance.cases.compare.Candidate;
import org.openbook.alliance.cases.finland.Rantatunneli;
import org.openbook.alliance.cases.finland.ScoredPool;
import org.openbook.alliance.cases.finland.StateFunding;
import org.openbook.alliance.cases.finland.Tramway;
import org.openbook.alliance.cases.hvbp.MeasureScore;
import org.openbook.alliance.cases.mssp.SavingsFacts;
import org.openbook.alliance.cases.mssp.SharedSavings;
import org.openbook.alliance.cases.mssp.Track;
import org.openbook.alliance.cases.qof.PracticePayment;
import org.openbook.alliance.cases.reach.RiskArrangement;
import org.openbook.alliance.cases.reach.RiskCorridors;
import org.openbook.alliance.cases.targetcost.IncentiveContract;
import org.openbook.alliance.cases.tesoma.TesomaFacts;
import org.openbook.alliance.cases.tesoma.TesomaTerms;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** The terms and the round facts of each family. */
final class FamilyTerms {
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2025-01-01/2025-12-31");
  private static final LocalDate START = PERIOD.start();
  private static final Source CHOSEN =
      Source.assumption(
          Label.of(
              "pyöreitä lukuja, näyttävät lajin",
              "runda tal som visar slaget",
              "round numbers to show the kind"));

  private FamilyTerms() {}

  static Terms tesoma() {
    return new Terms(
        TesomaTerms.agreement().inForce(TesomaTerms.firstDay()),
        TesomaFacts.underrun(),
        Family.costs(40_000_000, 60_000_000),
        Optional.of(TesomaTerms.budget()));
  }

  static Terms scoredPool() {
    ScoredPool terms =
        new ScoredPool(
            fee("400000"),
            Rational.of(1, 4),
            Rational.of(1, 2),
            Rational.of(20),
            Rational.of(1, 2));
    PeriodFacts facts =
        against(ComparisonBasis.directCosts(), "10000000")
            .putOthers(ScoredPool.SCORE, fact("60", Unit.SCORE))
            .putOthers(ScoredPool.MAJOR_FAILURES, fact("0", Unit.COUNT))
            .build();
    return new Terms(terms.model(START), facts, Family.costs(8_000_000, 12_000_000));
  }

  static Terms tramway() {
    CommercialModel model = Tramway.model(fee("10000000"), Rational.of(1, 2), START);
    return new Terms(
        model,
        against(ComparisonBasis.directCosts(), "219000000").build(),
        Family.costs(180_000_000, 300_000_000));
  }

  static Terms rantatunneli() {
    PeriodFacts facts = PeriodFacts.builder().period(PERIOD).build();
    return new Terms(Rantatunneli.model(START), facts, Family.costs(150_000_000, 200_000_000));
  }

  static Terms stateFunding() {
    Formula difference =
        PeriodFacts.actualCost().minus(Formula.money(Rational.parse("1000000000")));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(StateFunding.YEAR, fact("2027", Unit.COUNT))
            .build();
    return new Terms(
        oneLine(StateFunding.recognisedPart().apply(difference), "EUR"),
        facts,
        Family.costs(900_000_000, 1_100_000_000));
  }

  static Terms threeLimb() {
    return candidate(Candidate.THREE_LIMB);
  }

  static Terms necNarrow() {
    return candidate(Candidate.NEC_NARROW);
  }

  static Terms necWide() {
    return candidate(Candidate.NEC_WIDE);
  }

  private static Terms candidate(Candidate candidate) {
    CommercialModel model = candidate.model();
    return new Terms(
        model, against(model.basis(), "1000000").build(), Family.costs(700_000, 1_300_000));
  }

  static Terms scirt() {
    CommercialModel model = Scirt.model(START);
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(PeriodFacts.TARGET, fact("100000000", Unit.MONEY))
            .putOthers(PeriodFacts.OWNER_BORNE, fact("0", Unit.MONEY))
            .build();
    return new Terms(model, facts, Family.costs(90_000_000, 110_000_000));
  }

  static Terms fixedPrice() {
    IncentiveContract contract =
        new IncentiveContract(
            Rational.of(60_000),
            Rational.of(15_000),
            Rational.parse("0.4"),
            Rational.parse("0.4"),
            IncentiveContract.Limits.ceiling(Rational.of(100_000)));
    PeriodFacts facts = PeriodFacts.builder().period(PERIOD).build();
    return new Terms(contract.model(Amounts.EUR, START), facts, Family.costs(40_000, 120_000));
  }

  static Terms sharedSavings() {
    PeriodFacts.Builder facts = PeriodFacts.builder().period(PERIOD);
    put(facts, SavingsFacts.YEAR, "2019");
    put(facts, SavingsFacts.BENCHMARK, "177000000");
    put(facts, SavingsFacts.MINIMUM_RATE, "0.02");
    put(facts, SavingsFacts.QUALITY, "1");
    put(facts, SavingsFacts.STANDARD_MET, "1");
    put(facts, SavingsFacts.SEQUESTRATION, "1");
    put(facts, SavingsFacts.TWO_SIDED, "1");
    put(facts, SavingsFacts.GUARDRAIL, "0");
    put(facts, SavingsFacts.REDUCED_HALF_SHARE, "0");
    return new Terms(
        oneLine(SharedSavings.in(Track.TRACK_3).result(), "USD"),
        facts.build(),
        Axis.of(SavingsFacts.EXPENDITURE.id(), Rational.of(120_000_000), Rational.of(230_000_000))
            .whereBetterIs(Axis.Better.LESS));
  }

  private static void put(PeriodFacts.Builder facts, SavingsFacts fact, String value) {
    facts.putOthers(fact.id(), fact(value, fact.unit()));
  }

  static Terms corridors() {
    QuantityId benchmark = QuantityId.of("benchmark");
    Unit dollars = Unit.money("USD");
    Formula net = Formula.quantity(benchmark, dollars, Label.en("Benchmark, net"));
    Formula cost = Formula.quantity(RiskCorridors.COST, dollars, Label.en("Total cost of care"));
    Formula shared =
        RiskCorridors.of(RiskArrangement.PROFESSIONAL)
            .on(net, cost)
            .result()
            .named(Wording.agreed("Shared savings or losses", "ACO REACH"));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(benchmark, fact("100000000", dollars))
            .build();
    return new Terms(
        oneLine(shared, "USD"),
        facts,
        Axis.of(RiskCorridors.COST, Rational.of(75_000_000), Rational.of(125_000_000))
            .whereBetterIs(Axis.Better.LESS));
  }

  static Terms points() {
    Formula points = MeasureScore.HIGHER_IS_BETTER.score();
    Formula pay =
        Formula.money(Rational.of(10_000))
            .times(points.dividedBy(Formula.score(Rational.ONE)))
            .named(
                Wording.assumed(
                    Label.en("Payment by points"),
                    Label.en("none"),
                    Label.en("10 000 a point, chosen")));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .putOthers(MeasureScore.THRESHOLD, fact("0.869247", MeasureScore.RATE))
            .putOthers(MeasureScore.BENCHMARK, fact("0.887868", MeasureScore.RATE))
            .putOthers(MeasureScore.BASELINE, fact("0.856752", MeasureScore.RATE))
            .build();
    return new Terms(
        oneLine(pay, "USD"),
        facts,
        Axis.of(MeasureScore.PERFORMANCE, Rational.parse("0.85"), Rational.parse("0.9"))
            .whereBetterIs(Axis.Better.MORE));
  }

  static Terms practice() {
    QuantityId achieved = QuantityId.of("achieved");
    Formula points =
        PracticePayment.points(
            Formula.quantity(achieved, Unit.measure("%"), Label.en("Achieved")),
            Rational.of(40),
            Rational.of(90),
            Rational.of(26));
    Formula value =
        PracticePayment.pointValue(
            Formula.money(Rational.parse("227.02")),
            Formula.ratio(Rational.parse("0.3")),
            Formula.ratio(Rational.parse("0.5")));
    return new Terms(
        oneLine(PracticePayment.income(points, value), "GBP"),
        PeriodFacts.builder().period(PERIOD).build(),
        Axis.of(achieved, Rational.ZERO, Rational.HUNDRED).whereBetterIs(Axis.Better.MORE));
  }

  // ---- parts ----

  private static CommercialModel oneLine(Formula amount, String currency) {
    return CommercialModel.builder()
        .provision(Wording.agreed("Payment", "one line"))
        .currency(Amounts.currency(currency))
        .alliance(TwoSides.alliance("Payer", "Organisation", START))
        .addLines(TwoSides.line("payment", amount))
        .build();
  }

  private static PeriodFacts.Builder against(ComparisonBasis basis, String target) {
    return PeriodFacts.builder()
        .period(PERIOD)
        .target(TwoSides.target(PERIOD, basis, Amounts.of(target, Amounts.EUR), CHOSEN));
  }

  private static AllianceFee fee(String euros) {
    return AllianceFee.builder()
        .provision(
            Wording.assumed(
                Label.of("Palkkio", "Arvode", "Fee"),
                Label.of("ei julkaistu", "inte publicerat", "not published"),
                CHOSEN.reference()))
        .lumpSum(Amounts.euros(euros))
        .build();
  }

  private static Inputs.Input fact(String value, Unit unit) {
    return new Inputs.Input(Rational.parse(value), unit, CHOSEN);
  }
}
