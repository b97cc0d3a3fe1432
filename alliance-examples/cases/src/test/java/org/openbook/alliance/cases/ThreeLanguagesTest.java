package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.language.Language;

/**
 * The pages and sheets of the published cases, and what the commands of analysis and wording print
 * of the cases, have no English word in Finnish and Swedish: a word that the English print of the
 * same thing has too is one, unless it is a name or a word of both languages.
 */
class ThreeLanguagesTest {
  private static final String RESOURCES = "src/main/resources/";
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** Digests, ids of the data and their keys. */
  private static final Pattern NO_WORDS =
      Pattern.compile("[0-9a-f]{12,}…?|\\S+\\.json|[a-z0-9]+([._-][a-z0-9]+)+|A\\d+");

  private static final Pattern ASCII_MINUS = Pattern.compile("(?<![\\w.–-])-[0-9]");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?![\\d.]|\\.\\d)");

  /** Names, and words that are the same in English and in the other language. */
  private static final Set<String> NAMES =
      Set.of(
          "mehiläinen",
          "terveyspalvelut",
          "hoivapalvelut",
          "tesoma",
          "tesoman",
          "pegasos",
          "effica",
          "lifecare",
          "sap",
          "acuta",
          "nps",
          "ldl",
          "mvr",
          "sha",
          "tampere",
          "pirkanmaa",
          "eur",
          "harjun",
          "terveys",
          "jämsä",
          "rantatunneli");

  private static final Set<String> FINNISH = Set.of("bonus", "diabetes", "ict");
  private static final Set<String> SWEDISH =
      Set.of(
          "bonus",
          "index",
          "status",
          "part",
          "cent",
          "per",
          "proportion",
          "tunnel",
          "form",
          "social",
          "orange",
          "cell",
          "period",
          "presentation",
          "euro");

  @TempDir private Path folder = Path.of("");

  private static String[] documents(String command, String of, String facts) {
    return new String[] {
      command,
      "--terms",
      RESOURCES + of + "/terms.json",
      "--facts",
      RESOURCES + of + "/" + facts + ".json"
    };
  }

  private static String[] settled(String of, String facts) {
    List<String> words = new ArrayList<>(List.of(documents("settle", of, facts)));
    words.addAll(List.of("--cover", RESOURCES + of + "/cover.json"));
    return words.toArray(String[]::new);
  }

  private static String[] along(String of, String quantity) {
    List<String> words = new ArrayList<>(List.of(documents("curve", of, "facts")));
    words.addAll(List.of("--along", quantity));
    return words.toArray(String[]::new);
  }

  static Stream<Named<String[]>> statements() {
    return Stream.of(
            settled("tramway", "facts"),
            settled("rantatunneli", "facts"),
            settled("rantatunneli", "facts-overrun"),
            settled("price-clause", "facts-down"),
            settled("price-clause", "facts-up"))
        .map(ThreeLanguagesTest::named);
  }

  static Stream<Named<String[]>> others() {
    return Stream.of(
            documents("check", "tesoma", "facts"),
            documents("check", "rantatunneli", "facts"),
            documents("check", "tramway", "facts"),
            documents("value", "tesoma", "facts"),
            along("tesoma", "actual-cost"),
            along("rantatunneli", "actual-cost"),
            new String[] {"wording", "--terms", RESOURCES + "tesoma/terms.json"},
            new String[] {"wording", "--terms", RESOURCES + "rantatunneli/terms.json"})
        .map(ThreeLanguagesTest::named);
  }

  private static Named<String[]> named(String... words) {
    return Named.of(String.join(" ", words).replace(RESOURCES, ""), words);
  }

  @ParameterizedTest
  @MethodSource("others")
  void terminal_has_no_english_word(String... words) {
    assertSpoken(language -> Printed.text(language, words));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void page_has_no_english_word(String... words) {
    assertSpoken(language -> Printed.page(language, folder, words));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void sheets_have_no_english_word(String... words) {
    assertSpoken(language -> Printed.sheets(language, folder, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Osuus, gain share", "oletus: cap at 50", "−5 and -5", "2.75", "[en] Fee"})
  void english_and_numbers_of_data_are_found(String said) {
    assertThatThrownBy(() -> assertSpoken(language -> said)).isInstanceOf(AssertionError.class);
  }

  private static void assertSpoken(Function<Language, String> printed) {
    Set<String> english = words(printed.apply(Language.EN));
    for (Language language : List.of(Language.FI, Language.SV)) {
      String text = printed.apply(language);
      Set<String> shared = words(text);
      shared.retainAll(english);
      shared.removeAll(NAMES);
      shared.removeAll(language == Language.FI ? FINNISH : SWEDISH);
      assertThat(shared).as("English in " + language).isEmpty();
      assertThat(text).doesNotContain("[en]", "[fi]", "[sv]");
      assertThat(found(ASCII_MINUS, text)).as("ASCII minus in " + language).isEmpty();
      assertThat(found(DECIMAL_POINT, text)).as("decimal point in " + language).isEmpty();
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    String read = NO_WORDS.matcher(text).replaceAll(" ");
    WORD.matcher(read)
        .results()
        .map(MatchResult::group)
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(
            hit ->
                text.substring(
                    Math.max(0, hit.start() - 25), Math.min(text.length(), hit.end() + 10)))
        .distinct()
        .toList();
  }
}
