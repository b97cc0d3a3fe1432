package org.openbook.alliance.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class HelpWordsTest {
  private static final String GROUP = "help.";

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream().distinct().flatMap(HelpWordsTest::all));
  }

  private static CommandLine spoken(Language language) {
    CommandLine line = Main.commandLine();
    HelpWords.say(line, language);
    return line;
  }

  @ParameterizedTest
  @EnumSource
  void every_command_and_option_is_described_in_the_words_of_the_language(Language language) {
    Set<Pattern> words = words(language);

    all(spoken(language))
        .map(CommandLine::getCommandSpec)
        .forEach(
            command -> {
              assertThat(command.usageMessage().description())
                  .as(command.qualifiedName())
                  .isNotEmpty()
                  .allMatch(text -> isSaid(text, words));
              command
                  .usageMessage()
                  .exitCodeList()
                  .forEach(
                      (code, text) ->
                          assertThat(isSaid(code + ":" + text, words))
                              .as(command.qualifiedName() + " " + text)
                              .isTrue());
              command
                  .args()
                  .forEach(
                      argument ->
                          assertThat(argument.description())
                              .as(command.qualifiedName() + " " + argument)
                              .hasSize(1)
                              .allMatch(text -> isSaid(text, words)));
            });
  }

  @ParameterizedTest
  @EnumSource
  void no_word_of_help_is_for_nobody(Language language) {
    Set<String> said = new LinkedHashSet<>();
    all(spoken(language)).map(CommandLine::getCommandSpec).forEach(command -> add(command, said));

    assertThat(words(language))
        .filteredOn(word -> said.stream().noneMatch(text -> word.matcher(text).matches()))
        .isEmpty();
  }

  private static void add(CommandSpec command, Set<String> said) {
    UsageMessageSpec usage = command.usageMessage();
    said.addAll(List.of(usage.description()));
    usage.exitCodeList().forEach((code, text) -> said.add(code + ":" + text));
    Stream.of(usage.footer()).map(String::strip).forEach(said::add);
    Stream.of(
            usage.synopsisHeading(),
            usage.optionListHeading(),
            usage.commandListHeading(),
            usage.exitCodeListHeading(),
            usage.footerHeading())
        .map(heading -> heading.replace("%n", "").strip())
        .forEach(said::add);
    command.args().stream().map(ArgSpec::description).flatMap(Arrays::stream).forEach(said::add);
  }

  private static boolean isSaid(String text, Set<Pattern> words) {
    return words.stream().anyMatch(word -> word.matcher(text).matches());
  }

  // A word with a place for the choices or the default of an option.
  private static Set<Pattern> words(Language language) {
    return CliWords.TABLE.words(language).entrySet().stream()
        .filter(word -> word.getKey().startsWith(GROUP))
        .map(word -> "\\Q" + word.getValue().replaceAll("[$][{][^}]*[}]", "\\\\E.+\\\\Q") + "\\E")
        .map(word -> word.replace("%", "\\E%%?\\Q"))
        .map(Pattern::compile)
        .collect(Collectors.toSet());
  }
}
