package org.openbook.alliance.cli.book;

import java.util.List;
import org.openbook.alliance.cost.BookWriter;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.intake.ledger.Fault;
import org.openbook.alliance.intake.ledger.PostedLine;

/** Records imported lines in a book; what the book refuses is a fault of its row. */
final class BookRecorder {
  private final BookWriter writer;

  BookRecorder(BookWriter writer) {
    this.writer = writer;
  }

  List<Fault> record(PostedLine line) {
    CostEntry entry = line.entry();
    List<CostFinding> findings = writer.postIfAccepted(entry);
    return findings.stream()
        .map(finding -> new Fault("", entry.value().toString(), finding.message()))
        .toList();
  }

  OpenBook book() {
    return writer.book();
  }
}
