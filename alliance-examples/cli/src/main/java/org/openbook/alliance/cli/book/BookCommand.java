package org.openbook.alliance.cli.book;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cost.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance book}: open books from ledgers, and what they say. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ImportCommand.class,
      InvoiceCommand.class,
      StatementCommand.class,
      DisclosureCommand.class,
      VerifyCommand.class,
      DiffCommand.class,
      ExportCommand.class
    })
public final class BookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Tells why a command cannot go on, and gives the exit code that says so. */
  static int refuse(CommandSpec command, Exception refused) {
    PrintWriter err = command.commandLine().getErr();
    err.println(Told.of(refused).in(LanguageOption.of(command)));
    err.flush();
    return ExitCode.USAGE;
  }

  /** Which book it is, how long, and its last link. */
  static String head(OpenBook book, Figures figures) {
    return figures.counted("head", book.postings().size(), book.id(), book.head().abbreviated());
  }

  /** Asks for a command. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
