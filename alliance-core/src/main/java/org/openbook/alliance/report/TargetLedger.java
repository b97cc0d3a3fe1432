package org.openbook.alliance.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.Provision;

/** The target cost as the ledger that it is, and what it is compared with. */
final class TargetLedger {
  private final Subject subject;
  private final TargetCost target;

  TargetLedger(Subject subject, TargetCost target) {
    this.subject = subject;
    this.target = target;
  }

  Section section() {
    List<Content> contents = new ArrayList<>(List.of(ledger()));
    if (!target.events().isEmpty()) {
      contents.add(events());
    }
    List<Row> compared = new Comparison(subject).all();
    if (!compared.isEmpty()) {
      contents.add(
          Table.headline(Headings.COMPARISON, List.of(Headings.FIGURE, Headings.VALUE), compared));
    }
    new GainPainCurve(subject, target).chart().ifPresent(contents::add);
    return new Section(Topic.TARGET, List.of(), contents);
  }

  // ---- what was agreed ----

  private Table ledger() {
    List<Row> rows = new ArrayList<>();
    if (target.tranches().isEmpty()) {
      rows.add(agreed(target.provision(), new Cell.Days(target.period()), baseline()));
    }
    target.tranches().forEach(tranche -> rows.add(tranche(tranche)));
    target
        .events()
        .forEach(
            event ->
                rows.add(agreed(event.provision(), new Cell.Day(event.date()), change(event))));
    rows.add(
        Row.of(
                Rank.TOTAL,
                new Cell.Words(Headings.TARGET_SHARED),
                new Cell.Nothing(),
                subject.amount(target.sharedValue()),
                new Cell.Nothing(),
                new Cell.Nothing())
            .explainedBy(subject.agreedTarget()));
    return Table.summary(
        Headings.LEDGER,
        List.of(Headings.MATTER, Headings.WHEN, Headings.AMOUNT, Headings.CLAUSE, Headings.SOURCE),
        rows);
  }

  private Cell.Value baseline() {
    return amount(Amounts.value(target.baseline()), target.provision());
  }

  private Cell.Value change(TargetEvent event) {
    return amount(Amounts.value(event.amount()), event.provision());
  }

  private Cell.Value amount(Rational amount, Provision provision) {
    return subject.amount(amount, subject.assumptions().of(provision.source()));
  }

  private Row tranche(Tranche tranche) {
    Cell amount =
        tranche
            .amount()
            .<Cell>map(decided -> amount(Amounts.value(decided), tranche.provision()))
            .orElseGet(() -> new Cell.Words(Headings.TO_BE_DECIDED));
    return agreed(tranche.provision(), new Cell.Days(tranche.period()), amount);
  }

  private static Row agreed(Provision provision, Cell when, Cell amount) {
    return Row.of(
        Rank.PLAIN,
        new Cell.Words(provision.label()),
        when,
        amount,
        new Cell.Agreed(provision.clause()),
        new Cell.Known(provision.source()));
  }

  // ---- what changed it ----

  private Table events() {
    return Table.summary(
        Headings.EVENTS,
        List.of(
            Headings.MATTER,
            Headings.KIND,
            Headings.BEARER,
            Headings.APPROVER,
            Headings.RECOGNISED),
        target.events().stream().map(this::event).toList());
  }

  private Row event(TargetEvent event) {
    return Row.of(
        Rank.PLAIN,
        new Cell.Words(event.provision().label()),
        new Cell.Words(Headings.of(event.kind())),
        new Cell.Words(Headings.of(event.bearer())),
        new Cell.Plain(event.approver()),
        event
            .recognisedCost()
            .<Cell>map(cost -> subject.amount(Amounts.value(cost)))
            .orElseGet(Cell.Nothing::new));
  }

  // ---- as months pass ----

  /** The target of everything that was decided for the days up to the end of each month. */
  List<Point> through(List<YearMonth> months) {
    List<Point> points = new ArrayList<>();
    for (YearMonth month : months) {
      LocalDate end = month.atEndOfMonth();
      if (!month.isAfter(YearMonth.from(target.decidedThrough()))) {
        points.add(new Point(new Cell.Month(month), subject.amount(through(end))));
      }
    }
    return points;
  }

  private Rational through(LocalDate day) {
    List<Rational> parts = new ArrayList<>();
    if (target.tranches().isEmpty()) {
      parts.add(Amounts.value(target.baseline()));
    }
    target.tranches().stream()
        .filter(tranche -> !tranche.period().start().isAfter(day))
        .flatMap(tranche -> tranche.amount().stream())
        .forEach(amount -> parts.add(Amounts.value(amount)));
    target.events().stream()
        .filter(event -> event.bearer() == Bearer.SHARED && !event.date().isAfter(day))
        .forEach(event -> parts.add(Amounts.value(event.amount())));
    return Rational.sum(parts);
  }
}
