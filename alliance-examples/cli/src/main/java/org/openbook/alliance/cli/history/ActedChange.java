package org.openbook.alliance.cli.history;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openbook.alliance.history.Act;
import picocli.CommandLine.Option;

/** A change that somebody brings about on a day. */
abstract class ActedChange extends HistoryChange {
  @Option(names = "--by", required = true, paramLabel = "NAME")
  private String by = "";

  @Option(names = "--on", paramLabel = "DAY")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--reason", paramLabel = "TEXT")
  private String reason = "";

  Act act() {
    return new Act(on, by, reason);
  }
}
