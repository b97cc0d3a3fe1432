package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Chart.Point;
import org.openbook.alliance.report.Chart.Role;
import org.openbook.alliance.report.Chart.Series;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.target.TargetCost;

/**
 * From the target cost to what is payable in total: the difference to the costs that are paid back,
 * then every line that is not 0.
 */
final class Waterfall {
  private final Subject subject;
  private final List<Series> series = new ArrayList<>();

  Waterfall(Subject subject) {
    this.subject = subject;
  }

  /** The chart; empty if nothing is payable on top of costs. */
  Optional<Chart> chart() {
    List<SettledLine> lines = subject.settlement().lines();
    List<SettledLine> costs = lines.stream().filter(line -> line.line().reimbursesCosts()).toList();
    Rational paidBack = Rational.sum(costs.stream().map(subject::directed).toList());
    if (!costs.isEmpty()) {
      addCosts(paidBack);
    }
    List<Point> steps =
        lines.stream()
            .filter(line -> !line.line().reimbursesCosts())
            .filter(line -> !subject.directed(line).isZero())
            .map(this::step)
            .toList();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    series.add(new Series(Role.PART, Headings.LINE, steps));
    Rational total = Rational.sum(lines.stream().map(subject::directed).toList());
    // The bar must stand below zero, so its name says what that means.
    Label name = total.signum() < 0 ? Headings.SUM_OF_LINES : Headings.PAYABLE_TOTAL;
    add(Role.TOTAL, name, subject.amount(total));
    return Optional.of(new Chart(Chart.Kind.WATERFALL, Headings.WATERFALL, series));
  }

  private void addCosts(Rational paidBack) {
    subject
        .settlement()
        .facts()
        .target()
        .map(TargetCost::sharedValue)
        .ifPresent(
            target -> {
              Rational change = paidBack.minus(target);
              add(Role.TOTAL, Headings.TARGET, subject.amount(target));
              add(
                  Role.PART,
                  change.signum() > 0 ? Headings.OVERRUN : Headings.UNDERRUN,
                  subject.amount(change));
            });
    add(Role.TOTAL, Headings.COSTS_PAID, subject.amount(paidBack));
  }

  private void add(Role role, Label name, Cell.Value value) {
    series.add(new Series(role, name, List.of(new Point(new Cell.Words(name), value))));
  }

  private Point step(SettledLine line) {
    return new Point(
        new Cell.Words(line.line().label()),
        subject.amount(subject.directed(line), subject.assumptions().of(line.figure())));
  }
}
