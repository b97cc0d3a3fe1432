package org.openbook.alliance.cases.australia;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.term.Provision;

/**
 * How key results touch the third limb.
 *
 * <p>Not how they are measured: a score is given. Worked numbers: a payment of at most 300 000,
 * nothing from 40 to 60 points, all at 100 and all owed at 0: 80 points bring 150 000, 50 nothing,
 * 20 cost 150 000.
 *
 * @param gainRules what is done to a gain after its share is taken
 * @param painRules what is done to a pain after its share is taken, before it is capped
 * @param amount what is paid beside gain and pain; below 0 it is owed
 */
public record KeyResults(
    List<AmountRule> gainRules, List<AmountRule> painRules, Optional<Formula> amount) {
  /** Keeps its own copies. */
  public KeyResults {
    gainRules = List.copyOf(gainRules);
    painRules = List.copyOf(painRules);
  }

  /** Cost alone counts. */
  public static KeyResults none() {
    return new KeyResults(List.of(), List.of(), Optional.empty());
  }

  /** Alternative 1: payments of their own, R = G(TOC − AOC) + Σ P(score). */
  public static KeyResults added(List<Formula> payments) {
    return new KeyResults(List.of(), List.of(), Optional.of(Formula.sum(payments)));
  }

  /** Alternative 2: a multiplier, R = G(TOC − AOC) × m(S), one for gain and another for pain. */
  public static KeyResults multiplied(
      Formula score, ScoreRate ofGain, ScoreRate ofPain, Provision provision) {
    return new KeyResults(
        List.of(Rate.of(provision, ofGain.at(score))),
        List.of(Rate.of(provision, ofPain.at(score))),
        Optional.empty());
  }

  /**
   * A payment with a dead zone: owed only below the minimum conditions of satisfaction, earned only
   * from the start of exceptional performance.
   *
   * @param zone the scores at which all is owed, nothing is owed, something is earned, all is
   *     earned
   */
  public static Formula payment(Provision provision, Formula score, Rational most, DeadZone zone) {
    return Formula.money(most).times(ScoreRate.along(zone.line()).at(score)).named(provision);
  }

  /**
   * The scores at which a payment turns.
   *
   * @param failure where all is owed
   * @param minimum the minimum conditions of satisfaction: owed below
   * @param exceptional the start of exceptional performance: earned above
   * @param excellence where all is earned
   */
  public record DeadZone(
      Rational failure, Rational minimum, Rational exceptional, Rational excellence) {
    /** Refuses scores that do not rise. */
    public DeadZone {
      line(failure, minimum, exceptional, excellence);
    }

    Polyline line() {
      return line(failure, minimum, exceptional, excellence);
    }

    private static Polyline line(
        Rational failure, Rational minimum, Rational exceptional, Rational excellence) {
      return Polyline.of(
          List.of(
              Polyline.point(failure, Rational.ONE.negated()),
              Polyline.point(minimum, Rational.ZERO),
              Polyline.point(exceptional, Rational.ZERO),
              Polyline.point(excellence, Rational.ONE)),
          Polyline.End.CLAMP,
          Polyline.End.CLAMP);
    }
  }
}
