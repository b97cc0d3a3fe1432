package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;

/**
 * What is paid along an axis: the formula on each stretch, and what happens at each breakpoint.
 *
 * <p>Not a sample: between two breakpoints the formula holds for every number. Formulas are before
 * rounding to whole cents; the settled amount lies no further from them than the radius. Worked
 * number: half of an under-run of a target of 100 is (100 − x) ÷ 2 up to 100 and 0 above: one
 * breakpoint, a slope of −0.5 below it and of 0 above it.
 */
public final class PayoutCurve {
  private final Label label;
  private final Piecewise values;
  private final Rational slack;
  private final Parts parts;

  /**
   * A place where the formula changes, or an end of the range.
   *
   * @param at where; exact, or enclosed where no rational number is the place
   * @param limits what is paid there, and just below and above
   * @param causes the terms that change the formula there; none at an end of the range
   */
  public record Breakpoint(Enclosure at, Limits limits, List<Cause> causes) {
    /** Keeps its own copy. */
    public Breakpoint {
      requireNonNull(at, "at");
      requireNonNull(limits, "limits");
      causes = List.copyOf(causes);
    }
  }

  /**
   * What is paid at a place, and what it comes close to just below and just above.
   *
   * @param left the limit from below; empty at the start, at a pole, or where there is no value
   * @param value the value; empty where settling is refused, or nothing bounds it
   * @param right the limit from above
   */
  public record Limits(
      Optional<Enclosure> left, Optional<Enclosure> value, Optional<Enclosure> right) {
    /** Refuses null. */
    public Limits {
      requireNonNull(left, "left");
      requireNonNull(value, "value");
      requireNonNull(right, "right");
    }
  }

  /**
   * A stretch between two neighbouring breakpoints, without them.
   *
   * @param from the lower breakpoint
   * @param to the upper breakpoint
   * @param course what is paid in between
   */
  public record Piece(Enclosure from, Enclosure to, Course course) {
    /** Refuses null. */
    public Piece {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(course, "course");
    }
  }

  /**
   * What is paid on a stretch.
   *
   * @param formula the exact formula; empty where settling is refused, or the analysis cannot tell
   * @param radius how far the settled amount can be from the formula
   * @param lack the term that is refused or cannot be told; empty where there is a formula
   */
  public record Course(Optional<RationalFunction> formula, Rational radius, Optional<Cause> lack) {
    /** Refuses null. */
    public Course {
      requireNonNull(formula, "formula");
      requireNonNull(radius, "radius");
      requireNonNull(lack, "lack");
    }

    /** How fast it rises with the axis; empty where there is no formula. */
    public Optional<RationalFunction> slope() {
      return formula.map(RationalFunction::derivative);
    }
  }

  /**
   * How fast it rises just below and just above a number.
   *
   * @param below up to the number; empty at the start, or where there is no formula
   * @param above from the number on; empty at the end, or where there is no formula
   */
  public record Slopes(Optional<Enclosure> below, Optional<Enclosure> above) {
    /** Refuses null. */
    public Slopes {
      requireNonNull(below, "below");
      requireNonNull(above, "above");
    }
  }

  PayoutCurve(Label label, Piecewise values, Rational slack, Parts parts) {
    this.label = label;
    this.values = values;
    this.slack = slack;
    this.parts = parts;
  }

  /** Of which line or party. */
  public Label label() {
    return label;
  }

  /** The values before they are rounded to whole steps. */
  Piecewise values() {
    return values;
  }

  /** How far what is settled can be from these. */
  Rational slack() {
    return slack;
  }

  // ---- breakpoints and pieces ----

  /** The breakpoints in rising order, the ends of the range among them. */
  public List<Breakpoint> breakpoints() {
    List<Breakpoint> breakpoints = new ArrayList<>();
    for (int i = 0; i < values.breaks().size(); i++) {
      Piecewise.Break at = values.breaks().get(i);
      breakpoints.add(new Breakpoint(at.place().enclosure(), limits(i), causes(at)));
    }
    return List.copyOf(breakpoints);
  }

  private List<Cause> causes(Piecewise.Break at) {
    return at.causes().stream().map(part -> Cause.of(parts, part)).distinct().toList();
  }

  private Limits limits(int i) {
    Place place = values.breaks().get(i).place();
    Optional<Value> left = i == 0 ? Optional.empty() : Optional.of(values.between().get(i - 1));
    Optional<Value> right =
        i == values.between().size() ? Optional.empty() : Optional.of(values.between().get(i));
    return new Limits(
        left.flatMap(value -> near(value, place)),
        near(values.breaks().get(i).value(), place),
        right.flatMap(value -> near(value, place)));
  }

  private Optional<Enclosure> near(Value value, Place place) {
    return value instanceof Value.Known known
        ? place.valueOf(known.function()).map(exact -> exact.widened(known.radius().plus(slack)))
        : Optional.empty();
  }

  /** The stretches in rising order. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < values.between().size(); i++) {
      pieces.add(
          new Piece(
              values.breaks().get(i).place().enclosure(),
              values.breaks().get(i + 1).place().enclosure(),
              course(values.between().get(i))));
    }
    return List.copyOf(pieces);
  }

  private Course course(Value value) {
    return value instanceof Value.Known known
        ? new Course(Optional.of(known.function()), known.radius().plus(slack), Optional.empty())
        : new Course(
            Optional.empty(),
            Rational.ZERO,
            Optional.of(Cause.of(parts, ((Value.Nothing) value).part())));
  }

  // ---- at one number ----

  /**
   * What is settled at a number of the range: a number, or two between which it lies; empty where
   * settling is refused, or the analysis cannot tell.
   *
   * @throws IllegalArgumentException if it is outside the range
   */
  public Optional<Enclosure> valueAt(Rational number) {
    Place place = inRange(number);
    return near(values.on(Cell.point(place)), place);
  }

  /**
   * How fast it rises just below and just above a number of the range.
   *
   * @throws IllegalArgumentException if it is outside the range
   */
  public Slopes slopesAt(Rational number) {
    Place place = inRange(number);
    Optional<Enclosure> below = Optional.empty();
    Optional<Enclosure> above = Optional.empty();
    for (int i = 0; i < values.between().size(); i++) {
      if (values.breaks().get(i).place().compareTo(place) < 0
          && values.breaks().get(i + 1).place().compareTo(place) >= 0) {
        below = slope(values.between().get(i), place);
      }
      if (values.breaks().get(i).place().compareTo(place) <= 0
          && values.breaks().get(i + 1).place().compareTo(place) > 0) {
        above = slope(values.between().get(i), place);
      }
    }
    return new Slopes(below, above);
  }

  private static Optional<Enclosure> slope(Value value, Place place) {
    return value instanceof Value.Known known
        ? place.valueOf(known.function().derivative())
        : Optional.empty();
  }

  private Place inRange(Rational number) {
    Place place = Place.of(number);
    Place first = values.breaks().get(0).place();
    Place last = values.breaks().get(values.breaks().size() - 1).place();
    if (place.compareTo(first) < 0 || place.compareTo(last) > 0) {
      throw new IllegalArgumentException(
          "number is %s; the curve goes from %s to %s".formatted(number, first, last));
    }
    return place;
  }

  /** The label and how many stretches it has. */
  @Override
  public String toString() {
    return label + ": " + pieces().size() + " pieces";
  }
}
