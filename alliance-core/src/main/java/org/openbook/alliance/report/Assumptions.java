package org.openbook.alliance.report;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** Every assumption and estimate that a settlement rests on, numbered in the order it is met. */
final class Assumptions {
  private final Map<Source, Set<Label>> taken = new LinkedHashMap<>();

  Assumptions(Settlement settlement) {
    add(settlement.model().provision());
    settlement.figures().forEach(this::add);
    settlement.facts().target().ifPresent(this::add);
    settlement.model().scorecard().ifPresent(card -> add(card, settlement.facts()));
  }

  // Measured is measured, even where this settlement asks for neither value.
  private void add(Scorecard card, PeriodFacts facts) {
    Map<KeyResultId, Measurement> measured =
        Maps.uniqueIndex(facts.measurements(), Measurement::indicator);
    Map<KeyResultId, Measurement> baselines =
        Maps.uniqueIndex(facts.baselines(), Measurement::indicator);
    for (KeyResultIndicator indicator : card.indicators()) {
      add(indicator.provision());
      add(measured.get(indicator.id()), indicator.measured());
      add(baselines.get(indicator.id()), indicator.baseline());
    }
  }

  private void add(@Nullable Measurement value, Formula asked) {
    if (value != null) {
      asked.label().ifPresent(label -> add(value.source(), label));
    }
  }

  private void add(TargetCost target) {
    // As a fact of the formulas it stands in the list under their name for it.
    if (of(target.provision().source()).isEmpty()) {
      add(target.provision());
    }
    target.tranches().forEach(tranche -> add(tranche.provision()));
    target.events().forEach(event -> add(event.provision()));
  }

  private void add(Provision provision) {
    add(provision.source(), provision.label());
  }

  private void add(Figure figure) {
    figure.source().ifPresent(source -> figure.label().ifPresent(label -> add(source, label)));
  }

  private void add(Source source, Label what) {
    if (source.kind() == Source.Kind.ASSUMPTION || source.kind() == Source.Kind.ESTIMATE) {
      taken.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(what);
    }
  }

  /** The number of a source; none if it is no assumption. */
  List<Integer> of(Source source) {
    int number = List.copyOf(taken.keySet()).indexOf(source) + 1;
    return number == 0 ? List.of() : List.of(number);
  }

  /** The numbers of what was estimated in good faith. */
  List<Integer> estimates() {
    return taken.keySet().stream()
        .filter(source -> source.kind() == Source.Kind.ESTIMATE)
        .flatMap(source -> of(source).stream())
        .toList();
  }

  /** The numbers of a figure: its own, and those of what it only names or rounds. */
  List<Integer> of(Figure named) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (Figure figure : named.underNames()) {
      figure.source().ifPresent(source -> numbers.addAll(of(source)));
    }
    return numbers.stream().sorted().toList();
  }

  Optional<Section> section() {
    List<Row> rows = new ArrayList<>();
    taken.forEach((source, labels) -> rows.addAll(rows(source, labels)));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                Section.Topic.ASSUMPTIONS,
                Table.summary(
                    Section.Topic.ASSUMPTIONS.heading(),
                    List.of(Headings.NUMBER, Headings.SOURCE, Headings.CONCERNS),
                    rows)));
  }

  private List<Row> rows(Source source, Set<Label> labels) {
    List<Row> rows = new ArrayList<>();
    Cell number = new Cell.Plain(mark(of(source).get(0)));
    Cell known = new Cell.Known(source);
    for (Label label : labels) {
      rows.add(Row.of(Rank.PLAIN, number, known, new Cell.Words(label)));
      number = new Cell.Nothing();
      known = new Cell.Nothing();
    }
    return rows;
  }

  private static String mark(int number) {
    return "A" + number;
  }
}
