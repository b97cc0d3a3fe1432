package org.openbook.alliance.cases.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordTable;
import picocli.CommandLine.ExitCode;

/** What the published alliances print is of one language, statement and explanation alike. */
class PublishedTextTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern ASCII_MINUS = Pattern.compile("(?<![\\p{L}\\d])-\\d");

  /** A point between digits that is none of a date's. */
  private static final Pattern DECIMAL_POINT = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?![\\d.])");

  /** The same in every language, or written alike in Swedish. */
  private static final Set<String> NAMES =
      Set.of(
          "rantatunneli",
          "mvr",
          "tr",
          "jämsä",
          "harjun",
          "terveys",
          "bonus",
          "sha",
          "index",
          "marginal",
          "presentation");

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("published", "tramway"),
          List.of("published", "rantatunneli"),
          List.of("published", "price-clause"),
          List.of("tramway"));

  static Stream<Arguments> commands() {
    return COMMANDS.stream()
        .flatMap(
            command ->
                Stream.of(Language.FI, Language.SV)
                    .map(language -> Arguments.of(command, language)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void no_english_word_stands_in_another_language(List<String> command, Language language) {
    Set<String> english = words(printed(command, Language.EN));
    english.addAll(words(WordTable.CORE.words(Language.EN).values()));
    english.removeAll(words(WordTable.CORE.words(language).values()));
    english.removeAll(words(CasesWords.TABLE.words(language).values()));
    english.removeAll(NAMES);
    Set<String> foreign = words(printed(command, language));
    assertThat(foreign).hasSizeGreaterThan(20);

    foreign.retainAll(english);
    assertThat(foreign).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void numbers_are_written_as_the_language_writes_them(List<String> command, Language language) {
    String printed = printed(command, language);

    assertThat(printed).contains(",00\u00a0€", "\u2212");
    assertThat(printed).doesNotContainPattern(ASCII_MINUS).doesNotContainPattern(DECIMAL_POINT);
    assertThat(printed).doesNotContain("M€");
  }

  private static String printed(List<String> command, Language language) {
    StringWriter out = new StringWriter();
    String[] given =
        Stream.concat(command.stream(), Stream.of("--lang", language.name()))
            .toArray(String[]::new);
    int exitCode = Main.commandLine(Cases.COMMANDS).setOut(new PrintWriter(out)).execute(given);
    assertThat(exitCode).as(Arrays.toString(given)).isEqualTo(ExitCode.OK);
    return DIGEST.matcher(out.toString()).replaceAll(" ");
  }

  private static Set<String> words(Collection<String> texts) {
    return words(String.join(" ", texts));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
