package org.openbook.alliance.cli.book;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance book}: open books from ledgers, and what they say. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Open books: import ledgers, state costs, verify the chain, compare, export.",
    subcommands = {
      ImportCommand.class,
      InvoiceCommand.class,
      StatementCommand.class,
      VerifyCommand.class,
      DiffCommand.class,
      ExportCommand.class
    })
public final class BookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Asks for a command. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
