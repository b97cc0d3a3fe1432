package org.openbook.alliance.cli.history;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance history}: the life of a contract's settlements, in a file. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The life of a contract's settlements, in one file: what was issued, paid, disputed, withdrawn.",
      "Each command adds one event, or refuses and changes nothing; what is open follows from them."
    },
    subcommands = {
      InitCommand.class,
      IssueCommand.class,
      ApproveCommand.class,
      PayCommand.class,
      DisputeCommand.class,
      ResolveCommand.class,
      WithdrawCommand.class,
      SuspendCommand.class,
      LiftCommand.class,
      InterestCommand.class,
      AmendCommand.class,
      BalanceCommand.class,
      StatementCommand.class,
      EventsCommand.class,
      VerifyCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance history init life.json --terms terms.json",
      "  alliance history issue life.json --facts 2026.json --stage interim --by Controller",
      "  alliance history pay life.json --payer city --payee clinic --amount 9400000 --reference P-1 \\",
      "      --settlement 1",
      "  alliance history balance life.json"
    })
public final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Asks for a command. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
