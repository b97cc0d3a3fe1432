package org.openbook.alliance.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.disclosure.DisclosureLevel;
import org.openbook.alliance.json.Verification.Scope;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.testing.WordTables;
import org.openbook.alliance.posting.AccountUse;

class CliWordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern WORD =
      Pattern.compile("\"(?:--)?([a-z][a-z0-9. -]*)\"|([A-Z][A-Z_]+)");

  @Test
  void words_are_alike_in_the_three_languages() {
    assertThat(WordTables.faults(CliWords.TABLE)).isEmpty();
  }

  // The keys of help are held against the commands by HelpWordsTest.
  @Test
  void every_word_is_used() throws IOException {
    Set<String> used = used();

    assertThat(
            CliWords.TABLE.words(Language.EN).keySet().stream()
                .filter(key -> !key.startsWith("help."))
                .filter(key -> !used.contains(key.substring(key.lastIndexOf('.') + 1))))
        .isEmpty();
  }

  // What the sources name, and constants of the library that have words.
  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Stream<String> named =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(
                  file ->
                      WORD.matcher(read(file)).results().map(CliWordsTest::key).toList().stream());
      Stream<String> constants =
          Stream.<Enum<?>[]>of(
                  Kind.values(),
                  Verdict.values(),
                  CostClass.values(),
                  Scope.values(),
                  AccountUse.values(),
                  Severity.values(),
                  DisclosureLevel.values(),
                  org.openbook.alliance.coststatement.CostLine.Nature.values())
              .flatMap(Stream::of)
              .map(constant -> key(constant.name()));
      return Stream.concat(named, constants).collect(Collectors.toSet());
    }
  }

  private static String key(MatchResult word) {
    return word.group(1) == null
        ? key(word.group(2))
        : word.group(1).substring(word.group(1).lastIndexOf('.') + 1).replace(' ', '-');
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
