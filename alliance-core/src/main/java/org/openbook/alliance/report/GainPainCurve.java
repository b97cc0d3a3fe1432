package org.openbook.alliance.report;

import static java.math.RoundingMode.FLOOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Source;

/**
 * What the lines would come to at other actual costs, everything else held: the terms evaluated at
 * every whole percent of the target from 75 to 125, to 5 percent beyond the actual cost where that
 * lies outside (but not beyond 205), at the target and at the actual cost itself.
 *
 * <p>Not an analysis: between two places the curve is drawn straight, and what the terms cannot
 * compute at a place has no point there.
 */
final class GainPainCurve {
  private static final int LEAST_PERCENT = 75;
  private static final int MOST_PERCENT = 125;
  private static final int MARGIN_PERCENT = 5;
  private static final Rational MOST = Rational.of(200);
  private static final List<QuantityId> COSTS =
      List.of(PeriodFacts.ACTUAL_ID, PeriodFacts.COMPARED);
  private static final Source SUPPOSED = Source.assumption(StandardLabel.WHAT_IF.label());

  private final Subject subject;
  private final Rational target;
  private final Inputs inputs;
  private final List<SettledLine> lines;
  private final Calculation calculation;

  GainPainCurve(Subject subject, TargetCost target) {
    this.subject = subject;
    this.target = target.sharedValue();
    this.inputs = subject.settlement().inputs();
    this.lines =
        subject.settlement().lines().stream()
            .filter(line -> !line.line().reimbursesCosts())
            .toList();
    this.calculation = Calculation.of(lines.stream().map(line -> line.figure().formula()).toList());
  }

  /** The chart; empty where no line moves with the actual cost. */
  Optional<Chart> chart() {
    if (subject.settlement().stage() == Stage.ON_ACCOUNT || target.isZero() || actual().isEmpty()) {
      return Optional.empty();
    }
    Rational actual = actual().get().value();
    List<Place> places =
        grid(actual).stream().flatMap(at -> place(at, at.minus(actual)).stream()).toList();
    List<Integer> moving =
        IntStream.range(0, lines.size()).filter(k -> moves(k, places)).boxed().toList();
    return moving.isEmpty() ? Optional.empty() : Optional.of(chart(places, moving, actual));
  }

  private Chart chart(List<Place> places, List<Integer> moving, Rational actual) {
    List<Series> series = new ArrayList<>();
    if (moving.size() > 1) {
      moving.forEach(
          k ->
              series.add(
                  new Series(Role.PART, lines.get(k).line().label(), points(places, List.of(k)))));
    }
    series.add(new Series(Role.TOTAL, Headings.TOGETHER, points(places, moving)));
    List<Place> atActual = places.stream().filter(place -> place.at().equals(actual)).toList();
    series.add(new Series(Role.ACTUAL, Headings.ACTUAL, points(atActual, moving)));
    series.add(
        new Series(
            Role.LIMIT,
            Headings.TARGET,
            List.of(new Point(subject.amount(target), subject.amount(Rational.ZERO)))));
    return new Chart(Chart.Kind.CURVE, Headings.CURVE, series);
  }

  private List<Point> points(List<Place> places, List<Integer> of) {
    return places.stream()
        .map(
            place ->
                new Point(
                    subject.amount(place.at()),
                    subject.amount(Rational.sum(of.stream().map(place.amounts()::get).toList()))))
        .toList();
  }

  private static boolean moves(int line, List<Place> places) {
    return places.stream().map(place -> place.amounts().get(line)).distinct().count() > 1;
  }

  // ---- the places ----

  /** What every line comes to at an actual cost, in the order of the lines. */
  private record Place(Rational at, List<Rational> amounts) {}

  private Optional<Figure> actual() {
    return subject.compared().or(() -> subject.figure(PeriodFacts.actualCost()));
  }

  private Set<Rational> grid(Rational actual) {
    Rational percent = target.dividedBy(Rational.HUNDRED);
    int reached = actual.dividedBy(percent).min(MOST).max(Rational.ZERO).toWhole(FLOOR).intValue();
    Set<Rational> grid = new TreeSet<>(List.of(actual, target));
    IntStream.rangeClosed(
            Math.min(LEAST_PERCENT, Math.max(0, reached - MARGIN_PERCENT)),
            Math.max(MOST_PERCENT, reached + MARGIN_PERCENT))
        .mapToObj(whole -> percent.times(Rational.of(whole)))
        .forEach(grid::add);
    return grid;
  }

  private Optional<Place> place(Rational at, Rational shift) {
    Inputs supposed = inputs;
    for (QuantityId id : COSTS) {
      Optional<Inputs.Input> fact = inputs.find(id);
      if (fact.isPresent()) {
        Unit unit = fact.get().unit();
        supposed = supposed.with(id, fact.get().value().plus(shift), unit, SUPPOSED);
      }
    }
    try {
      List<Figure> figures = calculation.evaluate(supposed).figures();
      return Optional.of(new Place(at, directed(figures)));
    } catch (EvaluationException outsideTheTerms) {
      return Optional.empty();
    }
  }

  private List<Rational> directed(List<Figure> figures) {
    return IntStream.range(0, lines.size())
        .mapToObj(k -> figures.get(k).value().times(subject.direction(lines.get(k))))
        .toList();
  }
}
