package org.openbook.alliance.cli.check;

import java.util.List;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.scoring.ScoreCurve;

/**
 * The measured value at which a curve gives the neutral score: the agreed minimum.
 *
 * <p>Where the curve never passes it, the least value that it tells apart.
 */
final class CurveMinimum {
  private CurveMinimum() {}

  static Rational of(ScoreCurve curve, Rational neutral) {
    if (curve instanceof ScoreCurve.Line line) {
      return on(line.line().points(), neutral);
    }
    if (curve instanceof ScoreCurve.Table table) {
      List<Staircase.Step> steps = table.stairs().steps();
      return steps.stream()
          .filter(step -> step.value().equals(neutral))
          .findFirst()
          .orElse(steps.get(0))
          .from();
    }
    if (curve instanceof ScoreCurve.Binary binary) {
      return binary.excellence();
    }
    return curve instanceof ScoreCurve.Rounded rounded
        ? of(rounded.curve(), neutral)
        : of(((ScoreCurve.Limited) curve).curve(), neutral);
  }

  private static Rational on(List<Polyline.Point> points, Rational neutral) {
    for (int i = 0; i < points.size(); i++) {
      Polyline.Point to = points.get(i);
      if (to.value().equals(neutral)) {
        return to.at();
      }
      Polyline.Point from = points.get(Math.max(0, i - 1));
      Rational below = from.value().minus(neutral);
      Rational above = to.value().minus(neutral);
      if (below.signum() * above.signum() < 0) {
        Rational part = below.dividedBy(below.minus(above));
        return from.at().plus(part.times(to.at().minus(from.at())));
      }
    }
    return points.get(0).at();
  }
}
