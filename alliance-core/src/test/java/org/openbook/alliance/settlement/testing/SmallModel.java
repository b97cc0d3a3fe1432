package org.openbook.alliance.settlement.testing;

import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
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

/**
 * The terms of the small alliance: costs, a fee of 4 % of the target, half of gain and pain, the
 * pain capped at half the fee, a pool of 2 100 000 released by the score.
 */
public final class SmallModel {
  /** City and region, 67 to 33. */
  public static final Participation CLIENTS =
      Participation.of(
          List.of(
              Participation.share(CITY, Rational.of(67)),
              Participation.share(REGION, Rational.of(33))));

  /** The clinic alone. */
  public static final Participation PROVIDERS = Participation.sole(CLINIC);

  /** The fee. */
  public static final Formula FEE =
      AllianceFee.builder()
          .provision(term("Fee"))
          .shareOfTarget(Rational.ofPercent("4"))
          .build()
          .on(PeriodFacts.targetCost(), PeriodFacts.actualCost());

  private SmallModel() {}

  /** The model; a missing measurement is refused. */
  public static CommercialModel model() {
    return open(MissingMeasurement.REFUSE).build();
  }

  /** The model, to which lines may be added. */
  public static CommercialModel.Builder open(MissingMeasurement missing) {
    Scorecard scorecard = scorecard();
    Formula score = ScoringEngines.weightedMean(missing).score(scorecard);
    GainPainShare share = share();
    IncentivePool pool = pool(score);
    return CommercialModel.builder()
        .provision(term("Small model"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .scorecard(scorecard)
        .addLines(paid("costs", PeriodFacts.actualCost().named(term("Costs"))))
        .addLines(paid("fee", FEE))
        .addLines(paid("gain", share.gain()))
        .addLines(owed("pain", share.pain()))
        .addLines(paid("bonus", pool.bonus()))
        .addLines(owed("sanction", pool.sanction()))
        .addReported(score);
  }

  /** A line that the clients pay to the clinic. */
  public static Line paid(String id, Formula amount) {
    return line(id, amount).payers(CLIENTS).payees(PROVIDERS).build();
  }

  /** A line that the clinic pays to the clients. */
  public static Line owed(String id, Formula amount) {
    return line(id, amount).payers(PROVIDERS).payees(CLIENTS).build();
  }

  /** A line of which the parties are still to be given. */
  public static Line.Builder line(String id, Formula amount) {
    return Line.builder().id(LineId.of(id)).amount(amount);
  }

  /** Two indicators: more is better (0, 50, 100) and less is better (200, 100, 50). */
  public static Scorecard scorecard() {
    return Scorecard.builder()
        .provision(term("Scorecard"))
        .addAreas(area("stakeholders", indicator("nps", "60", levels("0", "50", "100"))))
        .addAreas(area("services", indicator("acuta", "40", levels("200", "100", "50"))))
        .build();
  }

  private static GainPainShare share() {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(ComparisonBasis.directCosts(), FEE))
        .addGainRules(Rate.of(term("Shared gain"), Rational.of(1, 2)))
        .addPainRules(Rate.of(term("Shared pain"), Rational.of(1, 2)))
        .addPainRules(Limit.atMost(term("Pain cap"), FEE.times(Rational.of(1, 2))))
        .build();
  }

  private static IncentivePool pool(Formula score) {
    return IncentivePool.builder()
        .provision(term("Pool"))
        .bonusProvision(term("Bonus"))
        .sanctionProvision(term("Sanction"))
        .score(score)
        .release(ScoreRate.proportionalTo(Rational.HUNDRED))
        .addFundings(PoolFunding.fixed(term("Owner's money"), Amounts.euros("2100000")))
        .build();
  }

  private static KeyResultArea area(String id, KeyResultIndicator indicator) {
    return KeyResultArea.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(indicator.weight())
        .addIndicators(indicator)
        .build();
  }

  private static KeyResultIndicator indicator(String id, String weight, ScoreCurve curve) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(Rational.parse(weight))
        .unit(Unit.measure("points"))
        .curve(curve)
        .build();
  }

  private static ScoreCurve levels(String failure, String minimum, String excellence) {
    return ScoreCurve.throughLevels(
        Rational.parse(failure), Rational.parse(minimum), Rational.parse(excellence));
  }
}
