package org.openbook.alliance.cases.mssp;

import static org.openbook.alliance.cases.mssp.SavingsFacts.AGREEMENT_YEAR;
import static org.openbook.alliance.cases.mssp.SavingsFacts.BENCHMARK;
import static org.openbook.alliance.cases.mssp.SavingsFacts.DISASTER_ADJUSTMENT;
import static org.openbook.alliance.cases.mssp.SavingsFacts.DISASTER_MONTHS;
import static org.openbook.alliance.cases.mssp.SavingsFacts.LOSS_RATE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.MINIMUM_RATE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.QUALITY;
import static org.openbook.alliance.cases.mssp.SavingsFacts.STANDARD_MET;
import static org.openbook.alliance.cases.mssp.SavingsFacts.TWO_SIDED;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.term.Provision;

/** What a track with losses makes of them: the rules, in the regulation's order. */
final class SharedLosses {
  private static final Formula NOTHING = Formula.money(Rational.ZERO);
  private static final Formula TWELVE = Formula.count(Rational.of(12));

  private final Track track;
  private final LossTerms terms;

  private SharedLosses(Track track, LossTerms terms) {
    this.track = track;
    this.terms = terms;
  }

  static SharedLosses of(Track track, LossTerms terms) {
    return new SharedLosses(track, terms);
  }

  // The limit stands before the disaster adjustment: a limited loss is still adjusted.
  Formula owedOf(Formula lost) {
    return AmountRule.applyAll(
        List.of(
            twoSided(),
            minimumRate(),
            Rate.of(term("Shared part of the losses"), lossRate()),
            limit(),
            disaster(),
            Limit.atLeast(term("Owed losses after all adjustments"), NOTHING)),
        lost);
  }

  private Gate twoSided() {
    return Gate.builder()
        .provision(term("Losses of an organisation that shares them"))
        .measured(TWO_SIDED.quantity())
        .limit(Formula.count(Rational.ONE))
        .bound(Gate.Bound.INCLUSIVE)
        .effect(Gate.Effect.ALL_OR_NOTHING)
        .build();
  }

  private Threshold minimumRate() {
    return Threshold.firstDollar(
        term("Losses that reach the minimum rate"),
        MINIMUM_RATE
            .quantity()
            .times(BENCHMARK.quantity())
            .named(term("Least losses that are shared")),
        Gate.Bound.INCLUSIVE);
  }

  // A failed standard takes the most that is owed, whatever rate the year's file gives.
  private Formula lossRate() {
    return Formula.choice(
            STANDARD_MET.holds(), LOSS_RATE.or(rateByRule()), Formula.ratio(terms.mostRate()))
        .named(term("Loss rate"));
  }

  private Formula rateByRule() {
    if (!terms.depends()) {
      return Formula.ratio(terms.leastRate());
    }
    Formula shared = SharedSavings.maxShareRate(track).times(QUALITY.quantity());
    return Formula.ratio(Rational.ONE)
        .minus(shared)
        .atLeast(Formula.ratio(terms.leastRate()))
        .atMost(Formula.ratio(terms.mostRate()));
  }

  private Limit limit() {
    return Limit.atMost(
        term("Losses up to the limit"),
        limitRate().named(term("Limit as a share of the benchmark")).times(BENCHMARK.quantity()));
  }

  private Formula limitRate() {
    List<Rational> limits = terms.limits();
    if (limits.size() == 1) {
      return Formula.ratio(limits.get(0));
    }
    List<Staircase.Step> years = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      years.add(Staircase.step(Rational.of(i + 1L), limits.get(i)));
    }
    return AGREEMENT_YEAR
        .quantity()
        .onSteps(Staircase.of(years, Staircase.OwnedEnd.LOWER), Unit.RATIO);
  }

  private Modifier disaster() {
    Formula adjustment =
        DISASTER_ADJUSTMENT.quantity().times(DISASTER_MONTHS.or(TWELVE).dividedBy(TWELVE));
    return Modifier.of(
        Wording.agreed("Losses after the disaster adjustment", "42 CFR 425.605(f), 425.610(i)"),
        DISASTER_ADJUSTMENT.given(),
        adjustment);
  }

  private Provision term(String english) {
    return Wording.agreed(english, track.regulation());
  }
}
