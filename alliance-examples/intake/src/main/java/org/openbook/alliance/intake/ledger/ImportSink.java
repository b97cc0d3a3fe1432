package org.openbook.alliance.intake.ledger;

import java.util.List;

/** Where an import's rows go. */
public interface ImportSink {
  /** Takes a line; what keeps it out is a finding of its row. */
  List<Fault> accept(PostedLine line);

  /** Takes a row that is no entry. */
  void finding(ImportFinding finding);

  /** Hears now and then how far the file is. */
  default void progress(long rows, long bytes) {}
}
