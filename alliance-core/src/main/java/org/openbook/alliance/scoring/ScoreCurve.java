package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;

/**
 * How a measured value turns into points.
 *
 * <p>Not a weight. A linear curve has one value at each point and, outside its points, what its
 * ends say; a dead zone is two points of one height. A table has steps. Where less is better the
 * curve falls. Worked number: through −100 at 50, 0 at 60 and +100 at 80, a measured 62 gives 10
 * points.
 */
public sealed interface ScoreCurve {
  /** A member that is the kind of curve, and under it the parts. */
  Form<ScoreCurve> FORM = ScoreCurveForm.FORM;

  /** The points at a measured value. */
  Formula score(Formula measured);

  /**
   * Every height that the curve can have lies between the least and the greatest of these, unless
   * it {@link #extendsBeyond}.
   */
  List<Rational> heights();

  /** Whether the curve goes on rising or falling outside its points, so that nothing bounds it. */
  boolean extendsBeyond();

  /** The measured values that the curve names: its points, its edges, failure and excellence. */
  List<Rational> places();

  /** Whether less is better: the curve ends lower than it begins. */
  boolean falls();

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
   * straight between them. The three may rise (more is better) or fall (less is better). Worked
   * number: with 50, 60 and 80, a measured 62 gives 10 points.
   *
   * <p>A binary indicator has its excellence at the minimum: what reaches it has +100, and what
   * misses it lies on the line from −100 at failure to 0 at the minimum, which it does not reach.
   * Worked numbers: with 50, 70 and 70, a measured 70 gives 100 points and 60 gives −50.
   *
   * @throws IllegalArgumentException if the minimum neither lies between failure and excellence nor
   *     is the excellence
   */
  static ScoreCurve throughLevels(Rational failure, Rational minimum, Rational excellence) {
    boolean rises = failure.isLessThan(minimum) && !minimum.isMoreThan(excellence);
    boolean falls = failure.isMoreThan(minimum) && !minimum.isLessThan(excellence);
    Faults.in("score curve")
        .require(
            rises || falls,
            () ->
                "its levels are failure %s, minimum %s, excellence %s; the minimum must lie between the others, or be the excellence"
                    .formatted(failure, minimum, excellence))
        .throwIfAny();
    if (minimum.equals(excellence)) {
      return new Binary(failure, excellence);
    }
    Polyline.Point worst = Polyline.point(failure, Rational.of(-100));
    Polyline.Point agreed = Polyline.point(minimum, Rational.ZERO);
    Polyline.Point best = Polyline.point(excellence, Rational.HUNDRED);
    return rises ? linear(worst, agreed, best) : linear(best, agreed, worst);
  }

  /** This curve, its points rounded where the clause says so. */
  default ScoreCurve rounded(Rounding rounding, Clause clause) {
    return new Rounded(this, rounding, clause);
  }

  /** This curve, but never below the lowest or above the highest points. */
  default ScoreCurve limited(Rational lowest, Rational highest) {
    return new Limited(this, lowest, highest);
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
    public List<Rational> places() {
      return line.points().stream().map(Polyline.Point::at).toList();
    }

    @Override
    public boolean extendsBeyond() {
      return line.below() == Polyline.End.EXTEND || line.above() == Polyline.End.EXTEND;
    }

    @Override
    public boolean falls() {
      return heights().get(heights().size() - 1).isLessThan(heights().get(0));
    }

    @Override
    public String toString() {
      return line.toString();
    }
  }

  /**
   * +100 from the excellence on; before it the line from −100 at failure, which would be 0 there.
   *
   * @param failure the measured value of −100 points
   * @param excellence the measured value from which on everything is reached; it owns the jump
   */
  record Binary(Rational failure, Rational excellence) implements ScoreCurve {
    /** Refuses an excellence at failure: nobody could tell whether more is better. */
    public Binary {
      requireNonNull(excellence, "excellence");
      if (failure.equals(excellence)) {
        throw new IllegalArgumentException(
            "binary score curve has failure and excellence at %s; they must differ"
                .formatted(failure));
      }
    }

    @Override
    public Formula score(Formula measured) {
      Formula level = Formula.constant(excellence, measured.unit());
      Condition.Relation reached =
          falls() ? Condition.Relation.AT_MOST : Condition.Relation.AT_LEAST;
      return Formula.choice(
          measured.compared(reached, level),
          Formula.score(Rational.HUNDRED),
          measured.onCurve(missed(), Unit.SCORE));
    }

    private Polyline missed() {
      Polyline.Point worst = Polyline.point(failure, Rational.of(-100));
      Polyline.Point missed = Polyline.point(excellence, Rational.ZERO);
      List<Polyline.Point> points = falls() ? List.of(missed, worst) : List.of(worst, missed);
      return Polyline.of(points, Polyline.End.CLAMP, Polyline.End.CLAMP);
    }

    @Override
    public List<Rational> heights() {
      return List.of(Rational.of(-100), Rational.HUNDRED);
    }

    @Override
    public List<Rational> places() {
      return List.of(failure, excellence);
    }

    @Override
    public boolean extendsBeyond() {
      return false;
    }

    @Override
    public boolean falls() {
      return excellence.isLessThan(failure);
    }

    /** {@code 50 → -100, reached at 70 → 100}. */
    @Override
    public String toString() {
      return "%s → -100, reached at %s → 100".formatted(failure, excellence);
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
      return Stream.concat(
              stairs.steps().stream().map(Staircase.Step::value), stairs.otherwise().stream())
          .toList();
    }

    @Override
    public List<Rational> places() {
      return stairs.steps().stream().map(Staircase.Step::from).toList();
    }

    @Override
    public boolean extendsBeyond() {
      return false;
    }

    @Override
    public boolean falls() {
      List<Staircase.Step> steps = stairs.steps();
      return steps.get(steps.size() - 1).value().isLessThan(steps.get(0).value());
    }

    @Override
    public String toString() {
      return stairs.toString();
    }
  }

  /**
   * A curve whose points are rounded.
   *
   * @param curve the curve before rounding
   * @param rounding how it rounds
   * @param clause where the contract says so
   */
  record Rounded(ScoreCurve curve, Rounding rounding, Clause clause) implements ScoreCurve {
    /** Refuses null. */
    public Rounded {
      requireNonNull(curve, "curve");
      requireNonNull(rounding, "rounding");
      requireNonNull(clause, "clause");
    }

    @Override
    public Formula score(Formula measured) {
      return curve.score(measured).rounded(rounding, clause.reference());
    }

    @Override
    public List<Rational> heights() {
      return curve.heights().stream().map(rounding::apply).toList();
    }

    @Override
    public List<Rational> places() {
      return curve.places();
    }

    @Override
    public boolean extendsBeyond() {
      return curve.extendsBeyond();
    }

    @Override
    public boolean falls() {
      return curve.falls();
    }

    @Override
    public String toString() {
      return curve + ", " + rounding;
    }
  }

  /**
   * A curve that is cut at the lowest and the highest points.
   *
   * @param curve the curve before it is cut
   * @param lowest the least points that it gives
   * @param highest the most points that it gives
   */
  record Limited(ScoreCurve curve, Rational lowest, Rational highest) implements ScoreCurve {
    /** Refuses a lowest above the highest. */
    public Limited {
      requireNonNull(curve, "curve");
      if (lowest.isMoreThan(highest)) {
        throw new IllegalArgumentException(
            "score curve is limited to %s…%s; the lowest is not above the highest"
                .formatted(lowest, highest));
      }
    }

    @Override
    public Formula score(Formula measured) {
      return curve.score(measured).atLeast(Formula.score(lowest)).atMost(Formula.score(highest));
    }

    @Override
    public List<Rational> heights() {
      return List.of(lowest, highest);
    }

    @Override
    public List<Rational> places() {
      return curve.places();
    }

    @Override
    public boolean extendsBeyond() {
      return false;
    }

    @Override
    public boolean falls() {
      return curve.falls();
    }

    @Override
    public String toString() {
      return "%s, within %s…%s".formatted(curve, lowest, highest);
    }
  }
}
