package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.settlement.Settlement;

/**
 * Whether anything is open, key figures, and who takes part; period and stage are in the identity.
 */
final class Overview {
  private final Subject subject;
  private final Settlement settlement;

  Overview(Subject subject) {
    this.subject = subject;
    this.settlement = subject.settlement();
  }

  Section section() {
    List<Content> contents = new ArrayList<>(List.of(state(), keyFigures()));
    new Waterfall(subject).chart().ifPresent(contents::add);
    contents.add(new Payables(subject).participants());
    return new Section(Topic.OVERVIEW, List.of(), contents);
  }

  private Table state() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            Headings.STANDING,
            new Cell.Words(settlement.isProvisional() ? Headings.PROVISIONAL : Headings.COMPLETE)));
    int estimates = settlement.estimates().size();
    if (estimates > 0) {
      rows.add(row(Headings.ESTIMATED, subject.estimates(estimates)));
    }
    new OpenMatters(subject)
        .comparedThrough()
        .ifPresent(day -> rows.add(row(Headings.COMPARED_THROUGH, new Cell.Day(day))));
    return Table.headline(Topic.OVERVIEW.heading(), List.of(Headings.MATTER, Headings.VALUE), rows);
  }

  private static Row row(Label name, Cell cell) {
    return Row.of(Rank.PLAIN, new Cell.Words(name), cell);
  }

  private Table keyFigures() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(new Comparison(subject).difference());
    subject
        .score()
        .ifPresent(
            score ->
                rows.add(
                    row(score.label().orElseThrow(), subject.value(score))
                        .explainedBy(Optional.of(score))));
    rows.add(total());
    return Table.headline(Headings.KEY_FIGURES, List.of(Headings.FIGURE, Headings.VALUE), rows);
  }

  // An amount that is payable is never below 0: who pays it is said in words.
  private Row total() {
    Rational payable = payable();
    Label name = payable.signum() < 0 ? Headings.PAYABLE_BACK : Headings.PAYABLE_TOTAL;
    return row(name, subject.amount(payable.abs()));
  }

  private Rational payable() {
    return Rational.sum(settlement.lines().stream().map(subject::directed).toList());
  }
}
