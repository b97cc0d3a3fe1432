package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 119 places whose wording Finnish and Swedish readers corrected: each has the better words
 * somewhere in the product's texts, or the reason for other ones.
 */
class WordingPlacesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final List<Place> PLACES = places();

  private record Place(int number, String fi, String sv, String reason) {
    static Place of(String line) {
      String[] cells = line.split("\t", -1);
      return new Place(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
    }
  }

  @Test
  void every_place_has_better_words_or_a_reason() {
    assertThat(PLACES.stream().map(Place::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 119).boxed().toList());
    assertThat(PLACES)
        .allMatch(place -> (place.fi() + place.sv()).isBlank() != place.reason().isBlank());
  }

  @Test
  void better_words_stand_in_the_texts_of_the_product() throws IOException {
    String finnish = texts("fi");
    String swedish = texts("sv");

    assertThat(PLACES.stream().map(Place::fi).filter(words -> !finnish.contains(lower(words))))
        .isEmpty();
    assertThat(PLACES.stream().map(Place::sv).filter(words -> !swedish.contains(lower(words))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, kantaja", "fi, tosiasiat", "fi, avainluvut", "fi, pidätetty", "fi, vapautusaste",
    "fi, lopputilitys", "fi, puolikas ylöspäin", "sv, innehållet", "sv, fakta", "sv, fynd",
    "sv, mätt", "sv, siffra", "sv, utdelningsgrad", "sv, slutreglering", "sv, anmärkningar"
  })
  void words_that_are_wrong_in_law_are_no_word_of_a_table(String language, String words)
      throws IOException {
    List<String> values;
    try (Stream<Path> files = files("words", language + ".properties")) {
      values =
          files
              .flatMap(file -> text(file).lines())
              .filter(line -> line.contains(" = ") && !line.contains(".earlier."))
              .map(line -> lower(line.substring(line.indexOf(" = ") + 3)))
              .toList();
    }
    assertThat(values).hasSizeGreaterThan(500).doesNotContain(words);
  }

  /** Tables, catalogues and the documents and code of the cases, in one text. */
  private static String texts(String language) throws IOException {
    try (Stream<Path> words = files("words", language + ".properties");
        Stream<Path> messages = files("messages", language + ".po");
        Stream<Path> cases = Files.walk(Path.of("src", "main"))) {
      return Stream.of(
              words, messages, cases.filter(file -> file.toString().matches(".*\\.(json|java)")))
          .flatMap(all -> all)
          .map(WordingPlacesTest::text)
          .map(text -> text.replaceAll("\"\\s*\\+ \"", "").replace("\\u00a0", " "))
          .map(text -> lower(text.replace('\u00a0', ' ')))
          .collect(Collectors.joining("\n"));
    }
  }

  private static Stream<Path> files(String folder, String name) throws IOException {
    return Files.walk(ROOT)
        .filter(file -> file.endsWith(Path.of(folder, name)))
        .filter(file -> file.toString().contains(Path.of("src", "main", "resources").toString()));
  }

  private static List<Place> places() {
    return text(Path.of("src", "test", "resources", "wording-places.tsv"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Place::of)
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
