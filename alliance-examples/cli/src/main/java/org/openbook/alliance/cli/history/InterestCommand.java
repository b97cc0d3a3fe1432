package org.openbook.alliance.cli.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history interest}: a claim of interest. */
@Command(name = "interest", mixinStandardHelpOptions = true)
public final class InterestCommand extends ActedChange {
  @Option(names = "--settlement", required = true, paramLabel = "N")
  private int settlement = 1;

  @Option(names = "--due", paramLabel = "DAY")
  private @Nullable LocalDate due;

  @Override
  SettlementHistory change(SettlementHistory history) {
    SettlementId id = SettlementId.of(settlement);
    return due == null
        ? history.claimInterest(id, act())
        : history.append(new HistoryEvent.InterestClaimed(id, due, act()));
  }
}
