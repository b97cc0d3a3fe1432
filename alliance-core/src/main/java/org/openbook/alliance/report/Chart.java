package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.language.Label;

/**
 * What a chart shows: series of exact values, and the words around them.
 *
 * <p>Not a drawing: it has no axis, colour or size. {@link #table} says the same in numbers.
 *
 * @param kind how its series are to be read
 * @param words its title, how it reads, and what lies along and across
 * @param series in the order in which they are drawn
 */
public record Chart(Kind kind, Words words, List<Series> series) implements Content {
  /** How the series of a chart are to be read. */
  public enum Kind {
    /** Values over an amount, straight between the points. */
    CURVE,
    /**
     * Points of areas, each before its indicators; the limit has the ends and middle of the scale.
     */
    SCORES,
    /** Parts of a whole that grows month by month, and a limit. */
    GROWTH,
    /** From one total to another: parts stand on what was reached before them. */
    WATERFALL
  }

  /**
   * The words of a chart.
   *
   * @param title what it shows
   * @param reading how it reads, in a sentence or two; also for who cannot see it
   * @param along what changes from point to point
   * @param across what the values are
   */
  public record Words(Label title, Label reading, Label along, Label across) {
    /** Refuses null. */
    public Words {
      requireNonNull(title, "title");
      requireNonNull(reading, "reading");
      requireNonNull(along, "along");
      requireNonNull(across, "across");
    }
  }

  /** What a series is in its chart. */
  public enum Role {
    /** A part. */
    PART,
    /** What parts add up to. */
    TOTAL,
    /** What really happened. */
    ACTUAL,
    /** What was agreed, as a bound to compare with. */
    LIMIT
  }

  /**
   * Values that belong together.
   *
   * @param role what they are in the chart
   * @param name what they are called
   * @param points at least one
   */
  public record Series(Role role, Label name, List<Point> points) {
    /** Refuses a series without points. */
    public Series {
      requireNonNull(role, "role");
      requireNonNull(name, "name");
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException(
            "series '%s' has no points; it has at least one".formatted(name));
      }
    }
  }

  /**
   * A value at a place.
   *
   * @param at the place: words, a month, or an amount
   * @param value exact
   */
  public record Point(Cell at, Cell.Value value) {
    /** Refuses null. */
    public Point {
      requireNonNull(at, "at");
      requireNonNull(value, "value");
    }
  }

  /** Refuses a chart without series. */
  public Chart {
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException(
          "chart '%s' has no series; it has at least one".formatted(words.title()));
    }
  }

  /** The values of the chart in rows, for who reads numbers. */
  public Table table() {
    return switch (kind) {
      case SCORES, WATERFALL -> list();
      case CURVE, GROWTH -> matrix();
    };
  }

  private Table list() {
    List<Table.Row> rows = new ArrayList<>();
    for (Series one : series) {
      if (one.role() == Role.LIMIT) {
        continue;
      }
      one.points().forEach(point -> rows.add(Table.Row.of(rank(one), point.at(), point.value())));
    }
    return detail(List.of(words.along(), words.across()), rows);
  }

  private Table.Rank rank(Series one) {
    boolean isTotal = one.role() == Role.TOTAL;
    if (kind == Kind.SCORES) {
      return isTotal ? Table.Rank.GROUP : Table.Rank.MEMBER;
    }
    return isTotal ? Table.Rank.TOTAL : Table.Rank.PLAIN;
  }

  private Table matrix() {
    List<Label> columns = new ArrayList<>(List.of(words.along()));
    Set<Cell> places = new LinkedHashSet<>();
    List<Map<Cell, Cell>> values = new ArrayList<>();
    for (Series one : series) {
      columns.add(one.name());
      Map<Cell, Cell> of = new LinkedHashMap<>();
      one.points().forEach(point -> of.put(point.at(), point.value()));
      places.addAll(of.keySet());
      values.add(of);
    }
    List<Table.Row> rows = places.stream().map(place -> row(place, values)).toList();
    return detail(columns, rows);
  }

  private static Table.Row row(Cell place, List<Map<Cell, Cell>> values) {
    List<Cell> cells = new ArrayList<>(List.of(place));
    values.forEach(of -> cells.add(of.getOrDefault(place, new Cell.Nothing())));
    return Table.Row.of(Table.Rank.PLAIN, cells.toArray(Cell[]::new));
  }

  private Table detail(List<Label> columns, List<Table.Row> rows) {
    return new Table(words.title(), columns, rows, Table.Depth.DETAIL);
  }

  /** The title. */
  @Override
  public String toString() {
    return words.title().toString();
  }
}
