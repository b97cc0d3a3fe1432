package org.openbook.alliance.cases.hvbp;

import java.util.List;
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
 * The score of a domain: the points of its measures as a percentage of the points that they could
 * have.
 *
 * <p>Not a sum: a measure without points drops from both sides. 0 to 100, not rounded. Worked
 * numbers: 48 points of 80 are 60; without two measures that had 11 points together, 37 of 60 are
 * 61⅔.
 */
public final class DomainScore {
  private static final String REGULATION = "42 CFR 412.165(b)";
  private static final Unit POINTS = Unit.measure("points of 10");
  private static final Rational MOST = Rational.of(10);

  private DomainScore() {}

  /** The score over these measures; their points are given as {@code measured.} and the id. */
  public static Formula over(List<KeyResultId> measures) {
    return ScoringEngines.weightedMean(MissingMeasurement.DROP_AND_RENORMALISE)
        .score(scorecard(measures))
        .times(Rational.HUNDRED.dividedBy(MOST))
        .named(term("Domain score"));
  }

  /** The unit in which a measure's points are given. */
  public static Unit unit() {
    return POINTS;
  }

  private static Scorecard scorecard(List<KeyResultId> measures) {
    Rational whole = Rational.of(measures.size());
    KeyResultArea.Builder domain =
        KeyResultArea.builder()
            .id(KeyResultId.of("domain"))
            .provision(term("Measures of the domain"))
            .weight(whole);
    for (KeyResultId measure : measures) {
      domain.addIndicators(indicator(measure));
    }
    return Scorecard.builder()
        .provision(term("Mean points of the measures"))
        .scale(ScoreScale.zeroTo(MOST))
        .wholeWeight(whole)
        .addAreas(domain.build())
        .build();
  }

  private static KeyResultIndicator indicator(KeyResultId measure) {
    return KeyResultIndicator.builder()
        .id(measure)
        .provision(term("Points of " + measure))
        .weight(Rational.ONE)
        .unit(POINTS)
        .curve(
            ScoreCurve.along(
                Polyline.of(
                    List.of(
                        Polyline.point(Rational.ZERO, Rational.ZERO), Polyline.point(MOST, MOST)),
                    Polyline.End.REFUSE,
                    Polyline.End.REFUSE)))
        .build();
  }

  private static Provision term(String english) {
    return Wording.agreed(english, REGULATION);
  }
}
