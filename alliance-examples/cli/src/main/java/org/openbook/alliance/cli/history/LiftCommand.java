package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history lift}: the end of a suspension. */
@Command(name = "lift", mixinStandardHelpOptions = true)
public final class LiftCommand extends ActedChange {
  @Option(names = "--line", descriptionKey = "fee-line", required = true, paramLabel = "ID")
  private String line = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.lift(LineId.of(line), act());
  }
}
