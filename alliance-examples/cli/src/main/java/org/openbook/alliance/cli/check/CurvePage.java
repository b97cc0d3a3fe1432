package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.html.StatementHtml;
import org.openbook.alliance.text.TextStyle;

/** Curves as one page with a chart. */
final class CurvePage {
  // Where a stretch is no straight line, it is drawn through so many places of it.
  private static final int STEPS = 24;

  private final Curves curves;
  private final TextStyle style;
  private final CurveText text;

  private CurvePage(Curves curves, Language language) {
    this.curves = curves;
    this.style = TextStyle.of(language, curves.ground().model().currency());
    this.text = new CurveText(curves, language);
  }

  /** The file in a language. */
  static String of(Curves curves, Language language) {
    CurvePage page = new CurvePage(curves, language);
    return StatementHtml.of(page.printout(), language);
  }

  private Printout printout() {
    List<Printout.Part> parts = new ArrayList<>();
    List<Chart.Series> series = series();
    if (!series.isEmpty()) {
      parts.add(part("chart", CurveWords.CHART, List.of(chart(series))));
    }
    parts.add(
        new Printout.Part(
            "pieces",
            CurveWords.PIECES,
            rounding(),
            curves.chosen().stream().map(named -> (Content) table(named)).toList()));
    parts.add(part("held", CheckWords.HELD, List.of(held())));
    return new Printout(
        curves.ground().agreement(),
        new Cell.Words(CurveWords.TITLE),
        curves.ground().model().currency(),
        List.of(words(curves.moved().label().in(style.language()) + ": " + text.range())),
        parts);
  }

  private static Printout.Part part(String id, Label heading, List<Content> contents) {
    return new Printout.Part(id, heading, List.of(), contents);
  }

  // The page is in one language; what is composed in it is a label of that language.
  private static Label words(String composed) {
    return Label.of(composed, composed, composed);
  }

  // ---- the chart ----

  private Chart chart(List<Chart.Series> series) {
    Chart.Words words =
        new Chart.Words(
            CurveWords.TITLE, CurveWords.READING, curves.moved().label(), CurveWords.VALUE);
    return new Chart(Chart.Kind.CURVE, words, series);
  }

  private List<Chart.Series> series() {
    List<Chart.Series> series = new ArrayList<>();
    Chart.Role role = curves.chosen().size() == 1 ? Chart.Role.TOTAL : Chart.Role.PART;
    for (Curves.Named named : curves.chosen()) {
      List<Chart.Point> points =
          CurveRow.of(named.curve()).stream().flatMap(row -> points(row)).toList();
      if (!points.isEmpty()) {
        series.add(new Chart.Series(role, named.name(), points));
      }
    }
    curves.chosen().forEach(named -> now(named).ifPresent(series::add));
    if (!series.isEmpty()) {
      target().ifPresent(series::add);
    }
    return series;
  }

  private Stream<Chart.Point> points(CurveRow row) {
    Rational at = row.from().middle();
    Stream<Chart.Point> here =
        Stream.of(row.limits().left(), row.limits().value(), row.limits().right())
            .flatMap(Optional::stream)
            .map(Enclosure::middle)
            .distinct()
            .map(value -> point(at, value));
    return Stream.concat(here, row.course().stream().flatMap(course -> bend(row)));
  }

  private Stream<Chart.Point> bend(CurveRow row) {
    RationalFunction formula = row.course().flatMap(c -> c.formula()).orElse(RationalFunction.ZERO);
    if (formula.derivative().isConstant()) {
      return Stream.empty();
    }
    Rational from = row.from().middle();
    Rational step = row.to().middle().minus(from).dividedBy(Rational.of(STEPS));
    return IntStream.range(1, STEPS)
        .mapToObj(i -> from.plus(step.times(Rational.of(i))))
        .map(at -> point(at, formula.valueAt(at)));
  }

  private Chart.Point point(Rational at, Rational value) {
    return new Chart.Point(
        new Cell.Value(at, curves.moved().unit(), List.of()),
        new Cell.Value(value, Unit.MONEY, List.of()));
  }

  private Optional<Chart.Series> now(Curves.Named named) {
    return curves
        .now()
        .flatMap(
            number ->
                named
                    .curve()
                    .valueAt(number)
                    .map(
                        value ->
                            new Chart.Series(
                                Chart.Role.ACTUAL,
                                curves.chosen().size() == 1
                                    ? CurveWords.NOW
                                    : CurveWords.atFacts(named.name()),
                                List.of(point(number, value.middle())))));
  }

  private Optional<Chart.Series> target() {
    Optional<Inputs.Input> target =
        curves
            .ground()
            .model()
            .inputs(curves.ground().facts())
            .find(PeriodFacts.TARGET)
            .filter(any -> curves.moved().axis().id().equals(PeriodFacts.ACTUAL_ID));
    return target
        .map(Inputs.Input::value)
        .filter(
            at ->
                !at.isLessThan(curves.moved().axis().low())
                    && !at.isMoreThan(curves.moved().axis().high()))
        .map(
            at ->
                new Chart.Series(
                    Chart.Role.LIMIT,
                    StandardLabel.TARGET_COST.label(),
                    List.of(point(at, Rational.ZERO))));
  }

  // ---- the tables ----

  private List<Label> rounding() {
    return curves.chosen().stream()
        .map(named -> words(text.rounding(CurveRow.of(named.curve()))))
        .distinct()
        .toList();
  }

  private Table table(Curves.Named named) {
    List<CurveRow> rows = CurveRow.of(named.curve());
    return new Table(
        named.name(),
        text.head().stream().map(CurvePage::words).toList(),
        rows.stream().map(row -> row(text.cells(row))).toList(),
        Table.Depth.SUMMARY);
  }

  private Table held() {
    List<Table.Row> rows = new ArrayList<>();
    Asked asked = Asked.of(curves.ground().model());
    curves
        .ground()
        .model()
        .inputs(curves.ground().facts())
        .asMap()
        .forEach(
            (id, fact) -> {
              if (asked.quantities().containsKey(id)) {
                rows.add(
                    plain(
                        List.of(
                            new Cell.Words(asked.quantity(id).label().orElseThrow()),
                            new Cell.Value(fact.value(), fact.unit(), List.of()),
                            new Cell.Known(fact.source()))));
              }
            });
    return new Table(
        CheckWords.HELD,
        List.of(CurveWords.QUANTITY, CurveWords.VALUE, CheckWords.FACTS),
        rows,
        Table.Depth.DETAIL);
  }

  private static Table.Row row(List<String> cells) {
    return plain(cells.stream().map(text -> (Cell) new Cell.Plain(text)).toList());
  }

  private static Table.Row plain(List<Cell> cells) {
    return new Table.Row(Table.Rank.PLAIN, cells, Optional.empty());
  }
}
