package org.openbook.alliance.cli.option;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbook.alliance.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code --lang}: the language in which a command prints, asks and refuses.
 *
 * <p>Every command has it, before or after its name; it is declared once, by {@link #inherited}. As
 * a {@link Mixin} this tells a command what was asked for.
 */
@Command // the parser mixes in nothing without an annotation
public final class LanguageOption {
  private static final String NAME = "--lang";
  private static final String END_OF_OPTIONS = "--";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** What was asked for. */
  public Language language() {
    return of(command);
  }

  /** What a command was asked for. */
  public static Language of(CommandSpec command) {
    OptionSpec option = requireNonNull(command.root().findOption(NAME), NAME);
    return requireNonNull((Language) option.getValue(), NAME);
  }

  /** Whether it was given, before or after the command's name. */
  public static boolean isGiven(CommandSpec command) {
    return !command.root().findOption(NAME).stringValues().isEmpty();
  }

  /** The option for a whole command line; without it the other language is asked for. */
  public static OptionSpec inherited(Language otherwise) {
    return OptionSpec.builder(NAME)
        .type(Language.class)
        .paramLabel("LANG")
        .completionCandidates(new LanguageNames())
        .converters(LanguageOption::read)
        .scopeType(ScopeType.INHERIT)
        .initialValue(otherwise)
        .defaultValue(named(otherwise))
        .build();
  }

  /**
   * The language that arguments ask for, whatever else is wrong with them: a refusal of them is in
   * it.
   *
   * @param otherwise that of arguments that ask for none, or for an unknown one
   */
  public static Language asked(List<String> arguments, Language otherwise) {
    int end = arguments.indexOf(END_OF_OPTIONS);
    List<String> options = end < 0 ? arguments : arguments.subList(0, end);
    Language asked = otherwise;
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      Optional<String> value = Optional.empty();
      if (option.startsWith(NAME + "=")) {
        value = Optional.of(option.substring(NAME.length() + 1));
      } else if (option.equals(NAME) && i + 1 < options.size()) {
        value = Optional.of(options.get(i + 1));
      }
      asked = value.flatMap(LanguageOption::known).orElse(asked);
    }
    return asked;
  }

  /** That of a machine's settings; English if they are of none of the three. */
  public static Language ofLocale(Locale locale) {
    return known(locale.getLanguage()).orElse(Language.EN);
  }

  private static Language read(String name) {
    return known(name)
        .orElseThrow(() -> WrongValue.of("none-of", name, String.join(", ", new LanguageNames())));
  }

  private static Optional<Language> known(String name) {
    return Arrays.stream(Language.values())
        .filter(language -> named(language).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** As it is written on a command line: {@code fi}. */
  public static String named(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
