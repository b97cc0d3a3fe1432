package org.openbook.alliance.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.RoundingPlace;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** Terms over the whole vocabulary, good and bad, with facts: the same for the same seed. */
final class RandomModel {
  static final PartyId CLIENT = PartyId.of("client");
  static final Rational TARGET = Rational.of(1000);

  private static final ContractPeriod PERIOD = ContractPeriod.parse("2026-01-01/2026-12-31");
  private static final Source SOURCE = Source.assumption("random");

  private final Random random;
  private final List<PartyId> providers = new ArrayList<>();
  private final boolean reimburses;
  private final boolean hasFee;
  private final MissingMeasurement missing;
  private final Scorecard card;
  private final Formula score;
  private int names;

  /** Each list of rules, and the amount that it is applied to. */
  private final List<List<AmountRule>> rules = new ArrayList<>();

  private final List<UnaryOperator<Line.Builder>> sharing = new ArrayList<>();
  private final List<Formula> amounts = new ArrayList<>();
  private final Alliance alliance;

  RandomModel(long seed) {
    this.random = new Random(seed);
    this.alliance = alliance();
    this.reimburses = random.nextInt(3) > 0;
    this.hasFee = random.nextInt(3) == 0;
    this.missing = one(MissingMeasurement.values());
    this.card = newCard();
    this.score = engine().score(card);
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      amounts.add(amount());
      rules.add(someRules());
      sharing.add(line());
    }
  }

  // ---- who ----

  private Alliance alliance() {
    Alliance.Builder alliance =
        Alliance.builder().add(Party.of(CLIENT, Label.en("Client")), Role.CLIENT, PERIOD.start());
    int many = 1 + random.nextInt(3);
    for (int i = 0; i < many; i++) {
      PartyId id = PartyId.of("p" + i);
      Role role = random.nextInt(3) == 0 ? Role.PUBLIC_PROVIDER : Role.PROVIDER;
      alliance.add(Party.of(id, Label.en("P" + i)), role, PERIOD.start());
      providers.add(id);
    }
    return alliance.build();
  }

  List<PartyId> providers() {
    return providers;
  }

  /** Who spends the costs, which a line pays back; nobody where no line does. */
  Optional<PartyId> spender() {
    return reimburses ? Optional.of(providers.get(0)) : Optional.empty();
  }

  boolean hasFee() {
    return hasFee;
  }

  // ---- scores ----

  private Scorecard newCard() {
    Rational weight = Rational.of(1 + random.nextInt(99));
    KeyResultIndicator.Builder first =
        KeyResultIndicator.builder()
            .id(KeyResultId.of("a"))
            .provision(name("Indicator a"))
            .weight(weight)
            .unit(Unit.measure("%"))
            .curve(curve());
    KeyResultIndicator second =
        KeyResultIndicator.builder()
            .id(KeyResultId.of("b"))
            .provision(name("Indicator b"))
            .weight(Rational.HUNDRED.minus(weight))
            .unit(Unit.measure("%"))
            .curve(curve())
            .build();
    return Scorecard.of(name("Score"), first.build(), second);
  }

  private ScoreCurve curve() {
    Rational low = Rational.of(random.nextInt(40));
    Rational middle = low.plus(Rational.of(1 + random.nextInt(30)));
    Rational high = middle.plus(Rational.of(1 + random.nextInt(30)));
    return switch (random.nextInt(3)) {
      case 0 -> ScoreCurve.throughLevels(low, middle, high);
      case 1 -> ScoreCurve.throughLevels(high, middle, low);
      default ->
          ScoreCurve.steps(
              Staircase.of(
                      List.of(
                          Staircase.step(low, Rational.of(-20)),
                          Staircase.step(middle, Rational.of(30)),
                          Staircase.step(high, Rational.of(random.nextInt(100)))),
                      one(Staircase.OwnedEnd.values()))
                  .otherwise(Rational.of(-100)));
    };
  }

  private ScoringEngine engine() {
    return random.nextBoolean()
        ? ScoringEngines.weightedMean(missing)
        : ScoringEngines.weightedMeanOfAreas(missing);
  }

  // ---- how much ----

  private Formula amount() {
    Formula saved = PeriodFacts.targetCost().minus(PeriodFacts.actualCost());
    Formula points = score.dividedBy(Formula.score(Rational.HUNDRED));
    Formula pot = Formula.money(Rational.of(1 + random.nextInt(2000)));
    return switch (random.nextInt(7)) {
      case 0 -> saved.positivePart();
      case 1 -> saved.negativePart();
      case 2 -> pot.times(points).positivePart();
      case 3 -> pot.times(points);
      case 4 -> saved.positivePart().times(points.positivePart());
      case 5 ->
          pot.dividedBy(
              score
                  .minus(Formula.score(Rational.of(random.nextInt(50))))
                  .dividedBy(Formula.score(Rational.of(7))));
      default -> saved;
    };
  }

  private List<AmountRule> someRules() {
    List<AmountRule> some = new ArrayList<>();
    int many = random.nextInt(4);
    for (int i = 0; i < many; i++) {
      some.add(rule());
    }
    return some;
  }

  private AmountRule rule() {
    Formula euros = Formula.money(Rational.of(random.nextInt(600)));
    return switch (random.nextInt(8)) {
      case 0 -> Rate.of(name("Rate"), Rational.of(1 + random.nextInt(12), 12));
      case 1 -> Limit.atMost(name("Cap"), euros);
      case 2 -> Limit.atLeast(name("Floor"), euros);
      case 3 -> Threshold.firstDollar(name("Threshold"), euros, one(Gate.Bound.values()));
      case 4 -> Threshold.deductible(name("Deductible"), euros);
      case 5 ->
          Gate.builder()
              .provision(name("Gate"))
              .measured(score)
              .limit(Formula.score(Rational.of(1 + random.nextInt(60))))
              .bound(one(Gate.Bound.values()))
              .effect(one(Gate.Effect.values()))
              .build();
      case 6 ->
          RoundingPlace.of(
              name("Rounded"),
              Rounding.of(
                  Rational.of(one(new Integer[] {1, 5, 50, 200})),
                  one(
                      new RoundingMode[] {
                        RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING
                      })));
      default ->
          random.nextBoolean()
              ? Modifier.of(
                  name("Modifier"),
                  score.isAtLeast(Formula.score(Rational.of(random.nextInt(80)))),
                  Formula.ratio(Rational.of(random.nextInt(20), 10)))
              : bands();
    };
  }

  // Of an amount below 0 bands count nothing or refuse; a floor of 0 goes before them.
  private AmountRule bands() {
    Rational edge = Rational.of(1 + random.nextInt(30), 100);
    ShareBands bands =
        ShareBands.builder()
            .provision(name("Bands"))
            .base(PeriodFacts.targetCost())
            .addBands(ShareBands.band(Rational.ZERO, edge, Rational.of(1, 2)))
            .addBands(ShareBands.above(edge, Rational.of(random.nextInt(4), 4)))
            .build();
    return amount -> bands.apply(amount.positivePart());
  }

  // ---- who shares ----

  private UnaryOperator<Line.Builder> line() {
    Rounding rounding =
        Rounding.of(
            Rational.parse(one(new String[] {"0.01", "0.01", "0.05", "1", "100"})),
            one(new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.FLOOR}));
    boolean isPain = random.nextInt(4) == 0;
    Distribution client = Distribution.by(List.of(part(CLIENT, Formula.ratio(Rational.ONE))));
    Distribution all = among();
    return line ->
        line.rounding(rounding).payers(isPain ? all : client).payees(isPain ? client : all);
  }

  private Distribution among() {
    boolean byScore = random.nextInt(3) == 0;
    List<Distribution.Part> parts = new ArrayList<>();
    for (PartyId provider : providers) {
      Formula weight =
          byScore
              ? Formula.choice(
                  score.isAtLeast(Formula.score(Rational.of(random.nextInt(60) - 20))),
                  Formula.count(Rational.of(1 + random.nextInt(3))),
                  Formula.count(Rational.of(1 + random.nextInt(3))))
              : Formula.ratio(Rational.of(1 + random.nextInt(3)));
      parts.add(part(provider, weight));
    }
    return Distribution.by(parts)
        .withRemainder(
            one(
                new RemainderPolicy[] {
                  RemainderPolicy.LARGEST_REMAINDER, RemainderPolicy.FIRST_DECLARED
                }));
  }

  private static Distribution.Part part(PartyId party, Formula weight) {
    return new Distribution.Part(party, weight);
  }

  // ---- the whole ----

  /** The terms with two neighbouring rules of a line in the other order. */
  CommercialModel swapped(int line, int rule) {
    List<AmountRule> order = new ArrayList<>(rules.get(line));
    order.add(rule, order.remove(rule + 1));
    return model(line, order);
  }

  List<List<AmountRule>> rules() {
    return rules;
  }

  CommercialModel model() {
    return model(-1, List.of());
  }

  private CommercialModel model(int changed, List<AmountRule> order) {
    CommercialModel.Builder model =
        CommercialModel.builder()
            .provision(name("Terms"))
            .currency(Amounts.EUR)
            .alliance(alliance)
            .scorecard(card);
    if (reimburses) {
      model.addLines(costs());
    }
    if (hasFee) {
      model.addLines(fee());
    }
    for (int i = 0; i < amounts.size(); i++) {
      Formula amount = AmountRule.applyAll(i == changed ? order : rules.get(i), amounts.get(i));
      Line.Builder line =
          Line.builder()
              .id(LineId.of("line" + i))
              .amount(amount.named(Provision.of(Label.en("Line " + i), Clause.of("9." + i))));
      model.addLines(sharing.get(i).apply(line).build());
    }
    return model.build();
  }

  private Line fee() {
    Formula fee = Formula.money(Rational.of(100));
    return first("fee", Line.Kind.FEE, fee.named(Provision.of(Label.en("Fee"), Clause.of("2"))));
  }

  private Line costs() {
    return first(
        "costs",
        Line.Kind.COSTS,
        PeriodFacts.actualCost().named(Provision.of(Label.en("Costs"), Clause.of("3"))));
  }

  private Line first(String id, Line.Kind kind, Formula amount) {
    return Line.builder()
        .id(LineId.of(id))
        .kind(kind)
        .amount(amount)
        .payers(Distribution.by(List.of(part(CLIENT, Formula.ratio(Rational.ONE)))))
        .payees(Distribution.by(List.of(part(providers.get(0), Formula.ratio(Rational.ONE)))))
        .build();
  }

  PeriodFacts facts() {
    PeriodFacts.Builder facts =
        PeriodFacts.builder()
            .period(PERIOD)
            .addMeasurements(Measurement.of(KeyResultId.of("a"), Rational.of(37), SOURCE))
            .addMeasurements(Measurement.of(KeyResultId.of("b"), Rational.of(52), SOURCE));
    if (asks(PeriodFacts.ACTUAL_ID)) {
      facts.putOthers(PeriodFacts.ACTUAL_ID, money(Rational.of(900)));
    }
    if (asks(PeriodFacts.TARGET)) {
      facts.putOthers(PeriodFacts.TARGET, money(TARGET));
    }
    return facts.build();
  }

  boolean asks(QuantityId id) {
    return Calculation.of(model().formulas()).quantities().contains(id);
  }

  /** The costs, each indicator and the score, as far as the terms use them. */
  List<Axis> axes() {
    List<Axis> axes = new ArrayList<>();
    if (asks(PeriodFacts.ACTUAL_ID)) {
      axes.add(Axis.actualCost(Rational.of(600), Rational.of(1400)));
    }
    card.indicators().stream()
        .filter(indicator -> asks(indicator.measuredId()))
        .map(indicator -> Axis.measured(indicator).within(Rational.ZERO, Rational.HUNDRED))
        .forEach(axes::add);
    return axes;
  }

  private static Inputs.Input money(Rational amount) {
    return new Inputs.Input(amount, Unit.MONEY, SOURCE);
  }

  Scorecard card() {
    return card;
  }

  private Provision name(String what) {
    names++;
    return Provision.of(Label.en(what + " " + names), Clause.of("4." + names));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
