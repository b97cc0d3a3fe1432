package org.openbook.alliance.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openbook.alliance.language.Label;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in words of each language.
 *
 * <p>Made from what the parser of command lines knows of it; the parser's own sentences are English
 * and read only where it knows no more than they say.
 */
public final class CommandLineFault {
  private static final Pattern EXCLUDING =
      Pattern.compile("Error: (.*) are mutually exclusive.*", Pattern.DOTALL);
  private static final Pattern AFTER_COLON =
      Pattern.compile("[^:]*: *(Missing[^:]*: *)?(.*)", Pattern.DOTALL);

  private CommandLineFault() {}

  /**
   * The fault that the parser found, or a command refused.
   *
   * @param arguments the command line
   */
  public static Label of(ParameterException wrong, List<String> arguments) {
    Label told = told(wrong, arguments);
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return Refusal.words("help-tells", told, command);
  }

  private static Label told(ParameterException wrong, List<String> arguments) {
    if (wrong instanceof Told.Telling telling) {
      return telling.told();
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing, arguments);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return Refusal.words("given-twice", name(twice.getOverwritten()));
    }
    if (wrong instanceof MutuallyExclusiveArgsException) {
      return Refusal.words("exclusive", part(EXCLUDING, 1, wrong));
    }
    return Optional.ofNullable(wrong.getArgSpec())
        .map(argument -> value(argument, wrong))
        .orElseGet(() -> Refusal.words("not-understood", part(AFTER_COLON, 2, wrong)));
  }

  private static Label unmatched(UnmatchedArgumentException wrong) {
    Label given =
        Label.of(
            quoted("”", wrong.getUnmatched()),
            quoted("”", wrong.getUnmatched()),
            quoted("'", wrong.getUnmatched()));
    String key = wrong.isUnknownOption() ? "unknown-option" : "unknown-argument";
    Label told = Refusal.words(key, given);
    return wrong.getSuggestions().isEmpty()
        ? told
        : Refusal.words("did-you-mean", told, String.join(", ", wrong.getSuggestions()));
  }

  private static String quoted(String mark, List<String> given) {
    return given.stream().map(any -> mark + any + mark).collect(Collectors.joining(", "));
  }

  private static Label missing(MissingParameterException wrong, List<String> arguments) {
    List<ArgSpec> missing = wrong.getMissing();
    if (missing.size() == 1
        && missing.get(0) instanceof OptionSpec option
        && Stream.of(option.names()).anyMatch(arguments::contains)) {
      return Refusal.words("no-value", option.longestName(), option.paramLabel());
    }
    // Of options that belong together only the parser's sentence says which are missing.
    boolean isOfGroup =
        missing.isEmpty() || String.valueOf(wrong.getMessage()).startsWith("Error: ");
    String names =
        isOfGroup
            ? part(AFTER_COLON, 2, wrong)
            : missing.stream().map(CommandLineFault::written).collect(Collectors.joining(", "));
    return Refusal.words("missing", names);
  }

  private static String written(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  private static Label value(ArgSpec argument, ParameterException wrong) {
    Label told =
        wrong.getCause() instanceof Told.Telling telling ? telling.told() : of(argument, wrong);
    return Refusal.words("invalid", name(argument), told);
  }

  private static Label of(ArgSpec argument, ParameterException wrong) {
    List<String> choices = choices(argument);
    if (!choices.isEmpty()) {
      return Refusal.words("none-of", wrong.getValue(), String.join(", ", choices));
    }
    boolean isNumber = argument.type() == int.class || argument.type() == Integer.class;
    return Refusal.words(isNumber ? "no-whole-number" : "not-readable", wrong.getValue());
  }

  private static List<String> choices(ArgSpec argument) {
    List<String> choices = new ArrayList<>();
    Optional.ofNullable(argument.completionCandidates())
        .ifPresent(names -> StreamSupport.stream(names.spliterator(), false).forEach(choices::add));
    return choices;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String part(Pattern sentence, int group, ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage());
    Matcher known = sentence.matcher(message);
    return known.matches() ? known.group(group) : message;
  }
}
