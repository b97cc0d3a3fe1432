package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;

/** Which settlement it is: the head of every statement. */
final class Identification {
  private final StatementIdentity identity;

  Identification(StatementIdentity identity) {
    this.identity = identity;
  }

  Section section() {
    List<Content> contents = new ArrayList<>(List.of(which()));
    identity
        .issue()
        .map(StatementIdentity.Issue::approvals)
        .filter(approvals -> !approvals.isEmpty())
        .ifPresent(approvals -> contents.add(approvals(approvals)));
    contents.add(digests());
    return new Section(
        Topic.IDENTITY,
        identity.isWithdrawn() ? List.of(Headings.DOES_NOT_STAND) : List.of(),
        contents);
  }

  private Table which() {
    List<Row> rows = new ArrayList<>();
    identity
        .issue()
        .map(StatementIdentity.Issue::entry)
        .ifPresent(
            entry -> {
              rows.add(row(Headings.HISTORY, new Cell.Words(entry.agreement())));
              rows.add(row(Headings.SETTLEMENT_NUMBER, plain(entry.number().toString())));
            });
    rows.add(row(Headings.SETTLED_PERIOD, new Cell.Days(identity.period())));
    rows.add(row(Headings.STAGE, new Cell.Words(identity.stage().label())));
    identity
        .issue()
        .ifPresentOrElse(
            issue -> rows.addAll(issued(issue)),
            () -> rows.add(row(Headings.ISSUED_ON, new Cell.Words(Headings.NOT_ISSUED))));
    return headline(Topic.IDENTITY.heading(), rows);
  }

  private static List<Row> issued(StatementIdentity.Issue issue) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(Headings.ISSUED_ON, new Cell.Day(issue.issued().on())));
    rows.add(row(Headings.PREPARED_BY, plain(issue.issued().by())));
    if (issue.approvals().isEmpty()) {
      rows.add(row(Headings.APPROVED_BY, new Cell.Words(Headings.NOT_APPROVED)));
    }
    issue.withdrawal().ifPresent(act -> rows.addAll(withdrawn(act)));
    return rows;
  }

  private static List<Row> withdrawn(Act act) {
    return List.of(
        row(Headings.WITHDRAWN_ON, new Cell.Day(act.on())),
        row(Headings.WITHDRAWN_BY, plain(act.by())),
        row(Headings.REASON, plain(act.reason())));
  }

  private static Table approvals(List<StatementIdentity.Approval> approvals) {
    return Table.summary(
        Headings.APPROVALS,
        List.of(Headings.APPROVED_BY, Headings.ROLE, Headings.DAY),
        approvals.stream()
            .map(
                approval ->
                    Row.of(
                        Rank.PLAIN,
                        plain(approval.act().by()),
                        plain(approval.role()),
                        new Cell.Day(approval.act().on())))
            .toList());
  }

  private Table digests() {
    StatementIdentity.Digests digests = identity.digests();
    List<Row> rows = new ArrayList<>();
    rows.add(row(Headings.SETTLEMENT, digests.settlement()));
    rows.add(row(Headings.TERMS, digests.terms()));
    rows.add(row(Headings.FACTS, digests.facts()));
    identity
        .issue()
        .map(StatementIdentity.Issue::entry)
        .ifPresent(
            entry -> {
              rows.add(row(Headings.HISTORY_AT_ISSUE, entry.link()));
              rows.add(row(Headings.HISTORY_SINCE, entry.lastLink()));
            });
    return Table.headline(Headings.DIGESTS, List.of(Headings.DIGEST_OF, Headings.DIGEST), rows);
  }

  private static Table headline(Label caption, List<Row> rows) {
    return Table.headline(caption, List.of(Headings.MATTER, Headings.VALUE), rows);
  }

  private static Row row(Label name, Digest digest) {
    return row(name, new Cell.Fingerprint(digest));
  }

  private static Row row(Label name, Cell cell) {
    return Row.of(Rank.PLAIN, new Cell.Words(name), cell);
  }

  private static Cell plain(String text) {
    return new Cell.Plain(text);
  }
}
