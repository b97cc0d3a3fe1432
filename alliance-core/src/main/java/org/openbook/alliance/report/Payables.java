package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** What each line came to, and what that brings to each party. */
final class Payables {
  private final Subject subject;
  private final Settlement settlement;
  private final boolean isRetained;

  Payables(Subject subject) {
    this.subject = subject;
    this.settlement = subject.settlement();
    this.isRetained = subject.isSomethingRetained();
  }

  Section lines() {
    List<Label> columns = new ArrayList<>(List.of(Headings.LINE));
    columns.addAll(
        isRetained
            ? List.of(Headings.AMOUNT, Headings.PAYABLE, Headings.RETAINED)
            : List.of(Headings.AMOUNT_PAYABLE));
    columns.addAll(List.of(Headings.PAYERS, Headings.PAYEES));
    List<Row> rows = settlement.lines().stream().map(this::line).toList();
    List<Label> turned =
        settlement.lines().stream()
            .filter(Payables::isTurnedRound)
            .map(line -> Headings.turnedRound(line.line().label()))
            .toList();
    return new Section(
        Topic.LINES, turned, List.of(Table.summary(Topic.LINES.heading(), columns, rows)));
  }

  private static boolean isTurnedRound(SettledLine line) {
    return line.figure().value().signum() < 0;
  }

  // What is paid is never below 0: a line that turned round is paid by those who else receive it.

  private Row line(SettledLine line) {
    Figure figure = line.figure();
    List<Integer> marks = subject.assumptions().of(figure);
    List<Cell> cells = new ArrayList<>();
    cells.add(name(line));
    cells.add(subject.amount(figure.value().abs(), marks));
    if (isRetained) {
      cells.add(subject.amount(Amounts.value(line.payable()).abs(), marks));
      cells.add(subject.amount(Amounts.value(line.retained()).abs(), marks));
    }
    Cell payers = subject.parties(line.paid().keySet());
    Cell payees = subject.parties(line.received().keySet());
    cells.addAll(isTurnedRound(line) ? List.of(payees, payers) : List.of(payers, payees));
    return new Row(Rank.PLAIN, cells, Optional.of(figure));
  }

  private static Cell name(SettledLine line) {
    return new Cell.Words(line.line().label());
  }

  Section parties() {
    List<Label> columns = new ArrayList<>(List.of(Headings.PARTY));
    columns.addAll(
        isRetained
            ? List.of(Headings.ACCRUED, Headings.PAYABLE)
            : List.of(Headings.ACCRUED_PAYABLE));
    List<Row> rows = new ArrayList<>();
    for (PartyStatement party : settlement.partyStatements()) {
      rows.add(total(party));
      party.entries().forEach(entry -> rows.add(entry(entry)));
    }
    return new Section(
        Topic.PARTIES, List.of(), List.of(Table.summary(Topic.PARTIES.heading(), columns, rows)));
  }

  private Row total(PartyStatement party) {
    List<Integer> marks = split();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Parties(List.of(party.party())));
    cells.add(subject.amount(Amounts.value(party.net()), marks));
    if (isRetained) {
      cells.add(subject.amount(Amounts.value(party.payable()), marks));
    }
    return new Row(Rank.GROUP, cells, Optional.empty());
  }

  private Row entry(PartyStatement.Entry entry) {
    List<Integer> marks = subject.assumptions().of(entry.line().figure());
    List<Cell> cells = new ArrayList<>();
    cells.add(name(entry.line()));
    cells.add(subject.amount(entry.amount(), marks));
    if (isRetained) {
      cells.add(subject.amount(entry.payable(), marks));
    }
    return new Row(Rank.MEMBER, cells, Optional.of(entry.line().figure()));
  }

  // Who shares in which proportion is a term of the model, known as the model is known.
  private List<Integer> split() {
    return subject.assumptions().of(settlement.model().provision().source());
  }

  /** The parties with their roles, and from when and until when they are bound. */
  Table participants() {
    List<Row> rows = new ArrayList<>();
    subject
        .alliance()
        .memberships()
        .forEach(
            membership ->
                rows.add(
                    Row.of(
                        Rank.PLAIN,
                        subject.party(membership.party()),
                        new Cell.Words(membership.role().label()),
                        new Cell.Day(membership.from()),
                        Cell.Day.lastOf(membership))));
    boolean isEnding =
        subject.alliance().memberships().stream().anyMatch(one -> one.until().isPresent());
    List<Label> columns =
        List.of(Headings.PARTY, Headings.ROLE, Headings.BOUND_FROM, Headings.BOUND_UNTIL);
    int end = isEnding ? columns.size() : columns.size() - 1;
    return Table.summary(
        Headings.PARTICIPANTS,
        columns.subList(0, end),
        rows.stream().map(row -> row.upTo(end)).toList());
  }
}
