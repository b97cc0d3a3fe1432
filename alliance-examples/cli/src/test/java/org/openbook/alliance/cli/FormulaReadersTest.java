package org.openbook.alliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of all modules but core only the workbook's interpreter looks at the kind of a formula's part.
 */
class FormulaReadersTest {
  private static final Path SOURCES = Path.of("..");
  private static final Path INTERPRETER =
      SOURCES.resolve("workbook/src/main/java/org/openbook/alliance/workbook/Interpreter.java");

  // Condition.Relation is a word of terms, not a kind of part.
  private static final Pattern KINDS =
      Pattern.compile("instanceof (Node|Condition)\\b|\\((Node|Condition)\\.(?!Relation)");

  private static final Pattern LABEL_TEXTS =
      Pattern.compile("\\blabel\\(\\)\\s*\\.equals\\(|\\.equals\\([^;{\\n]*\\blabel\\(\\)\\)");

  @Test
  void only_the_interpreter_looks_at_the_kinds_of_parts() throws IOException {
    assertThat(with(KINDS)).containsExactly(INTERPRETER);
  }

  @Test
  void nobody_learns_from_a_label_what_a_figure_is() throws IOException {
    assertThat(with(LABEL_TEXTS)).isEmpty();
    assertThat("provision().label().equals(named.label())").containsPattern(LABEL_TEXTS);
  }

  private static List<Path> with(Pattern habit) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().matches("[.][.]/[a-z]+/src/main/java/.*[.]java"))
          .filter(file -> habit.matcher(text(file)).find())
          .toList();
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
