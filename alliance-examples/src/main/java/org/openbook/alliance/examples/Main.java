package org.openbook.alliance.examples;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbook.alliance.examples.benchmark.BenchmarkCommand;
import org.openbook.alliance.examples.book.BookCommand;
import org.openbook.alliance.examples.check.CheckCommand;
import org.openbook.alliance.examples.check.CurveCommand;
import org.openbook.alliance.examples.check.ValueCommand;
import org.openbook.alliance.examples.cli.ExplainCommand;
import org.openbook.alliance.examples.cli.SchemaCommand;
import org.openbook.alliance.examples.cli.SettleCommand;
import org.openbook.alliance.examples.cli.VerifyCommand;
import org.openbook.alliance.examples.compare.CompareCommand;
import org.openbook.alliance.examples.finland.TramwayCommand;
import org.openbook.alliance.examples.replay.ReplayCommand;
import org.openbook.alliance.examples.tesoma.LifeCommand;
import org.openbook.alliance.examples.tesoma.TesomaCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line of the examples: one subcommand for each thing that can be run. */
@Command(
    name = "alliance",
    mixinStandardHelpOptions = true,
    version = "alliance 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    description = "Open-book alliance accounting: settle, explain, verify, replay.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:something is wrong with the input, or does not match",
      "2:a wrong command or option"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance settle --terms terms.json --facts 2026.json --out - --out 2026.html",
      "  alliance verify 2026-settled.json",
      "  source <(alliance generate-completion)"
    })
public final class Main implements Runnable {
  // Moneta writes an INFO line when it starts; a statement on the terminal has no place for it. The
  // logger is held here because the JDK holds it weakly.
  private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

  private static final int HELP_WIDTH = 110;

  // In the order of the help. Reading the options of all of them takes longer than most of them
  // run, so a command that is asked for by its name is read alone.
  private static final List<Class<?>> COMMANDS =
      List.of(
          SettleCommand.class,
          ExplainCommand.class,
          VerifyCommand.class,
          SchemaCommand.class,
          CheckCommand.class,
          CurveCommand.class,
          ValueCommand.class,
          TesomaCommand.class,
          LifeCommand.class,
          TramwayCommand.class,
          ReplayCommand.class,
          CompareCommand.class,
          BookCommand.class,
          BenchmarkCommand.class);

  @Spec private CommandSpec spec;

  /** Runs a command and ends with its exit code: 0 done, 1 something is wrong with the input. */
  public static void main(String... args) {
    int exitCode = run(args);
    // Inside Maven (exec:java) a successful run must not end Maven.
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Runs a command and returns its exit code. */
  public static int run(String... args) {
    MONETA.setLevel(Level.WARNING);
    return COMMANDS.stream()
        .filter(command -> args.length > 0 && nameOf(command).equals(args[0]))
        .findFirst()
        .map(alone -> commandLine(List.of(alone)))
        .orElseGet(Main::commandLine)
        .execute(args);
  }

  private static String nameOf(Class<?> command) {
    return requireNonNull(command.getAnnotation(Command.class), "@Command").name();
  }

  /** The command line with every command, for tests and for the completion script. */
  public static CommandLine commandLine() {
    List<Class<?>> all = new ArrayList<>(COMMANDS);
    all.add(GenerateCompletion.class);
    return commandLine(all);
  }

  private static CommandLine commandLine(List<Class<?>> commands) {
    CommandLine main = new CommandLine(new Main());
    commands.forEach(main::addSubcommand);
    return main.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .registerConverter(LocalDate.class, Main::day)
        .setParameterExceptionHandler((wrong, args) -> refuse(wrong))
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              tell(
                  commandLine,
                  Objects.requireNonNullElseGet(exception.getMessage(), exception::toString));
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notDay) {
      throw new TypeConversionException("'%s' is no day; one is 2026-12-31".formatted(text));
    }
  }

  private static int refuse(ParameterException wrong) {
    CommandLine commandLine = wrong.getCommandLine();
    String name = commandLine.getCommandSpec().qualifiedName();
    tell(commandLine, wrong.getMessage() + "; '" + name + " --help' tells more");
    return CommandLine.ExitCode.USAGE;
  }

  private static void tell(CommandLine commandLine, String message) {
    PrintWriter err = commandLine.getErr();
    err.println(message);
    err.flush();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
