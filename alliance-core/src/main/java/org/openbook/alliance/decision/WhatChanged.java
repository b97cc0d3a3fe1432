package org.openbook.alliance.decision;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementChange;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Settlement;

/**
 * What changed since the settlement before: what is payable of each line, old and new, with what
 * each cause changed of it; then the facts and the terms.
 *
 * <p>The differences of a line's causes add up to the line's.
 */
final class WhatChanged {
  private final IssuedSettlement issued;
  private final Settlement now;
  private final List<IssuedSettlement> earlier;
  private final List<SettlementChange> changes;

  WhatChanged(SettlementHistory history, IssuedSettlement issued) {
    this.issued = issued;
    this.now = issued.settlement();
    this.earlier =
        history.standing(issued.period()).stream()
            .filter(other -> other.id().number() < issued.id().number())
            .toList();
    this.changes = earlier.isEmpty() ? List.of() : history.changes(last(earlier).id(), issued.id());
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }

  Printout.Part part() {
    if (earlier.isEmpty()) {
      return Cells.part(
          "changes", DecisionWords.CHANGES, List.of(DecisionWords.FIRST_OF_PERIOD.label()));
    }
    IssuedSettlement before = last(earlier);
    List<Label> notes = new ArrayList<>();
    notes.add(DecisionWords.CHANGES_NOTE.with(before.id()));
    List<Table> tables = new ArrayList<>(List.of(lines(), facts(before.settlement())));
    if (!before.settlement().termsDigest().equals(now.termsDigest())) {
      tables.add(SentencesChanged.table(before.settlement().model(), now.model()));
      tables.add(TermsDifference.table(before.settlement().model(), now.model()));
    }
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      notes.add(DecisionWords.NOTHING_CHANGED.label());
    }
    return Cells.part("changes", DecisionWords.CHANGES.label(), notes, tables);
  }

  // ---- line by line ----

  private Table lines() {
    List<Table.Row> rows = new ArrayList<>();
    for (TrueUp trueUp : issued.trueUps()) {
      add(trueUp, rows);
    }
    return Cells.table(
        DecisionWords.BY_LINE.label(),
        rows,
        DecisionWords.LINE_AND_CAUSE,
        DecisionWords.BEFORE,
        DecisionWords.AFTER,
        DecisionWords.DIFFERENCE);
  }

  private void add(TrueUp trueUp, List<Table.Row> rows) {
    LineId line = trueUp.line().id();
    Rational before = payableBefore(line);
    Rational after = payable(now, line).orElse(Rational.ZERO);
    Rational left = after.minus(before);
    List<Table.Row> causes = new ArrayList<>();
    for (SettlementChange change : changes) {
      Rational part = change.payable(line);
      left = left.minus(part);
      if (!part.isZero()) {
        causes.add(cause(causes(change), part));
      }
    }
    // On account not every line is settled: what an earlier settlement made payable of it stays.
    if (!left.isZero()) {
      causes.add(cause(DecisionWords.EARLIER_SETTLEMENT.label(), left));
    }
    if (!causes.isEmpty()) {
      rows.add(
          Cells.row(
              Table.Rank.GROUP,
              new Cell.Words(trueUp.line().label()),
              Cells.money(before),
              Cells.money(after),
              Cells.money(after.minus(before))));
      rows.addAll(causes);
    }
  }

  private static Table.Row cause(Label cause, Rational part) {
    return Cells.row(
        Table.Rank.MEMBER,
        new Cell.Words(cause),
        Cells.nothing(),
        Cells.nothing(),
        Cells.money(part));
  }

  private static Label causes(SettlementChange change) {
    return Cells.joined(change.causes().stream().map(DecisionWords::cause).toList());
  }

  // The last settlement that made something of it payable, or took it back, says what is.
  private Rational payableBefore(LineId line) {
    return Lists.reverse(earlier).stream()
        .filter(each -> each.trueUps().stream().anyMatch(up -> up.line().id().equals(line)))
        .findFirst()
        .flatMap(each -> payable(each.settlement(), line))
        .orElse(Rational.ZERO);
  }

  private static Optional<Rational> payable(Settlement settlement, LineId line) {
    return settlement.lines().stream()
        .filter(settled -> settled.line().id().equals(line))
        .findFirst()
        .map(settled -> Amounts.value(settled.payable()));
  }

  // ---- facts ----

  private Table facts(Settlement before) {
    Map<QuantityId, Label> labels = new LinkedHashMap<>();
    for (Settlement settlement : List.of(before, now)) {
      settlement
          .model()
          .steps()
          .forEach(
              step ->
                  step.fact()
                      .ifPresent(id -> step.label().ifPresent(label -> labels.put(id, label))));
    }
    Set<QuantityId> all = new LinkedHashSet<>(labels.keySet());
    all.addAll(before.inputs().asMap().keySet());
    all.addAll(now.inputs().asMap().keySet());
    List<Table.Row> rows = new ArrayList<>();
    for (QuantityId id : all) {
      Optional<Inputs.Input> old = before.inputs().find(id);
      Optional<Inputs.Input> given = now.inputs().find(id);
      if (!old.equals(given)) {
        rows.add(
            Cells.row(
                Optional.ofNullable(labels.get(id))
                    .<Cell>map(Cell.Words::new)
                    .orElseGet(() -> new Cell.Plain(id.value())),
                value(old),
                value(given),
                given
                    .<Cell>map(input -> new Cell.Known(input.source()))
                    .orElseGet(Cells::nothing)));
      }
    }
    return Cells.table(
        DecisionWords.FACTS.label(),
        rows,
        DecisionWords.FACT,
        DecisionWords.BEFORE,
        DecisionWords.AFTER,
        DecisionWords.SOURCE);
  }

  private static Cell value(Optional<Inputs.Input> input) {
    return input
        .<Cell>map(known -> new Cell.Value(known.value(), known.unit(), List.of()))
        .orElseGet(Cells::nothing);
  }
}
