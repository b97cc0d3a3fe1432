package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;

/** Target against actual, as the terms compare them. */
final class Comparison {
  private final Subject subject;
  private final Optional<Figure> target;
  private final Optional<Figure> actual;

  Comparison(Subject subject) {
    this.subject = subject;
    this.target = subject.target();
    this.actual = subject.compared();
  }

  /** Target, actual, and their difference where the terms know both; empty without a target. */
  List<Row> difference() {
    List<Row> rows = new ArrayList<>();
    target.ifPresent(figure -> rows.add(row(figure)));
    actual.ifPresent(figure -> rows.add(row(figure)));
    if (target.isPresent() && actual.isPresent()) {
      Label name = named(Headings.UNDERRUN, Headings.OVERRUN);
      rows.add(Row.of(Rank.PLAIN, new Cell.Words(name), subject.amount(under().abs())));
    }
    return rows;
  }

  /** The same, and the difference as a share of the target. */
  List<Row> all() {
    List<Row> rows = difference();
    if (target.isPresent() && actual.isPresent() && !target.get().value().isZero()) {
      Rational share = under().abs().dividedBy(target.get().value());
      Cell cell = new Cell.Value(share, Unit.RATIO, List.of());
      Label name = named(Headings.UNDERRUN_OF_TARGET, Headings.OVERRUN_OF_TARGET);
      rows.add(Row.of(Rank.PLAIN, new Cell.Words(name), cell));
    }
    return rows;
  }

  private Label named(Label underrun, Label overrun) {
    return under().signum() < 0 ? overrun : underrun;
  }

  private Rational under() {
    return target.orElseThrow().value().minus(actual.orElseThrow().value());
  }

  private Row row(Figure figure) {
    return Row.of(Rank.PLAIN, new Cell.Words(figure.label().orElseThrow()), subject.value(figure))
        .explainedBy(Optional.of(figure));
  }
}
