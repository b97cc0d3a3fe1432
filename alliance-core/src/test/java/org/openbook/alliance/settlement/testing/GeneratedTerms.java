package org.openbook.alliance.settlement.testing;

import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.time.TimeQuantity;

/** The choices that make a generated model. */
record GeneratedTerms(
    Participation clients,
    Participation providers,
    List<Rational> rates,
    Rounding rounding,
    ComparisonBasis basis,
    MissingMeasurement missing,
    List<Integer> weights) {
  /** Of the fee, of gain, of pain, of the cap on pain, of the pool, of the retention. */
  static final int RATES = 6;

  static final int MOST_INDICATORS = 4;

  CommercialModel model() {
    return open().build();
  }

  /** The model, to which the terms of paying may be added. */
  CommercialModel.Builder open() {
    Formula fee = fee();
    GainPainShare share = share(fee);
    Scorecard scorecard = scorecard();
    IncentivePool pool = pool(ScoringEngines.weightedMean(missing).score(scorecard), share);
    Formula costs = PeriodFacts.actualCost().named(term("Costs"));
    CommercialModel.Builder model = CommercialModel.builder();
    if (weights.size() % 2 == 0) {
      model.workAllocation(workAllocation());
    }
    if (weights.size() == 3) {
      model.partOfPeriod(partOfPeriod());
      model.addFactsMayState(TimeQuantity.values()[weights.get(0)]);
    }
    return model
        .provision(term("Generated model"))
        .currency(Amounts.EUR)
        .alliance(alliance())
        .basis(basis)
        .scorecard(scorecard)
        .addLines(paid("costs", costs).kind(Line.Kind.COSTS).onAccount(costs).build())
        .addLines(paid("fee", fee).kind(Line.Kind.FEE).onAccount(feeOnAccount()).build())
        .addLines(
            paid("gain", share.gain())
                .partOfPeriod(partOfPeriod())
                .retention(retention())
                .belowZero(Line.BelowZero.REFUSED)
                .build())
        .addLines(owed("pain", share.pain()).build())
        .addLines(paid("bonus", pool.bonus()).retention(retention()).build())
        .addLines(owed("sanction", pool.sanction()).build())
        .addReported(pool.unreleased());
  }

  private WorkAllocation workAllocation() {
    return WorkAllocation.builder()
        .provision(term("Share of work"))
        .addAllProviders(providers.parties().stream().map(GeneratedTerms::party).toList())
        .window(weights.size() + 1)
        .build();
  }

  Alliance alliance() {
    Alliance.Builder alliance = Alliance.builder();
    clients.parties().forEach(id -> alliance.add(party(id), Role.CLIENT, start()));
    providers.parties().forEach(id -> alliance.add(party(id), Role.PROVIDER, start()));
    return alliance.build();
  }

  private static LocalDate start() {
    return SettlementSamples.PERIOD.start();
  }

  private static Party party(PartyId id) {
    return Party.of(id, Label.en("Party " + id));
  }

  private Line.Builder paid(String id, Formula amount) {
    return line(id, amount).payers(clients).payees(providers);
  }

  private Line.Builder owed(String id, Formula amount) {
    return line(id, amount).payers(providers).payees(clients);
  }

  private Line.Builder line(String id, Formula amount) {
    return Line.builder().id(LineId.of(id)).amount(amount).rounding(rounding);
  }

  private PartOfPeriod partOfPeriod() {
    return PartOfPeriod.values()[weights.get(0) - 1];
  }

  private Rate retention() {
    return Rate.of(term("Retention"), rates.get(5));
  }

  /** Seven euros and a cent a month. */
  private static Formula feeOnAccount() {
    return Formula.money(Rational.parse("7.01"))
        .times(TimeQuantity.ELAPSED_MONTHS.formula())
        .named(term("Fee on account"));
  }

  private Formula fee() {
    return AllianceFee.builder()
        .provision(term("Fee"))
        .lumpSum(Amounts.euros("7.01"))
        .shareOfTarget(rates.get(0))
        .build()
        .on(PeriodFacts.targetCost(), PeriodFacts.actualCost());
  }

  private GainPainShare share(Formula fee) {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(basis, fee))
        .addGainRules(Rate.of(term("Shared gain"), rates.get(1)))
        .addPainRules(Rate.of(term("Shared pain"), rates.get(2)))
        .addPainRules(Limit.atMost(term("Pain cap"), fee.times(rates.get(3))))
        .build();
  }

  private IncentivePool pool(Formula score, GainPainShare share) {
    return IncentivePool.builder()
        .provision(term("Pool"))
        .bonusProvision(term("Bonus"))
        .sanctionProvision(term("Sanction"))
        .score(score)
        .release(ScoreRate.proportionalTo(Rational.HUNDRED))
        .addFundings(PoolFunding.fixed(term("Owner's money"), Amounts.euros("1000.01")))
        .addFundings(PoolFunding.shareOf(term("Part of under-run"), share.underrun(), rates.get(4)))
        .build();
  }

  private Scorecard scorecard() {
    KeyResultArea.Builder area =
        KeyResultArea.builder().id(KeyResultId.of("area")).provision(term("Area")).weight(whole());
    IntStream.range(0, weights.size()).forEach(i -> area.addIndicators(indicator(i)));
    return Scorecard.builder()
        .provision(term("Scorecard"))
        .wholeWeight(whole())
        .addAreas(area.build())
        .build();
  }

  private Rational whole() {
    return Rational.of(weights.stream().mapToInt(Integer::intValue).sum());
  }

  static KeyResultId indicatorId(int i) {
    return KeyResultId.of("i" + i);
  }

  // Every second indicator falls: less is better.
  private KeyResultIndicator indicator(int i) {
    Rational failure = Rational.of(i % 2 == 0 ? 0 : 100);
    Rational excellence = Rational.of(i % 2 == 0 ? 100 : 0);
    return KeyResultIndicator.builder()
        .id(indicatorId(i))
        .provision(term("Indicator " + i))
        .weight(Rational.of(weights.get(i)))
        .unit(Unit.measure("points"))
        .curve(ScoreCurve.throughLevels(failure, Rational.of(50), excellence))
        .build();
  }
}
