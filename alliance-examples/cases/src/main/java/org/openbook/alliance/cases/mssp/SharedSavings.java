package org.openbook.alliance.cases.mssp;

import static org.openbook.alliance.cases.mssp.SavingsFacts.ADVANCE_BALANCE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.BENCHMARK;
import static org.openbook.alliance.cases.mssp.SavingsFacts.EXPENDITURE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.GUARDRAIL;
import static org.openbook.alliance.cases.mssp.SavingsFacts.MAX_SHARE_RATE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.MINIMUM_RATE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.QUALITY;
import static org.openbook.alliance.cases.mssp.SavingsFacts.REDUCED_HALF_SHARE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.SAVINGS;
import static org.openbook.alliance.cases.mssp.SavingsFacts.SAVINGS_CAP;
import static org.openbook.alliance.cases.mssp.SavingsFacts.SEQUESTRATION;
import static org.openbook.alliance.cases.mssp.SavingsFacts.SHARING_RATE;
import static org.openbook.alliance.cases.mssp.SavingsFacts.STANDARD_MET;
import static org.openbook.alliance.cases.mssp.SavingsFacts.YEAR;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.term.Provision;

/**
 * What an organisation earns of its savings, or owes of its losses, in one year of the programme.
 *
 * <p>Not a marginal share: once a saving reaches the minimum rate it counts from the first dollar.
 * Sequestration stands before the cap. Nothing is rounded. Worked number: 4.2 % of a benchmark of
 * 177 M saved in Track 3 at full quality is 7 434 000 × 75 % = 5 575 500 before sequestration.
 */
public final class SharedSavings {
  private static final Formula NOTHING = Formula.money(Rational.ZERO);
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational LAST_YEAR_OF_RATE_BY_QUALITY = Rational.of(2020);

  private final Track track;
  private final Formula savings;
  private final Formula earned;
  private final Optional<Formula> owed;

  private SharedSavings(Track track) {
    this.track = track;
    this.savings =
        SAVINGS
            .or(BENCHMARK.quantity().minus(EXPENDITURE.quantity()))
            .named(Label.en("Savings or losses"));
    this.earned = earnedOf(savings.positivePart().named(Label.en("Gross savings")));
    Formula losses = savings.negativePart().named(Label.en("Gross losses"));
    this.owed = track.losses().map(terms -> SharedLosses.of(track, terms).owedOf(losses));
  }

  /** The terms of a track. */
  public static SharedSavings in(Track track) {
    return new SharedSavings(track);
  }

  /** What is paid of savings; 0 or more. */
  public Formula earned() {
    return earned;
  }

  /** What is owed of losses, 0 or more; empty where the track does not share them. */
  public Optional<Formula> owed() {
    return owed;
  }

  /** Earned less owed: above 0 it is paid to the organisation, below 0 it pays. */
  public Formula result() {
    return owed.map(earned::minus)
        .orElse(earned)
        .named(Wording.agreed("Earned savings less owed losses", "42 CFR 425, subpart G"));
  }

  /** What is kept back of the earnings to pay off an advance; without one, 0. */
  public Formula recouped() {
    return Formula.choice(
            ADVANCE_BALANCE.given(), earned.atMost(ADVANCE_BALANCE.quantity()), NOTHING)
        .named(Wording.agreed("Recouped of the advance", "42 CFR 425.630(g)"));
  }

  /** All that a year asks for, compiled once for any number of organisations and years. */
  public Calculation calculation() {
    return Calculation.of(List.of(result(), recouped()));
  }

  private Formula earnedOf(Formula saved) {
    return AmountRule.applyAll(
        List.of(
            minimumRate(),
            qualityStandard(),
            guardrail(),
            Rate.of(term("Shared part of the savings"), sharingRate()),
            Rate.of(
                Wording.agreed("After sequestration", "2 U.S.C. 901a(6)"),
                SEQUESTRATION.quantity()),
            cap()),
        saved);
  }

  private Threshold minimumRate() {
    Formula minimum = MINIMUM_RATE.quantity().times(BENCHMARK.quantity());
    return Threshold.firstDollar(
        term("Savings that reach the minimum rate"),
        Formula.choice(REDUCED_HALF_SHARE.holds(), NOTHING, minimum)
            .named(term("Least savings that are shared")),
        Gate.Bound.INCLUSIVE);
  }

  private Gate qualityStandard() {
    return Gate.builder()
        .provision(
            Wording.agreed("Savings if the quality standard is met", "42 CFR 425.502, 425.512"))
        .measured(STANDARD_MET.quantity())
        .limit(Formula.count(Rational.ONE))
        .bound(Gate.Bound.INCLUSIVE)
        .effect(Gate.Effect.ALL_OR_NOTHING)
        .build();
  }

  private Modifier guardrail() {
    return Modifier.of(
        Wording.agreed("Savings after the guardrail", "42 CFR 425, guardrail from 2024"),
        GUARDRAIL.holds(),
        Formula.ratio(Rational.ZERO));
  }

  // The published rate of a year already holds the half rate.
  private Formula sharingRate() {
    Formula full =
        Formula.choice(
            YEAR.quantity().compared(Relation.AT_MOST, Formula.count(LAST_YEAR_OF_RATE_BY_QUALITY)),
            maxShareRate(track).times(QUALITY.quantity()),
            maxShareRate(track));
    Formula byRule = Formula.choice(REDUCED_HALF_SHARE.holds(), full.times(HALF), full);
    return SHARING_RATE.or(byRule).named(term("Sharing rate"));
  }

  static Formula maxShareRate(Track track) {
    return MAX_SHARE_RATE.or(Formula.ratio(track.maxShareRate()));
  }

  private Limit cap() {
    return Limit.atMost(
        term("Earned savings up to the cap"),
        SAVINGS_CAP
            .or(Formula.ratio(track.savingsCap()))
            .named(term("Cap as a share of the benchmark"))
            .times(BENCHMARK.quantity()));
  }

  private Provision term(String english) {
    return Wording.agreed(english, track.regulation());
  }
}
