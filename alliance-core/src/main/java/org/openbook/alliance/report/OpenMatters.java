package org.openbook.alliance.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Settlement.OpenMatter;
import org.openbook.alliance.term.ContractPeriod;

/** What makes a settlement provisional, and what that means for it. */
final class OpenMatters {
  private final Subject subject;
  private final Settlement settlement;

  OpenMatters(Subject subject) {
    this.subject = subject;
    this.settlement = subject.settlement();
  }

  Optional<Section> section() {
    return settlement.isProvisional()
        ? Optional.of(
            new Section(Topic.OPEN_MATTERS, List.of(Headings.NOT_PAYABLE), List.of(table())))
        : Optional.empty();
  }

  private Table table() {
    return Table.summary(
        Topic.OPEN_MATTERS.heading(),
        List.of(Headings.KIND, Headings.WHICH),
        settlement.openMatters().stream().map(this::row).toList());
  }

  private Row row(OpenMatter matter) {
    return switch (matter.kind()) {
      case TRANCHE ->
          Row.of(
              Rank.PLAIN,
              new Cell.Words(Headings.OPEN_TRANCHE),
              new Cell.Days(ContractPeriod.parse(matter.what())));
      case MEASUREMENT ->
          Row.of(
              Rank.PLAIN,
              new Cell.Words(Headings.OPEN_MEASUREMENT),
              new Cell.Words(indicator(matter.what())));
    };
  }

  private Label indicator(String id) {
    return settlement.model().scorecard().stream()
        .flatMap(card -> card.indicators().stream())
        .filter(indicator -> indicator.id().value().equals(id))
        .map(KeyResultIndicator::provision)
        .findFirst()
        .orElseThrow()
        .label();
  }

  /** The last day up to which target and actual are compared, if that is not the period's last. */
  Optional<LocalDate> comparedThrough() {
    return settlement
        .facts()
        .target()
        .map(target -> target.decidedThrough())
        .filter(day -> day.isBefore(subject.lastDay()));
  }
}
