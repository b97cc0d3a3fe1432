package org.openbook.alliance.cases.hvbp;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.ScoreScale;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.term.Provision;

/**
 * The total performance score of a hospital: the weighted mean of its domain scores.
 *
 * <p>Not a mean over all domains: one without a score drops out and the other weights grow in
 * proportion. Domain scores and the total are 0 to 100, not rounded. Worked number: 5, 93⅓, 39, 30
 * and 0 at weights of 5, 25, 25, 20 and 25 are 39⅓.
 *
 * @param year the fiscal year that the weights hold for
 * @param weights the weight of each domain that the year has; they add up to 100
 */
public record TotalPerformance(int year, Map<Domain, Rational> weights) {
  private static final String REGULATION = "42 CFR 412.165(b)";
  private static final Unit DOMAIN_SCORE = Unit.measure("points of 100");
  private static final int FIRST = 2013;
  private static final int FIRST_WITHOUT_PROCESS = 2018;

  /** Keeps its own copy of the weights. */
  public TotalPerformance {
    weights = Map.copyOf(weights);
  }

  /** The terms of a fiscal year; empty before 2013, the first. */
  public static Optional<TotalPerformance> of(int year) {
    return switch (year) {
      case FIRST -> weighted(year, 70, 0, 30, 0, 0);
      case 2014 -> weighted(year, 45, 25, 30, 0, 0);
      case 2015 -> weighted(year, 20, 30, 30, 0, 20);
      case 2016 -> weighted(year, 10, 40, 25, 0, 25);
      case 2017 -> weighted(year, 5, 25, 25, 20, 25);
      default ->
          year < FIRST_WITHOUT_PROCESS ? Optional.empty() : weighted(year, 0, 25, 25, 25, 25);
    };
  }

  /** The weights in the order of the domains; 0 for a domain that the year does not have. */
  private static Optional<TotalPerformance> weighted(int year, int... weightsInOrder) {
    Map<Domain, Rational> weights = new EnumMap<>(Domain.class);
    int next = 0;
    for (Domain domain : Domain.values()) {
      int weight = weightsInOrder[next++];
      if (weight > 0) {
        weights.put(domain, Rational.of(weight));
      }
    }
    return Optional.of(new TotalPerformance(year, weights));
  }

  /** The year's scorecard: one area and one indicator for each domain. */
  public Scorecard scorecard() {
    Scorecard.Builder card =
        Scorecard.builder()
            .provision(term("Total performance score " + year))
            .scale(ScoreScale.zeroTo(Rational.HUNDRED));
    for (Domain domain : Domain.values()) {
      if (weights.containsKey(domain)) {
        card.addAreas(area(domain, weights.get(domain)));
      }
    }
    return card.build();
  }

  /** The total over the domains that have a score. */
  public Formula formula() {
    return ScoringEngines.weightedMean(MissingMeasurement.DROP_AND_RENORMALISE).score(scorecard());
  }

  /** The unit in which domain scores are given. */
  public static Unit unit() {
    return DOMAIN_SCORE;
  }

  private static KeyResultArea area(Domain domain, Rational weight) {
    return KeyResultArea.builder()
        .id(KeyResultId.of(domain.id() + "-domain"))
        .provision(term(domain.label()))
        .weight(weight)
        .addIndicators(
            KeyResultIndicator.builder()
                .id(domain.id())
                .provision(term("Score of " + domain.label()))
                .weight(weight)
                .unit(DOMAIN_SCORE)
                .curve(asItIs())
                .build())
        .build();
  }

  // A domain score is points already; outside 0 to 100 it is an error, so the curve refuses it.
  private static ScoreCurve asItIs() {
    return ScoreCurve.along(
        Polyline.of(
            List.of(
                Polyline.point(Rational.ZERO, Rational.ZERO),
                Polyline.point(Rational.HUNDRED, Rational.HUNDRED)),
            Polyline.End.REFUSE,
            Polyline.End.REFUSE));
  }

  private static Provision term(String english) {
    return Wording.agreed(english, REGULATION);
  }
}
