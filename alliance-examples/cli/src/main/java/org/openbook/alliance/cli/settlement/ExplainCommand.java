package org.openbook.alliance.cli.settlement;

import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.SettlementOptions;
import org.openbook.alliance.cli.option.SettlementOptions.Settled;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.statement.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance explain}: why one line of a settlement came to what it did. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance explain --terms terms.json --facts 2026.json --line gain-share --lang sv",
      "  alliance explain --settlement 2026-settled.json --line fee"
    })
public final class ExplainCommand implements Callable<Integer> {
  @Mixin private SettlementOptions options = new SettlementOptions();

  @Mixin private FiguresOption figures = new FiguresOption();

  @Option(names = "--line", required = true, paramLabel = "ID")
  private String line = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Settled settled = options.settled();
    spec.commandLine()
        .getOut()
        .print(
            StatementText.explanation(
                settled.settlement(),
                LineId.of(line),
                figures.style(settled.settlement().model().currency())));
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
