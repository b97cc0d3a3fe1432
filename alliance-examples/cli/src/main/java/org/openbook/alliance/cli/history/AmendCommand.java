package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.history.SettlementHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history amend}: an amendment. */
@Command(name = "amend", mixinStandardHelpOptions = true)
public final class AmendCommand extends ActedChange {
  @Option(names = "--terms", required = true, paramLabel = "T.json")
  private Path terms = Path.of("");

  @Override
  SettlementHistory change(SettlementHistory history) {
    return history.amend(Documents.terms(terms), act());
  }
}
