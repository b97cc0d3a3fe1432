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
    subcommands = {
      InitCommand.class,
      IssueCommand.class,
      ApproveCommand.class,
      PayCommand.class,
      UndoCommand.class,
      DisputeCommand.class,
      ResolveCommand.class,
      WithdrawCommand.class,
      SuspendCommand.class,
      LiftCommand.class,
      InterestCommand.class,
      AmendCommand.class,
      BalanceCommand.class,
      StatementCommand.class,
      DecisionCommand.class,
      PaymentBasisCommand.class,
      EventsCommand.class,
      VerifyCommand.class
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
