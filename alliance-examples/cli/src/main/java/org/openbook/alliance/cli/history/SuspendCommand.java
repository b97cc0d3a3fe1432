package org.openbook.alliance.cli.history;

import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.term.Clause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history suspend}: a suspension. */
@Command(name = "suspend", mixinStandardHelpOptions = true)
public final class SuspendCommand extends ActedChange {
  @Option(names = "--line", descriptionKey = "fee-line", required = true, paramLabel = "ID")
  private String line = "";

  @Option(names = "--clause", required = true, paramLabel = "CLAUSE")
  private String clause = "";

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.suspend(LineId.of(line), Clause.of(clause), act());
  }
}
