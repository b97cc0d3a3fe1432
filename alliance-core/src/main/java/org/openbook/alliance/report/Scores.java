package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.term.Label;

/** Points by area and indicator, as they were measured, and what they weigh. */
final class Scores {
  private static final Cell NOT_MEASURED = new Cell.Plain("–");

  private final Subject subject;
  private final Scorecard card;

  Scores(Subject subject, Scorecard card) {
    this.subject = subject;
    this.card = card;
  }

  Section section() {
    List<Content> contents = new ArrayList<>(List.of(table()));
    List<Series> series = new ArrayList<>();
    card.areas().forEach(area -> series.addAll(bars(area)));
    if (!series.isEmpty()) {
      series.add(scale());
      contents.add(new Chart(Chart.Kind.SCORES, Headings.SCORES, series));
    }
    return new Section(Topic.SCORECARD, List.of(), contents);
  }

  // ---- table ----

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (KeyResultArea area : card.areas()) {
      rows.add(area(area));
      area.indicators().forEach(indicator -> rows.add(indicator(area, indicator)));
    }
    subject.score().ifPresent(score -> rows.add(overall(score)));
    List<Label> columns =
        List.of(
            Headings.KEY_RESULT,
            Headings.WEIGHT,
            Headings.MEASURED,
            Headings.POINTS,
            Headings.WEIGHTED,
            Headings.SOURCE);
    return Table.summary(Topic.SCORECARD.heading(), columns, rows).withoutEmptyEnd();
  }

  private Row area(KeyResultArea area) {
    Optional<Rational> weighted = weighted(area);
    return Row.of(
        Rank.GROUP,
        new Cell.Words(area.provision().label()),
        weight(area.weight()),
        new Cell.Nothing(),
        weighted.<Cell>map(sum -> score(mean(area, sum))).orElseGet(Cell.Nothing::new),
        weighted.<Cell>map(this::score).orElseGet(Cell.Nothing::new),
        new Cell.Nothing());
  }

  private Row indicator(KeyResultArea area, KeyResultIndicator indicator) {
    Cell name = new Cell.Words(indicator.provision().label());
    Cell weight = weight(indicator.weight());
    Optional<Measurement> measured = measurement(indicator);
    Optional<Figure> points = points(indicator);
    if (measured.isEmpty() || points.isEmpty()) {
      return Row.of(
          Rank.MEMBER, name, weight, NOT_MEASURED, NOT_MEASURED, NOT_MEASURED, new Cell.Nothing());
    }
    Measurement known = measured.get();
    return Row.of(
            Rank.MEMBER,
            name,
            weight,
            new Cell.Value(
                known.value(), indicator.unit(), subject.assumptions().of(known.source())),
            subject.value(points.get()),
            score(points.get().value().times(card.share(area, indicator))),
            // What is an assumption is marked as one; the list says which.
            subject.assumptions().of(known.source()).isEmpty()
                ? new Cell.Known(known.source())
                : new Cell.Nothing())
        .explainedBy(points);
  }

  private Row overall(Figure score) {
    return Row.of(
            Rank.TOTAL,
            new Cell.Words(score.label().orElseThrow()),
            weight(card.wholeWeight()),
            new Cell.Nothing(),
            subject.value(score),
            new Cell.Nothing(),
            new Cell.Nothing())
        .explainedBy(Optional.of(score));
  }

  private Cell weight(Rational weight) {
    return new Cell.Value(weight, Unit.COUNT, List.of());
  }

  private Cell.Value score(Rational points) {
    return new Cell.Value(points, Unit.SCORE, List.of());
  }

  // ---- values ----

  private Optional<Measurement> measurement(KeyResultIndicator indicator) {
    return subject.settlement().facts().measurements().stream()
        .filter(value -> value.indicator().equals(indicator.id()))
        .findFirst();
  }

  /** The points that the engine named as the contract names the indicator. */
  private Optional<Figure> points(KeyResultIndicator indicator) {
    return subject.score(indicator.provision());
  }

  /** What the indicators of an area bring to the whole; empty if one has no points. */
  private Optional<Rational> weighted(KeyResultArea area) {
    List<Rational> parts = new ArrayList<>();
    for (KeyResultIndicator indicator : area.indicators()) {
      Optional<Figure> points = points(indicator);
      if (points.isEmpty()) {
        return Optional.empty();
      }
      parts.add(points.get().value().times(card.share(area, indicator)));
    }
    return Optional.of(Rational.sum(parts));
  }

  private Rational mean(KeyResultArea area, Rational weighted) {
    return area.weight().isZero()
        ? Rational.ZERO
        : weighted.dividedBy(area.weight().dividedBy(card.wholeWeight()));
  }

  // ---- chart ----

  private Series scale() {
    List<Point> bounds =
        Stream.of(card.scale().lowest(), card.scale().neutral(), card.scale().highest())
            .map(bound -> new Point(new Cell.Words(Headings.SCALE), score(bound)))
            .toList();
    return new Series(Role.LIMIT, Headings.SCALE, bounds);
  }

  private List<Series> bars(KeyResultArea area) {
    List<Point> points = new ArrayList<>();
    for (KeyResultIndicator indicator : area.indicators()) {
      points(indicator)
          .ifPresent(
              figure ->
                  points.add(
                      new Point(
                          new Cell.Words(indicator.provision().label()), subject.value(figure))));
    }
    List<Series> bars = new ArrayList<>();
    weighted(area)
        .map(sum -> new Point(new Cell.Words(area.provision().label()), score(mean(area, sum))))
        .ifPresent(
            point -> bars.add(new Series(Role.TOTAL, area.provision().label(), List.of(point))));
    if (!points.isEmpty()) {
      bars.add(new Series(Role.PART, area.provision().label(), points));
    }
    return bars;
  }
}
