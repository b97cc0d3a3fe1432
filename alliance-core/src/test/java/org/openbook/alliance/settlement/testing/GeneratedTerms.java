package org.openbook.alliance.settlement.testing;

import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
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
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Label;

/** The choices that make a generated model. */
record GeneratedTerms(
    Participation clients,
    Participation providers,
    List<Rational> rates,
    Rounding rounding,
    ComparisonBasis basis,
    MissingMeasurement missing,
    List<Integer> weights) {
  /** Of the fee, of gain, of pain, of the cap on pain, of the pool. */
  static final int RATES = 5;

  static final int MOST_INDICATORS = 4;

  CommercialModel model() {
    Formula fee = fee();
    GainPainShare share = share(fee);
    Scorecard scorecard = scorecard();
    IncentivePool pool = pool(ScoringEngines.weightedMean(missing).score(scorecard), share);
    return CommercialModel.builder()
        .provision(term("Generated model"))
        .currency(Amounts.EUR)
        .alliance(alliance())
        .basis(basis)
        .scorecard(scorecard)
        .addLines(line("costs", clients, providers, PeriodFacts.actualCost().named(term("Costs"))))
        .addLines(line("fee", clients, providers, fee))
        .addLines(line("gain", clients, providers, share.gain()))
        .addLines(line("pain", providers, clients, share.pain()))
        .addLines(line("bonus", clients, providers, pool.bonus()))
        .addLines(line("sanction", providers, clients, pool.sanction()))
        .addReported(pool.unreleased())
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

  private Line line(String id, Participation payers, Participation payees, Formula amount) {
    return Line.builder()
        .id(LineId.of(id))
        .amount(amount)
        .payers(payers)
        .payees(payees)
        .rounding(rounding)
        .build();
  }

  private Formula fee() {
    return AllianceFee.builder()
        .provision(term("Fee"))
        .lumpSum(Amounts.euros("7.01"))
        .shareOfTarget(rates.get(0))
        .shareOfActual(rates.get(0))
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
