package org.openbook.alliance.formula.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;

/**
 * Random curves, bands and steps, alone or with an input that as often stands exactly on an edge as
 * between two of them or beyond the outermost.
 */
public final class Pieces {
  private static final int MOST_PARTS = 5;

  private Pieces() {}

  /** Lines of one to five points with every combination of ends. */
  public static Arbitrary<Polyline> polylines() {
    Arbitrary<End> end = Arbitraries.of(End.class);
    return Combinators.combine(Numbers.rising(MOST_PARTS), numbers(), end, end)
        .as(Pieces::polyline);
  }

  /** Scales of one to five bands. */
  public static Arbitrary<MarginalScale> scales() {
    return Combinators.combine(Numbers.rising(MOST_PARTS), numbers())
        .as(
            (edges, rates) ->
                MarginalScale.of(
                    places(edges)
                        .mapToObj(i -> MarginalScale.band(edges.get(i), rates.get(i)))
                        .toList()));
  }

  /** Stairs of one to five steps, with and without an end and a default. */
  public static Arbitrary<Staircase> staircases() {
    Arbitrary<Optional<Rational>> width = Numbers.positive().optional();
    Arbitrary<Optional<Rational>> otherwise = Numbers.any().optional();
    return Combinators.combine(
            Numbers.rising(MOST_PARTS), numbers(), Arbitraries.of(OwnedEnd.class), width, otherwise)
        .as(Pieces::staircase);
  }

  /** A line and an input. */
  public static Arbitrary<Tuple2<Polyline, Rational>> polylinesWithInput() {
    return polylines().flatMap(line -> near(edges(line)).map(input -> Tuple.of(line, input)));
  }

  /** Stairs and an input. */
  public static Arbitrary<Tuple2<Staircase, Rational>> staircasesWithInput() {
    return staircases()
        .flatMap(stairs -> near(edges(stairs)).map(input -> Tuple.of(stairs, input)));
  }

  /** Numbers on the edges, half-way between two neighbours, and up to 3 beyond the outermost. */
  public static Arbitrary<Rational> near(List<Rational> edges) {
    int last = edges.size() - 1;
    Arbitrary<Rational> between =
        Arbitraries.integers()
            .between(0, Math.max(0, last - 1))
            .map(i -> middle(edges.get(i), edges.get(Math.min(i + 1, last))));
    Arbitrary<Rational> beyond =
        Numbers.positive()
            .map(distance -> distance.min(Rational.of(3)))
            .flatMap(
                distance ->
                    Arbitraries.of(edges.get(last).plus(distance), edges.get(0).minus(distance)));
    return Arbitraries.oneOf(Arbitraries.of(edges), between, beyond);
  }

  /** The inputs of a line's points. */
  public static List<Rational> edges(Polyline line) {
    return line.points().stream().map(Polyline.Point::at).toList();
  }

  /** The edges of stairs, with the end of the last step if it has one. */
  public static List<Rational> edges(Staircase stairs) {
    return Stream.concat(stairs.steps().stream().map(Staircase.Step::from), stairs.end().stream())
        .toList();
  }

  /** The edges of bands over a base. */
  public static List<Rational> edges(MarginalScale scale, Rational base) {
    return scale.bands().stream().map(band -> band.from().times(base)).distinct().toList();
  }

  private static Arbitrary<List<Rational>> numbers() {
    return Numbers.any().list().ofSize(MOST_PARTS);
  }

  private static IntStream places(List<?> parts) {
    return IntStream.range(0, parts.size());
  }

  private static Rational middle(Rational a, Rational b) {
    return a.plus(b).dividedBy(Rational.of(2));
  }

  private static Polyline polyline(
      List<Rational> inputs, List<Rational> values, End below, End above) {
    List<Polyline.Point> points =
        places(inputs).mapToObj(i -> Polyline.point(inputs.get(i), values.get(i))).toList();
    return points.size() == 1
        ? Polyline.of(points, extendless(below), extendless(above))
        : Polyline.of(points, below, above);
  }

  private static End extendless(End end) {
    return end == End.EXTEND ? End.CLAMP : end;
  }

  private static Staircase staircase(
      List<Rational> edges,
      List<Rational> values,
      OwnedEnd owned,
      Optional<Rational> width,
      Optional<Rational> otherwise) {
    Staircase open =
        Staircase.of(
            places(edges).mapToObj(i -> Staircase.step(edges.get(i), values.get(i))).toList(),
            owned);
    Rational last = edges.get(edges.size() - 1);
    Staircase ended = width.map(last::plus).map(open::endingAt).orElse(open);
    return otherwise.map(ended::otherwise).orElse(ended);
  }
}
