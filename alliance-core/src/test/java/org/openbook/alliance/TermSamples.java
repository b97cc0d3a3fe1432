package org.openbook.alliance;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;

/** Samples of terms, whose formulas must be of units that go together. */
final class TermSamples {
  private static final Formula AMOUNT = Formula.money(Rational.ONE);
  private static final Formula SCORE = Formula.score(Rational.ONE);

  private TermSamples() {}

  static void give(Samples samples) {
    samples.give(Gate.class, TermSamples::gate);
    samples.give(ShareBands.class, TermSamples::bands);
    samples.give(GainPainShare.class, TermSamples::share);
    samples.give(IncentivePool.class, TermSamples::pool);
  }

  private static Gate gate() {
    return Gate.builder()
        .provision(Given.term("Gate"))
        .measured(SCORE)
        .limit(SCORE)
        .bound(Gate.Bound.INCLUSIVE)
        .effect(Gate.Effect.ALL_OR_NOTHING)
        .build();
  }

  private static ShareBands bands() {
    return ShareBands.builder()
        .provision(Given.term("Share"))
        .base(AMOUNT)
        .counting(ShareBands.Counting.values()[0])
        .addBands(ShareBands.above(Rational.ZERO, Rational.ONE))
        .build();
  }

  private static GainPainShare share() {
    return GainPainShare.builder()
        .gainProvision(Given.term("Gain"))
        .painProvision(Given.term("Pain"))
        .target(AMOUNT)
        .actual(AMOUNT)
        .addGainRules(Rate.of(Given.term("Half"), Rational.of(1, 2)))
        .addPainRules(Rate.of(Given.term("Half"), Rational.of(1, 2)))
        .build();
  }

  private static IncentivePool pool() {
    return IncentivePool.builder()
        .provision(Given.term("Pool"))
        .bonusProvision(Given.term("Bonus"))
        .sanctionProvision(Given.term("Sanction"))
        .score(SCORE)
        .release(ScoreRate.proportionalTo(Rational.HUNDRED))
        .addFundings(PoolFunding.of(Given.term("Part"), AMOUNT))
        .build();
  }
}
