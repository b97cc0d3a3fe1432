package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Straight lines between given points, and what holds outside them.
 *
 * <p>Not a spline and not a step function: it has no jumps. Worked number: through (50, 0) and (70,
 * 100), the value at 62 is 60.
 */
public final class Polyline {
  private final List<Point> points;
  private final List<Rational> slopes;
  private final End below;
  private final End above;

  /**
   * A point of the line.
   *
   * @param at the input
   * @param value the output there
   */
  public record Point(Rational at, Rational value) {
    /** Refuses null. */
    public Point {
      requireNonNull(at, "at");
      requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return at + " → " + value;
    }
  }

  /** What holds beyond the outermost point of one side. */
  public enum End {
    /** The outermost value. */
    CLAMP,
    /** The outermost line goes on. */
    EXTEND,
    /** Nothing: evaluation is refused. */
    REFUSE
  }

  private Polyline(List<Point> points, End below, End above) {
    this.points = List.copyOf(points);
    this.below = requireNonNull(below, "below");
    this.above = requireNonNull(above, "above");
    requireLine();
    this.slopes =
        IntStream.range(1, this.points.size())
            .mapToObj(i -> slope(this.points.get(i - 1), this.points.get(i)))
            .toList();
  }

  /**
   * The line through points in rising order of their inputs.
   *
   * @throws IllegalArgumentException naming every point that is not to the right of the one before
   *     (a curve has one value at one point), or if a line with a single point extends
   */
  public static Polyline of(List<Point> points, End below, End above) {
    return new Polyline(points, below, above);
  }

  /** A point. */
  public static Point point(Rational at, Rational value) {
    return new Point(at, value);
  }

  private void requireLine() {
    Rising.require("curve", points, Point::at);
    if (points.size() == 1 && (below == End.EXTEND || above == End.EXTEND)) {
      throw new IllegalArgumentException(
          "curve has one point and extends; a curve that extends has at least two");
    }
  }

  private static Rational slope(Point left, Point right) {
    return right.value().minus(left.value()).dividedBy(right.at().minus(left.at()));
  }

  /** The points in rising order; at least one. */
  public List<Point> points() {
    return points;
  }

  /** The slope of each line between two neighbouring points; one fewer than the points. */
  public List<Rational> slopes() {
    return slopes;
  }

  /** What holds below the first point. */
  public End below() {
    return below;
  }

  /** What holds above the last point. */
  public End above() {
    return above;
  }

  /** The output at this input; empty where an end refuses. */
  public Optional<Rational> valueAt(Rational input) {
    int last = points.size() - 1;
    int i = Rising.lastNotAbove(input, points, Point::at);
    if (i < 0) {
      return beyond(below, input, 0, 0);
    }
    if (i < last) {
      return Optional.of(along(i, points.get(i), input));
    }
    return input.equals(points.get(last).at())
        ? Optional.of(points.get(last).value())
        : beyond(above, input, last, last - 1);
  }

  /** The index of the last point that is not to the right of the input; 0 if there is none. */
  public int segment(Rational input) {
    return Math.max(0, Rising.lastNotAbove(input, points, Point::at));
  }

  private Optional<Rational> beyond(End end, Rational input, int point, int line) {
    return switch (end) {
      case CLAMP -> Optional.of(points.get(point).value());
      case EXTEND -> Optional.of(along(line, points.get(point), input));
      case REFUSE -> Optional.empty();
    };
  }

  private Rational along(int line, Point from, Rational input) {
    return from.value().plus(slopes.get(line).times(input.minus(from.at())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Polyline that
        && points.equals(that.points)
        && below == that.below
        && above == that.above;
  }

  @Override
  public int hashCode() {
    return points.hashCode();
  }

  /** The points: {@code 50 → 0, 70 → 100}. */
  @Override
  public String toString() {
    return Rising.join(points);
  }
}
