package org.openbook.alliance.scoring.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.testing.Pieces;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.ScoreScale;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.term.testing.Terms;

/** Scorecards, curves and engines as plain parameters: {@code @Domain(ScoringDomain.class)}. */
public final class ScoringDomain extends DomainContextBase {
  @Provide
  Arbitrary<Scorecard> scorecards() {
    return Combinators.combine(
            ScoringArbitraries.scorecards(), Arbitraries.integers().between(100, 200))
        .as(ScoringDomain::onScale);
  }

  private static Scorecard onScale(Scorecard card, int highest) {
    return Scorecard.builder()
        .provision(card.provision())
        .scale(new ScoreScale(Rational.of(-highest), Rational.ZERO, Rational.of(highest)))
        .wholeWeight(card.wholeWeight())
        .weighting(card.weighting())
        .addAllAreas(card.areas())
        .build();
  }

  @Provide
  Arbitrary<ScoredCard> measuredCards() {
    return ScoringArbitraries.measuredCards();
  }

  @Provide
  Arbitrary<KeyResultArea> areas() {
    return Picks.among(ScoringArbitraries.scorecards(), Scorecard::areas);
  }

  @Provide
  Arbitrary<KeyResultIndicator> indicators() {
    return Picks.among(ScoringArbitraries.scorecards(), Scorecard::indicators);
  }

  @Provide
  Arbitrary<KeyResultIndicator.Possible> possible() {
    return ScoringArbitraries.possible();
  }

  @Provide
  Arbitrary<KeyResultId> ids() {
    return indicators().map(KeyResultIndicator::id);
  }

  @Provide
  Arbitrary<ScoreCurve> curves() {
    Arbitrary<ScoreCurve> steps = Pieces.staircases().map(ScoreCurve::steps);
    return Arbitraries.oneOf(
        ScoringArbitraries.curves(),
        steps,
        binary(),
        Combinators.combine(
                ScoringArbitraries.curves(), MoneyArbitraries.roundings(), Terms.clauses())
            .as(ScoreCurve::rounded),
        Combinators.combine(
                ScoringArbitraries.curves(),
                Arbitraries.integers().between(-100, 0),
                Arbitraries.integers().between(1, 100))
            .as(
                (curve, lowest, highest) ->
                    curve.limited(Rational.of(lowest), Rational.of(highest))));
  }

  private static Arbitrary<ScoreCurve> binary() {
    Arbitrary<Integer> further =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-50, -1), Arbitraries.integers().between(1, 50));
    return Combinators.combine(Arbitraries.integers().between(-100, 100), further)
        .as(
            (failure, by) ->
                new ScoreCurve.Binary(Rational.of(failure), Rational.of(failure + by)));
  }

  @Provide
  Arbitrary<ScoreScale> scales() {
    return Arbitraries.oneOf(
        Arbitraries.just(ScoreScale.minusHundredToHundred()),
        Arbitraries.integers().between(1, 1000).map(Rational::of).map(ScoreScale::zeroTo),
        Combinators.combine(
                Arbitraries.integers().between(-100, 0), Arbitraries.integers().between(0, 100))
            .as(
                (lowest, neutral) ->
                    new ScoreScale(Rational.of(lowest), Rational.of(neutral), Rational.of(101))));
  }

  @Provide
  Arbitrary<Measurement> measurements() {
    return Combinators.combine(ids(), ScoringArbitraries.values(), Terms.sources())
        .as(Measurement::of);
  }

  @Provide
  Arbitrary<ScoringEngine> engines() {
    return Arbitraries.of(MissingMeasurement.class)
        .flatMap(
            missing ->
                Arbitraries.of(
                    ScoringEngines.weightedMean(missing),
                    ScoringEngines.weightedMeanOfAreas(missing)));
  }
}
