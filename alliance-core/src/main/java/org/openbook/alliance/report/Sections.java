package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.text.DividedFigure;

/** The sections of a statement, in the order of their topics. */
final class Sections {
  private final Subject subject;
  private final Settlement settlement;
  private final StatementIdentity identity;

  Sections(Subject subject, StatementIdentity identity) {
    this.subject = subject;
    this.identity = identity;
    this.settlement = subject.settlement();
  }

  List<Section> all() {
    return Stream.of(
            Optional.of(new Identification(identity).section()),
            Optional.of(new Overview(subject).section()),
            new OpenMatters(subject).section(),
            notices(),
            Optional.of(new Payables(subject).lines()),
            Optional.of(new Payables(subject).parties()),
            settlement.facts().costs().map(costs -> new Books(subject, costs).section()),
            settlement.facts().target().map(target -> new TargetLedger(subject, target).section()),
            settlement.model().scorecard().map(card -> new Scores(subject, card).section()),
            subject.assumptions().section(),
            Optional.of(explanation()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Section explanation() {
    List<DividedFigure> figures = new ArrayList<>();
    settlement.lines().forEach(line -> figures.add(Explained.of(settlement, line)));
    Stream.concat(settlement.reported().stream(), unweighed().stream())
        .map(DividedFigure::undivided)
        .forEach(figures::add);
    return new Section(
        Topic.EXPLANATION, List.of(Headings.CALCULATED_EXACTLY), List.of(new Explained(figures)));
  }

  private List<Figure> unweighed() {
    return settlement
        .model()
        .scorecard()
        .map(card -> new Unweighed(card, settlement.inputs()).points())
        .orElse(List.of());
  }

  private Optional<Section> notices() {
    List<Settlement.Notice> notices = settlement.notices();
    List<Row> rows =
        notices.stream()
            .map(
                each ->
                    Row.of(Rank.PLAIN, new Cell.Words(each.text()), new Cell.Words(each.given())))
            .toList();
    return notices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                Topic.NOTICES,
                Table.summary(
                    Topic.NOTICES.heading(), List.of(Headings.MATTER, Headings.GIVEN), rows)));
  }
}
