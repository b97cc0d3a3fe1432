package org.openbook.alliance.incentive.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;

/** Pools of one to three parts, released in proportion, along a line or in steps. */
public final class IncentiveArbitraries {
  private IncentiveArbitraries() {}

  /** Scores from −100 to +100; every sixth or so is 0. */
  public static Arbitrary<Rational> scores() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 100, -100).map(Rational::of),
        Arbitraries.integers().between(-1000, 1000).map(tenths -> Rational.of(tenths, 10)));
  }

  /** Rates of all kinds, each 0 at a score of 0; some go beyond 1 within the scale. */
  public static Arbitrary<ScoreRate> releases() {
    return Arbitraries.of(
        ScoreRate.proportionalTo(Rational.HUNDRED),
        ScoreRate.proportionalTo(Rational.of(80)),
        ScoreRate.along(
            Polyline.of(
                List.of(
                    Polyline.point(Rational.of(-100), Rational.of(-1, 2)),
                    Polyline.point(Rational.ZERO, Rational.ZERO),
                    Polyline.point(Rational.HUNDRED, Rational.ONE)),
                Polyline.End.CLAMP,
                Polyline.End.EXTEND)),
        ScoreRate.along(
            Polyline.of(
                List.of(
                    Polyline.point(Rational.of(-60), Rational.of(-1)),
                    Polyline.point(Rational.of(-20), Rational.ZERO),
                    Polyline.point(Rational.of(20), Rational.ZERO),
                    Polyline.point(Rational.of(80), Rational.ONE)),
                Polyline.End.CLAMP,
                Polyline.End.CLAMP)),
        ScoreRate.steps(
            Staircase.of(
                    List.of(Staircase.step(Rational.of(-10), Rational.ZERO)),
                    Staircase.OwnedEnd.UPPER)
                .otherwise(Rational.of(-1))),
        ScoreRate.steps(
            Staircase.of(
                    List.of(
                        Staircase.step(Rational.ZERO, Rational.ZERO),
                        Staircase.step(Rational.of(50), Rational.of(1, 2))),
                    Staircase.OwnedEnd.LOWER)
                .otherwise(Rational.of(-1, 3))));
  }

  /** Pools at a fixed score whose rules pay part of what they are given. */
  public static Arbitrary<IncentivePool> pools(Arbitrary<Rational> scores) {
    return Combinators.combine(
            scores,
            releases(),
            RuleArbitraries.amounts().list().ofMinSize(1).ofMaxSize(3),
            RuleArbitraries.reductions().list().ofMaxSize(2))
        .as(IncentiveArbitraries::pool);
  }

  private static IncentivePool pool(
      Rational score, ScoreRate release, List<Rational> parts, List<AmountRule> rules) {
    IncentivePool.Builder pool =
        IncentivePool.builder()
            .provision(Given.term("Pool"))
            .bonusProvision(Given.term("Bonus"))
            .sanctionProvision(Given.term("Sanction"))
            .score(Formula.score(score))
            .release(release);
    for (Rational part : parts) {
      pool.addFundings(PoolFunding.of(Given.term("Part"), Formula.money(part)));
    }
    for (AmountRule rule : rules) {
      pool.addBonusRules(rule).addSanctionRules(rule);
    }
    return pool.build();
  }
}
