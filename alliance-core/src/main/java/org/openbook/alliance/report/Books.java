package org.openbook.alliance.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;

/** What the books add up to: by party and class, by cost type, by cost type and month. */
final class Books {
  private final Subject subject;
  private final CostStatement costs;
  private final List<CostTypeId> types;
  private final List<YearMonth> months;
  private final Map<CostTypeId, Map<YearMonth, Rational>> byMonth = new HashMap<>();

  Books(Subject subject, CostStatement costs) {
    this.subject = subject;
    this.costs = costs;
    this.types = types();
    this.months = months();
    for (CostLine line : costs.lines()) {
      if (line.costClass() == CostClass.REIMBURSABLE) {
        byMonth
            .computeIfAbsent(line.costType(), type -> new HashMap<>())
            .merge(line.month(), line.net(), Rational::plus);
      }
    }
  }

  // In the catalogue's order where the cover knows it, then by number.
  private List<CostTypeId> types() {
    Set<CostTypeId> used = new TreeSet<>();
    costs.reimbursable().forEach(cost -> used.add(cost.costType()));
    Set<CostTypeId> ordered = new LinkedHashSet<>();
    subject.cover().costTypes().stream()
        .map(CostType::id)
        .filter(used::contains)
        .forEach(ordered::add);
    ordered.addAll(used);
    return List.copyOf(ordered);
  }

  private List<YearMonth> months() {
    YearMonth last = YearMonth.from(costs.period().endInclusive());
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth month = YearMonth.from(costs.period().start());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      all.add(month);
    }
    return all;
  }

  Section section() {
    List<Content> contents = new ArrayList<>(List.of(byClass()));
    if (!types.isEmpty()) {
      contents.add(byType());
      contents.add(growth());
      contents.add(byMonth());
    }
    contents.add(book());
    return new Section(Topic.COSTS, List.of(), contents);
  }

  // ---- tables ----

  private Table byClass() {
    List<Label> columns = new ArrayList<>(List.of(Headings.PARTY));
    List<Row> rows = new ArrayList<>();
    for (CostClass costClass : CostClass.values()) {
      columns.add(Headings.of(costClass));
    }
    for (PartyId party : costs.parties()) {
      rows.add(classes(Rank.PLAIN, subject.party(party), c -> costs.value(party, c)));
    }
    rows.add(classes(Rank.TOTAL, new Cell.Words(Headings.TOTAL), costs::value));
    return Table.summary(Headings.BY_CLASS, columns, rows);
  }

  private interface Sums {
    Rational of(CostClass costClass);
  }

  private Row classes(Rank rank, Cell name, Sums sums) {
    List<Cell> cells = new ArrayList<>(List.of(name));
    for (CostClass costClass : CostClass.values()) {
      cells.add(subject.amount(sums.of(costClass)));
    }
    return new Row(rank, cells, Optional.empty());
  }

  private Table byType() {
    Map<CostTypeId, Rational> sums = costs.sums(CostClass.REIMBURSABLE, CostLine::costType);
    List<Row> rows = new ArrayList<>();
    for (CostTypeId type : types) {
      rows.add(
          Row.of(
              Rank.PLAIN,
              new Cell.Words(name(type)),
              subject.amount(sums.getOrDefault(type, Rational.ZERO))));
    }
    rows.add(
        Row.of(
            Rank.TOTAL,
            new Cell.Words(Headings.TOTAL),
            subject.amount(costs.value(CostClass.REIMBURSABLE))));
    return Table.summary(
        Headings.BY_TYPE, List.of(Headings.COST_TYPE, Headings.of(CostClass.REIMBURSABLE)), rows);
  }

  private Table byMonth() {
    List<Label> columns = new ArrayList<>(List.of(Headings.MONTH));
    types.forEach(type -> columns.add(name(type)));
    columns.add(Headings.TOTAL);
    return new Table(
        Headings.BY_MONTH, columns, months.stream().map(this::month).toList(), Table.Depth.DETAIL);
  }

  private Row month(YearMonth month) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Month(month)));
    types.forEach(type -> cells.add(subject.amount(in(type, month))));
    cells.add(subject.amount(Rational.sum(types.stream().map(type -> in(type, month)).toList())));
    return new Row(Rank.PLAIN, cells, Optional.empty());
  }

  private Rational in(CostTypeId type, YearMonth month) {
    return byMonth.getOrDefault(type, Map.of()).getOrDefault(month, Rational.ZERO);
  }

  private Label name(CostTypeId type) {
    return subject.cover().costTypes().stream()
        .filter(known -> known.id().equals(type))
        .findFirst()
        .map(known -> Headings.numbered(type, known.name()))
        .orElseGet(() -> Headings.numbered(type, Headings.COST_TYPE));
  }

  private Table book() {
    return Table.summary(
        Headings.BOOK,
        List.of(Headings.BOOK, Headings.ENTRIES, Headings.DIGEST),
        List.of(
            Row.of(
                Rank.PLAIN,
                new Cell.Plain(costs.book().value()),
                new Cell.Value(Rational.of(costs.entries()), Unit.COUNT, List.of()),
                new Cell.Fingerprint(costs.digest()))));
  }

  // ---- chart ----

  private Chart growth() {
    List<Series> series = new ArrayList<>();
    types.forEach(type -> series.add(new Series(Role.PART, name(type), grown(type))));
    subject
        .settlement()
        .facts()
        .target()
        .map(target -> new TargetLedger(subject, target).through(months))
        .filter(points -> !points.isEmpty())
        .ifPresent(points -> series.add(new Series(Role.LIMIT, Headings.TARGET, points)));
    return new Chart(Chart.Kind.GROWTH, Headings.GROWTH, series);
  }

  private List<Point> grown(CostTypeId type) {
    List<Point> points = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (YearMonth month : months) {
      sum = sum.plus(in(type, month));
      points.add(new Point(new Cell.Month(month), subject.amount(sum)));
    }
    return points;
  }
}
