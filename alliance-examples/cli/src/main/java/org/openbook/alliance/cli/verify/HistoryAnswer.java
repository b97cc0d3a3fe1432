package org.openbook.alliance.cli.verify;

import org.openbook.alliance.cli.history.HistoryReport;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.statement.StatementText;

/** What is told of a history document. */
final class HistoryAnswer {
  private HistoryAnswer() {}

  /** The answer to a document. */
  static Answer of(HistoryDocument document, Verification verification, Language language) {
    return verification.holds()
        ? Answer.of(
            StatementText.of(HistoryReport.verified(document.history()), language).lines().toList())
        : Answer.refuted(verification);
  }
}
