package org.openbook.alliance.rule.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.RoundingPlace;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;

/** Amounts and rules that meet: many amounts stand exactly on a rule's edge. */
public final class RuleArbitraries {
  private RuleArbitraries() {}

  /** Amounts of 0 or more: 0, a few whole ones, cents, thirds. */
  public static Arbitrary<Rational> amounts() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Rational.ZERO)),
        Tuple.of(5, Arbitraries.integers().between(0, 12).map(Rational::of)),
        Tuple.of(
            2,
            Arbitraries.longs()
                .between(0, 1_000_000_000_000L)
                .map(cents -> Rational.of(cents, 100))),
        Tuple.of(1, Arbitraries.integers().between(0, 40).map(thirds -> Rational.of(thirds, 3))));
  }

  /** Amounts of both signs. */
  public static Arbitrary<Rational> signedAmounts() {
    return Combinators.combine(amounts(), Arbitraries.of(1, -1))
        .as((amount, sign) -> amount.times(Rational.of(sign)));
  }

  /** Shares from 0 to 1, both ends among them. */
  public static Arbitrary<Rational> shares() {
    return Arbitraries.integers().between(0, 12).map(twelfths -> Rational.of(twelfths, 12));
  }

  /** Rules that pay part of what they are given: none makes an amount larger. */
  public static Arbitrary<AmountRule> reductions() {
    return Arbitraries.oneOf(
        rates(),
        Combinators.combine(Terms.provisions(), amounts())
            .as((term, cap) -> Limit.atMost(term, Formula.money(cap))),
        gates(),
        thresholds());
  }

  /** Rates from 0 to 1, as such and as discounts. */
  public static Arbitrary<Rate> rates() {
    return Combinators.combine(Terms.provisions(), shares(), Arbitraries.of(0, 1))
        .as((term, share, kind) -> kind == 0 ? Rate.of(term, share) : Rate.discount(term, share));
  }

  /** Rules of every kind. */
  public static Arbitrary<AmountRule> rules() {
    return Arbitraries.oneOf(
        reductions(),
        Combinators.combine(Terms.provisions(), amounts())
            .as((term, floor) -> Limit.atLeast(term, Formula.money(floor))),
        Terms.provisions()
            .map(term -> RoundingPlace.of(term, Rounding.toSmallestUnit(Amounts.EUR))),
        modifiers());
  }

  /** Events that happened or did not, and move an amount up or down where they did. */
  public static Arbitrary<Modifier> modifiers() {
    return Combinators.combine(Terms.provisions(), signedAmounts(), Arbitraries.of(0, 1))
        .as(RuleArbitraries::modifier);
  }

  /** Gates with scores around their limits. */
  public static Arbitrary<Gate> gates() {
    return Combinators.combine(
            Terms.provisions(),
            Arbitraries.integers().between(-1, 5),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(Gate.Bound.class),
            Arbitraries.of(Gate.Effect.class))
        .as(
            (term, measured, limit, bound, effect) ->
                Gate.builder()
                    .provision(term)
                    .measured(Formula.score(Rational.of(measured)))
                    .limit(Formula.score(Rational.of(limit)))
                    .bound(bound)
                    .effect(effect)
                    .build());
  }

  /** Thresholds of both kinds. */
  public static Arbitrary<Threshold> thresholds() {
    return Arbitraries.oneOf(
        Combinators.combine(Terms.provisions(), amounts())
            .as((term, limit) -> Threshold.deductible(term, Formula.money(limit))),
        Combinators.combine(Terms.provisions(), amounts(), Arbitraries.of(Gate.Bound.class))
            .as((term, limit, bound) -> Threshold.firstDollar(term, Formula.money(limit), bound)));
  }

  private static Modifier modifier(Provision term, Rational amount, int occurred) {
    return Modifier.of(
        term,
        Formula.count(Rational.of(occurred)).isAtLeast(Formula.count(Rational.ONE)),
        Formula.money(amount));
  }
}
