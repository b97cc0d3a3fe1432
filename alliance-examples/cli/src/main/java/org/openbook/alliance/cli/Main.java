package org.openbook.alliance.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbook.alliance.cli.book.BookCommand;
import org.openbook.alliance.cli.check.CheckCommand;
import org.openbook.alliance.cli.check.CurveCommand;
import org.openbook.alliance.cli.check.ValueCommand;
import org.openbook.alliance.cli.compare.CompareCommand;
import org.openbook.alliance.cli.history.HistoryCommand;
import org.openbook.alliance.cli.option.CommandLineFault;
import org.openbook.alliance.cli.option.HelpWords;
import org.openbook.alliance.cli.option.KeptInputs;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.option.WrongValue;
import org.openbook.alliance.cli.posting.PostCommand;
import org.openbook.alliance.cli.scaffold.InitCommand;
import org.openbook.alliance.cli.settlement.ExplainCommand;
import org.openbook.alliance.cli.settlement.RedactCommand;
import org.openbook.alliance.cli.settlement.SchemaCommand;
import org.openbook.alliance.cli.settlement.SettleCommand;
import org.openbook.alliance.cli.settlement.StatementCommand;
import org.openbook.alliance.cli.verify.VerifyCommand;
import org.openbook.alliance.cli.wording.WordingCommand;
import org.openbook.alliance.cli.words.WordsCommand;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: one subcommand for each thing that is done with documents. */
@Command(
    name = "alliance",
    mixinStandardHelpOptions = true,
    version = "alliance 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "  alliance settle --terms terms.json --facts 2026.json --out - --out 2026.html",
      "  alliance verify 2026-settled.json --lang fi",
      "  source <(alliance generate-completion)"
    })
public final class Main implements Runnable {
  // Moneta and the formatter of PDFs write INFO lines when they start; a statement on the terminal
  // has no place for them. The loggers are held here because the JDK holds them weakly.
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.javamoney.moneta"), Logger.getLogger("org.apache.fop"));

  private static final int HELP_WIDTH = 110;

  // In the order of the help. Reading the options of all of them takes longer than most of them
  // run, so a command that is asked for by its name is read alone.
  private static final List<Class<?>> COMMANDS =
      List.of(
          SettleCommand.class,
          ExplainCommand.class,
          StatementCommand.class,
          VerifyCommand.class,
          RedactCommand.class,
          PostCommand.class,
          WordingCommand.class,
          SchemaCommand.class,
          InitCommand.class,
          WordsCommand.class,
          CheckCommand.class,
          CurveCommand.class,
          ValueCommand.class,
          CompareCommand.class,
          HistoryCommand.class,
          BookCommand.class);

  @Spec private CommandSpec spec;

  /** Runs a command and ends with its exit code: 0 done, 1 something is wrong with the input. */
  public static void main(String... args) {
    end(run(COMMANDS, args));
  }

  /**
   * Ends a program with its exit code; inside Maven (exec:java) a successful run must not end
   * Maven.
   */
  public static void end(int exitCode) {
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs one of the commands and returns its exit code; for programs that have others. Without
   * {@code --lang} it speaks the language of the machine's settings.
   */
  public static int run(List<Class<?>> commands, String... args) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    Language otherwise = LanguageOption.ofLocale(Locale.getDefault());
    return commands.stream()
        .filter(command -> args.length > 0 && nameOf(command).equals(args[0]))
        .findFirst()
        .map(alone -> commandLine(otherwise, List.of(alone)))
        .orElseGet(() -> withCompletion(otherwise, commands))
        .execute(args);
  }

  private static String nameOf(Class<?> command) {
    return requireNonNull(command.getAnnotation(Command.class), "@Command").name();
  }

  /** The command line with every command; without {@code --lang} it speaks English. */
  public static CommandLine commandLine() {
    return withCompletion(Language.EN, COMMANDS);
  }

  private static CommandLine withCompletion(Language otherwise, List<Class<?>> commands) {
    List<Class<?>> all = new ArrayList<>(commands);
    all.add(GenerateCompletion.class);
    return commandLine(otherwise, all);
  }

  /** A command line with these commands; without {@code --lang} it speaks English. */
  public static CommandLine commandLine(List<Class<?>> commands) {
    return commandLine(Language.EN, commands);
  }

  /** A command line with these commands; without {@code --lang} it speaks the other language. */
  public static CommandLine commandLine(Language otherwise, List<Class<?>> commands) {
    CommandLine main = new CommandLine(new Main());
    main.getCommandSpec().addOption(LanguageOption.inherited(otherwise));
    commands.forEach(main::addSubcommand);
    main.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .registerConverter(LocalDate.class, Main::day)
        .setExecutionStrategy(
            given -> {
              HelpWords.say(main, LanguageOption.asked(given.originalArgs(), otherwise));
              KeptInputs.check(given);
              return new CommandLine.RunLast().execute(given);
            })
        .setParameterExceptionHandler(
            (wrong, args) -> {
              List<String> arguments = List.of(args);
              Language language = LanguageOption.asked(arguments, otherwise);
              tell(wrong.getCommandLine(), CommandLineFault.of(wrong, arguments), language);
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              Language language = LanguageOption.asked(parsed.originalArgs(), otherwise);
              tell(commandLine, Told.of(exception), language);
              return CommandLine.ExitCode.SOFTWARE;
            });
    HelpWords.say(main, otherwise);
    return main;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notDay) {
      throw WrongValue.of("no-day", text);
    }
  }

  private static void tell(CommandLine commandLine, Label told, Language language) {
    PrintWriter err = commandLine.getErr();
    err.println(told.in(language));
    err.flush();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
