package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;

/**
 * How a measured value turns into points.
 *
 * <p>Not a weight. A linear curve has one value at each point and, outside its points, what its
 * ends say; a dead zone is two points of one height. A table has steps. Where less is better the
 * curve falls. Worked number: through −100 at 50, 0 at 60 and +100 at 80, a measured 62 gives 10
 * points.
 */
public sealed interface ScoreCurve extends Canonical {
  /** The points at a measured value. */
  Formula score(Formula measured);

  /** Every height that the curve can have lies between the least and the greatest of these. */
  List<Rational> heights();

  /** Straight lines through the points; beyond the ends the outermost points hold. */
  static ScoreCurve linear(Polyline.Point... points) {
    return along(Polyline.of(List.of(points), Polyline.End.CLAMP, Polyline.End.CLAMP));
  }

  /** A line whose ends are given too. */
  static ScoreCurve along(Polyline line) {
    return new Line(line);
  }

  /** A table of steps. */
  static ScoreCurve steps(Staircase stairs) {
    return new Table(stairs);
  }

  /**
   * The usual curve of an alliance: −100 at failure, 0 at the agreed minimum, +100 at excellence,
   * straight between them. The three may rise (more is better) or fall (less is better).
   */
  static ScoreCurve throughLevels(Rational failure, Rational minimum, Rational excellence) {
    Polyline.Point worst = Polyline.point(failure, Rational.of(-100));
    Polyline.Point agreed = Polyline.point(minimum, Rational.ZERO);
    Polyline.Point best = Polyline.point(excellence, Rational.HUNDRED);
    return failure.isLessThan(excellence)
        ? linear(worst, agreed, best)
        : linear(best, agreed, worst);
  }

  /**
   * Straight lines.
   *
   * @param line measured value to points
   */
  record Line(Polyline line) implements ScoreCurve {
    /** Refuses null. */
    public Line {
      requireNonNull(line, "line");
    }

    @Override
    public Formula score(Formula measured) {
      return measured.onCurve(line, Unit.SCORE);
    }

    @Override
    public List<Rational> heights() {
      return line.points().stream().map(Polyline.Point::value).toList();
    }

    @Override
    public CanonicalForm canonical() {
      return CanonicalForm.of("score-line").with("line", line);
    }

    @Override
    public String toString() {
      return line.toString();
    }
  }

  /**
   * Steps.
   *
   * @param stairs measured value to points
   */
  record Table(Staircase stairs) implements ScoreCurve {
    /** Refuses null. */
    public Table {
      requireNonNull(stairs, "stairs");
    }

    @Override
    public Formula score(Formula measured) {
      return measured.onSteps(stairs, Unit.SCORE);
    }

    @Override
    public List<Rational> heights() {
      return java.util.stream.Stream.concat(
              stairs.steps().stream().map(Staircase.Step::value), stairs.otherwise().stream())
          .toList();
    }

    @Override
    public CanonicalForm canonical() {
      return CanonicalForm.of("score-table").with("stairs", stairs);
    }

    @Override
    public String toString() {
      return stairs.toString();
    }
  }
}
