package org.openbook.alliance.decision;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Agreement.Version;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;

/** The decision to approve an amendment of the agreement. */
final class AmendmentDecision {
  private final Frame frame;
  private final int number;
  private final HistoryEvent.Amended amended;
  private final Agreement before;
  private final Agreement after;
  private final List<Version> added;

  AmendmentDecision(
      SettlementHistory history,
      List<HistoryEvent.Amended> amendments,
      int number,
      DecisionHead head) {
    this.frame = new Frame(history, head);
    this.number = number;
    this.amended = amendments.get(number - 1);
    this.before = number == 1 ? history.first() : amendments.get(number - 2).agreement();
    this.after = amended.agreement();
    this.added = after.versions().stream().filter(version -> !isKnown(version)).toList();
  }

  // An earlier version only ends sooner, where a new one begins.
  private boolean isKnown(Version version) {
    return before.versions().stream()
        .anyMatch(
            old ->
                old.inForce().start().equals(version.inForce().start())
                    && old.model().equals(version.model())
                    && old.bindingFrom().equals(version.bindingFrom()));
  }

  Printout printout() {
    List<Printout.Part> parts = new ArrayList<>(List.of(proposal()));
    added.forEach(version -> parts.add(terms(version)));
    Printout.Part targets =
        Cells.part("targets", DecisionWords.TARGETS, List.of(), targets(), tranches(), events());
    if (!targets.contents().isEmpty()) {
      parts.add(targets);
    }
    parts.add(
        frame.verify(
            List.of(),
            List.of(
                Frame.digest(DecisionWords.AGREEMENT_BEFORE, before.digest()),
                Frame.digest(DecisionWords.AGREEMENT_AFTER, after.digest()))));
    return frame.printout(
        DecisionWords.TITLE_AMENDMENT.with(after.label(), number),
        new Cell.Days(after.term()),
        parts);
  }

  // ---- what is decided ----

  private Printout.Part proposal() {
    List<Label> notes =
        List.of(
            DecisionWords.APPROVE_AMENDMENT.with(frame.body(), number, after.label()),
            DecisionWords.KEEPS_TERMS.label());
    List<Table.Row> recorded = new ArrayList<>();
    recorded.add(Cells.row(DecisionWords.RECORDED_ON, new Cell.Day(amended.on())));
    recorded.add(Cells.row(DecisionWords.RECORDED_BY, new Cell.Plain(amended.act().by())));
    if (!amended.act().reason().isBlank()) {
      recorded.add(Cells.row(DecisionWords.REASON, new Cell.Plain(amended.act().reason())));
    }
    Table record =
        Cells.headline(
            DecisionWords.RECORDED.label(), recorded, DecisionWords.MATTER, DecisionWords.VALUE);
    return Cells.part(
        "proposal", DecisionWords.PROPOSAL, notes, record, versions(), periods(), bindings());
  }

  private Table versions() {
    List<Table.Row> rows =
        after.versions().stream()
            .map(
                version ->
                    Cells.row(
                        new Cell.Days(version.inForce()),
                        new Cell.Words(version.model().provision().label()),
                        added.contains(version)
                            ? Cells.words(DecisionWords.ADDED)
                            : Cells.nothing(),
                        new Cell.Fingerprint(version.model().digest())))
            .toList();
    return Cells.table(
        DecisionWords.VERSIONS.label(),
        rows,
        DecisionWords.IN_FORCE,
        DecisionWords.ITEM,
        DecisionWords.CHANGE,
        DecisionWords.TERMS_DIGEST);
  }

  private Table periods() {
    List<Table.Row> rows = new ArrayList<>();
    for (ContractPeriod period : union(before.periods(), after.periods())) {
      change(before.periods().contains(period), after.periods().contains(period))
          .ifPresent(change -> rows.add(Cells.row(new Cell.Days(period), Cells.words(change))));
    }
    return Cells.table(
        DecisionWords.PERIODS.label(), rows, DecisionWords.PERIOD, DecisionWords.CHANGE);
  }

  private Table bindings() {
    List<Table.Row> rows = new ArrayList<>();
    for (Version version : added) {
      for (Party party : version.model().alliance().parties()) {
        LocalDate first = version.inForce().start();
        rows.add(
            Cells.row(
                new Cell.Parties(List.of(party)),
                new Cell.Day(version.bindingFrom().getOrDefault(party.id(), first))));
      }
    }
    return Cells.table(
        DecisionWords.BINDING.label(), rows, DecisionWords.PARTY, DecisionWords.BINDING_FROM);
  }

  // ---- what changes in the terms ----

  private Printout.Part terms(Version version) {
    Version old = inForce(version.inForce().start());
    Table difference = TermsDifference.table(old.model(), version.model());
    List<Label> notes =
        difference.rows().isEmpty() ? List.of(DecisionWords.SAME_TERMS.label()) : List.of();
    return Cells.part(
        "terms-" + version.inForce().start(),
        DecisionWords.MODEL_OF.with(days(version.inForce())),
        notes,
        List.of(
            parties(old, version),
            SentencesChanged.table(old.model(), version.model()),
            difference));
  }

  private Version inForce(LocalDate day) {
    return before.versions().stream()
        .filter(version -> version.inForce().contains(day))
        .findFirst()
        .orElseGet(() -> before.versions().get(before.versions().size() - 1));
  }

  private Table parties(Version old, Version version) {
    List<Membership> earlier = old.model().alliance().memberships();
    List<Membership> later = version.model().alliance().memberships();
    List<Table.Row> rows = new ArrayList<>();
    for (Membership each : union(earlier, later)) {
      Version of = later.contains(each) ? version : old;
      change(earlier.contains(each), later.contains(each))
          .ifPresent(
              change ->
                  rows.add(
                      Cells.row(
                          new Cell.Parties(List.of(of.model().alliance().party(each.party()))),
                          new Cell.Words(each.role().label()),
                          new Cell.Day(each.from()),
                          Cell.Day.lastOf(each),
                          Cells.words(change))));
    }
    return Cells.table(
        DecisionWords.PARTIES.label(),
        rows,
        DecisionWords.PARTY,
        DecisionWords.ROLE,
        DecisionWords.FROM,
        DecisionWords.UNTIL,
        DecisionWords.CHANGE);
  }

  // ---- targets ----

  private Table targets() {
    Map<ContractPeriod, TargetCost> earlier = byPeriod(before);
    Map<ContractPeriod, TargetCost> later = byPeriod(after);
    List<Table.Row> rows = new ArrayList<>();
    for (ContractPeriod period : union(earlier.keySet(), later.keySet())) {
      Optional<TargetCost> old = Optional.ofNullable(earlier.get(period));
      Optional<TargetCost> now = Optional.ofNullable(later.get(period));
      if (!old.equals(now)) {
        rows.add(
            Cells.row(
                new Cell.Days(period),
                shared(old),
                shared(now),
                Cells.money(value(now).minus(value(old)))));
      }
    }
    return Cells.table(
        DecisionWords.TARGETS.label(),
        rows,
        DecisionWords.PERIOD,
        DecisionWords.BEFORE,
        DecisionWords.AFTER,
        DecisionWords.DIFFERENCE);
  }

  private Table tranches() {
    Map<ContractPeriod, Tranche> earlier = tranches(before);
    Map<ContractPeriod, Tranche> later = tranches(after);
    List<Table.Row> rows = new ArrayList<>();
    for (ContractPeriod period : union(earlier.keySet(), later.keySet())) {
      Optional<Tranche> old = Optional.ofNullable(earlier.get(period));
      Optional<Tranche> now = Optional.ofNullable(later.get(period));
      if (!old.equals(now)) {
        rows.add(
            Cells.row(
                new Cell.Days(period),
                amount(old),
                amount(now),
                now.<Cell>map(known -> new Cell.Known(known.provision().source()))
                    .orElseGet(Cells::nothing)));
      }
    }
    return Cells.table(
        DecisionWords.TRANCHES.label(),
        rows,
        DecisionWords.PERIOD,
        DecisionWords.BEFORE,
        DecisionWords.AFTER,
        DecisionWords.SOURCE);
  }

  private static Map<ContractPeriod, Tranche> tranches(Agreement agreement) {
    Map<ContractPeriod, Tranche> tranches = new LinkedHashMap<>();
    agreement.targets().stream()
        .flatMap(target -> target.tranches().stream())
        .forEach(tranche -> tranches.put(tranche.period(), tranche));
    return tranches;
  }

  private static Cell amount(Optional<Tranche> tranche) {
    return tranche
        .map(
            known ->
                known.amount().map(Cells::money).orElseGet(() -> Cells.words(DecisionWords.OPEN)))
        .orElseGet(Cells::nothing);
  }

  private static Cell shared(Optional<TargetCost> target) {
    return target.map(of -> Cells.money(of.sharedValue())).orElseGet(Cells::nothing);
  }

  private static Rational value(Optional<TargetCost> target) {
    return target.map(TargetCost::sharedValue).orElse(Rational.ZERO);
  }

  private Table events() {
    Set<TargetEvent> known =
        before.targets().stream()
            .flatMap(target -> target.events().stream())
            .collect(Collectors.toSet());
    List<Table.Row> rows =
        after.targets().stream()
            .flatMap(target -> target.events().stream())
            .filter(event -> !known.contains(event))
            .map(
                event ->
                    Cells.row(
                        new Cell.Words(event.provision().label()),
                        new Cell.Agreed(event.provision().clause()),
                        new Cell.Day(event.date()),
                        new Cell.Plain(event.approver()),
                        Cells.money(event.amount())))
            .toList();
    return Cells.table(
        DecisionWords.EVENTS.label(),
        rows,
        DecisionWords.ITEM,
        DecisionWords.CLAUSE,
        DecisionWords.ON,
        DecisionWords.APPROVER,
        DecisionWords.AMOUNT);
  }

  // ---- old and new ----

  private static Map<ContractPeriod, TargetCost> byPeriod(Agreement agreement) {
    Map<ContractPeriod, TargetCost> byPeriod = new LinkedHashMap<>();
    agreement.targets().forEach(target -> byPeriod.put(target.period(), target));
    return byPeriod;
  }

  private static <T> List<T> union(Iterable<T> old, Iterable<T> now) {
    return Stream.of(old, now).flatMap(Streams::stream).distinct().toList();
  }

  private static Optional<DecisionWords> change(boolean was, boolean is) {
    if (was == is) {
      return Optional.empty();
    }
    return Optional.of(is ? DecisionWords.ADDED : DecisionWords.REMOVED);
  }

  private Label days(ContractPeriod period) {
    return frame.said(new Cell.Days(period));
  }
}
