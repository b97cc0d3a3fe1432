package org.openbook.alliance.cli.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history interest}: a claim of interest. */
@Command(
    name = "interest",
    mixinStandardHelpOptions = true,
    description =
        "Claims the interest on what of a settlement is late, up to the day of the claim.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"})
public final class InterestCommand extends ActedChange {
  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "N",
      description = "The settlement's number.")
  private int settlement = 1;

  @Option(
      names = "--due",
      paramLabel = "DAY",
      description = "When it is due, where the terms count business days.")
  private @Nullable LocalDate due;

  @Override
  SettlementHistory change(SettlementHistory history) {
    SettlementId id = SettlementId.of(settlement);
    return due == null
        ? history.claimInterest(id, act())
        : history.append(new HistoryEvent.InterestClaimed(id, due, act()));
  }
}
