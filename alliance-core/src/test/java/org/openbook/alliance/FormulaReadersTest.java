package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may look at the kind of a formula's part: the formula itself, and what interprets every kind.
 * All others ask {@code Formula}, {@code Figure} and {@code CommercialModel} what a thing is.
 */
class FormulaReadersTest {
  /** The packages that interpret formulas, and single classes that do. */
  private static final Set<String> INTERPRETERS =
      Set.of(
          "formula/",
          "notation/",
          "text/",
          "analysis/Interpreter.java",
          "analysis/Bounding.java",
          "analysis/Opaques.java",
          "analysis/ReachCheck.java",
          "analysis/SomeNodes.java",
          "law/Scaling.java",
          "settlement/Segments.java");

  // Condition.Relation is a word of terms, not a kind of part.
  private static final Pattern KINDS =
      Pattern.compile("\\bNode\\.|\\bCondition\\.(?!Relation)|\\bNodeVisitor\\b|\\.node\\(\\)");

  private static final Pattern LABEL_TEXTS =
      Pattern.compile("\\blabel\\(\\)\\s*\\.equals\\(|\\.equals\\([^;{\\n]*\\blabel\\(\\)\\)");

  @Test
  void only_interpreters_look_at_the_kinds_of_parts() {
    assertThat(others().filter(source -> KINDS.matcher(code(source)).find())).isEmpty();
    assertThat(MainCode.sources(MainCode.MAIN_SOURCES))
        .as("the pattern finds what it looks for")
        .anyMatch(source -> KINDS.matcher(code(source)).find());
  }

  // An agreement is another agreement by its name: that is no figure.
  @Test
  void nobody_learns_from_a_label_what_a_figure_is() {
    assertThat(
            others()
                .filter(source -> !name(source).startsWith("history/"))
                .filter(source -> LABEL_TEXTS.matcher(code(source)).find()))
        .isEmpty();
    assertThat("figure.label().equals(Optional.of(provision.label()))")
        .containsPattern(LABEL_TEXTS);
  }

  private static Stream<Path> others() {
    return MainCode.sources(MainCode.MAIN_SOURCES).stream()
        .filter(source -> INTERPRETERS.stream().noneMatch(name(source)::startsWith));
  }

  private static String name(Path source) {
    Path root = MainCode.MAIN_SOURCES.resolve(MainCode.ROOT.replace('.', '/'));
    return root.relativize(source).toString();
  }

  // What Javadoc and comments tell of kinds is no look at one.
  private static String code(Path source) {
    return MainCode.text(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
  }
}
