package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
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

/** Points by area and indicator, as they were measured, and what they weigh. */
final class Scores {
  private static final Cell NOT_MEASURED = new Cell.Plain("–");
  private static final Cell NO_POINTS = NOT_MEASURED;

  private final Subject subject;
  private final Scorecard card;
  private final Unweighed unweighed;
  private final List<Note> notes;

  /**
   * What the terms tell people of an indicator: a column of the table where they tell it of one.
   */
  private record Note(Label heading, Function<KeyResultIndicator, Optional<Label>> of) {}

  Scores(Subject subject, Scorecard card) {
    this.subject = subject;
    this.card = card;
    this.unweighed = new Unweighed(card, subject.settlement().inputs());
    this.notes =
        Stream.of(
                new Note(Headings.TARGET_GROUP, KeyResultIndicator::targetGroup),
                new Note(Headings.DATA_SOURCE, KeyResultIndicator::dataSource))
            .filter(
                note -> card.indicators().stream().anyMatch(i -> note.of().apply(i).isPresent()))
            .toList();
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
    List<Label> columns = new ArrayList<>(List.of(Headings.KEY_RESULT));
    notes.forEach(note -> columns.add(note.heading()));
    columns.addAll(
        List.of(
            Headings.WEIGHT,
            Headings.MEASURED,
            Headings.POINTS,
            Headings.WEIGHTED,
            Headings.SOURCE));
    return Table.summary(Topic.SCORECARD.heading(), columns, rows).withoutEmptyEnd();
  }

  // A row with the cells of the columns that only some scorecards have.
  private Row row(Rank rank, Label name, Function<Note, Cell> noted, Cell... cells) {
    List<Cell> all = new ArrayList<>(List.of(new Cell.Words(name)));
    notes.forEach(note -> all.add(noted.apply(note)));
    all.addAll(List.of(cells));
    return Row.of(rank, all.toArray(Cell[]::new));
  }

  private Row area(KeyResultArea area) {
    return row(
            Rank.GROUP,
            area.provision().label(),
            any -> new Cell.Nothing(),
            weight(area.weight()),
            new Cell.Nothing(),
            mean(area).<Cell>map(this::score).orElseGet(Cell.Nothing::new),
            weighted(area).<Cell>map(this::score).orElseGet(Cell.Nothing::new),
            new Cell.Nothing())
        .explainedBy(subject.score(area));
  }

  private Row indicator(KeyResultArea area, KeyResultIndicator indicator) {
    Cell weight = weight(indicator.weight());
    Optional<Measurement> measured = measurement(indicator);
    Optional<Figure> points = points(area, indicator);
    return row(
            Rank.MEMBER,
            indicator.provision().label(),
            note -> note.of().apply(indicator).<Cell>map(Cell.Words::new).orElse(NOT_MEASURED),
            weight,
            measured.<Cell>map(known -> measured(indicator, known)).orElse(NOT_MEASURED),
            points.<Cell>map(subject::value).orElse(NO_POINTS),
            points.<Cell>map(p -> weighted(area, indicator, p)).orElse(NO_POINTS),
            measured.map(this::source).orElseGet(Cell.Nothing::new))
        .explainedBy(points);
  }

  private Cell measured(KeyResultIndicator indicator, Measurement known) {
    return new Cell.Value(
        known.value(), indicator.unit(), subject.assumptions().of(known.source()));
  }

  // What is an assumption is marked as one; the list says which.
  private Cell source(Measurement known) {
    return subject.assumptions().of(known.source()).isEmpty()
        ? new Cell.Known(known.source())
        : new Cell.Nothing();
  }

  private Row overall(Figure score) {
    return row(
            Rank.TOTAL,
            score.label().orElseThrow(),
            any -> new Cell.Nothing(),
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

  /** The points that the settlement used; of an indicator that weighs nothing, its own. */
  private Optional<Figure> points(KeyResultArea area, KeyResultIndicator indicator) {
    return unweighed.isUnweighed(area, indicator)
        ? unweighed.points(indicator)
        : subject.points(indicator);
  }

  private Cell.Value weighted(KeyResultArea area, KeyResultIndicator indicator, Figure points) {
    return score(points.value().times(card.share(area, indicator)));
  }

  /** What the indicators of an area bring to the whole; empty if one that weighs has no points. */
  private Optional<Rational> weighted(KeyResultArea area) {
    List<Rational> parts = new ArrayList<>();
    for (KeyResultIndicator indicator : area.indicators()) {
      if (unweighed.isUnweighed(area, indicator)) {
        continue;
      }
      Optional<Figure> points = points(area, indicator);
      if (points.isEmpty()) {
        return Optional.empty();
      }
      parts.add(points.get().value().times(card.share(area, indicator)));
    }
    return Optional.of(Rational.sum(parts));
  }

  /** The area's score that the settlement used; where it used none, the mean of its points. */
  private Optional<Rational> mean(KeyResultArea area) {
    return subject
        .score(area)
        .map(Figure::value)
        .or(() -> weighted(area).map(sum -> mean(area, sum)));
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
      points(area, indicator)
          .ifPresent(
              figure ->
                  points.add(
                      new Point(
                          new Cell.Words(indicator.provision().label()), subject.value(figure))));
    }
    List<Series> bars = new ArrayList<>();
    mean(area)
        .map(mean -> new Point(new Cell.Words(area.provision().label()), score(mean)))
        .ifPresent(
            point -> bars.add(new Series(Role.TOTAL, area.provision().label(), List.of(point))));
    if (!points.isEmpty()) {
      bars.add(new Series(Role.PART, area.provision().label(), points));
    }
    return bars;
  }
}
