package org.openbook.alliance.cases.finland;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance published}: settles an alliance of which a part was published. */
@Command(
    name = "published",
    mixinStandardHelpOptions = true,
    description = {
      "Settles an alliance of which a part was published, and explains every figure. What was not",
      "published is an assumption and marked as one."
    })
public final class PublishedCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CASE", description = "${COMPLETION-CANDIDATES}.")
  private PublishedAlliance alliance = PublishedAlliance.TRAMWAY;

  @Mixin private LanguageOption lang = new LanguageOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Settlement settlement : alliance.settlements()) {
      Statement statement = Statement.of(settlement, alliance.cover());
      out.println(StatementText.of(statement, lang.language()));
    }
    out.flush();
    return ExitCode.OK;
  }
}
