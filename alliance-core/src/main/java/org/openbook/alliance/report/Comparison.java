package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.term.Label;

/** Target against actual, as the terms compare them. */
final class Comparison {
  private final Subject subject;

  Comparison(Subject subject) {
    this.subject = subject;
  }

  /** Target, actual, and the difference where the terms know both; empty without a target. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Optional<Figure> target = subject.target();
    Optional<Figure> actual = subject.compared();
    target.ifPresent(figure -> rows.add(row(figure.label().orElseThrow(), figure)));
    actual.ifPresent(figure -> rows.add(row(figure.label().orElseThrow(), figure)));
    if (target.isPresent() && actual.isPresent()) {
      addDifference(target.get().value(), actual.get().value(), rows);
    }
    return rows;
  }

  private Row row(Label name, Figure figure) {
    return Row.of(Rank.PLAIN, new Cell.Words(name), subject.value(figure))
        .explainedBy(Optional.of(figure));
  }

  private void addDifference(Rational target, Rational actual, List<Row> rows) {
    Rational difference = target.minus(actual);
    Label name = difference.signum() < 0 ? Headings.OVERRUN : Headings.UNDERRUN;
    rows.add(Row.of(Rank.PLAIN, new Cell.Words(name), subject.amount(difference.abs())));
    if (!target.isZero()) {
      Cell share = new Cell.Value(difference.abs().dividedBy(target), Unit.RATIO, List.of());
      rows.add(Row.of(Rank.PLAIN, new Cell.Words(Headings.OF_TARGET), share));
    }
  }
}
