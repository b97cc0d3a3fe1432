package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and text that is really printed. */
class ReadmeTest {
  private static final Path SOURCES =
      Path.of("src/main/java/org/openbook/alliance/cases").toAbsolutePath();

  private static final Path CONSUMER =
      Path.of("../../alliance-core/src/it/consumer/src/test/java/com/example/consumer")
          .toAbsolutePath();

  @Test
  void short_example_stands_in_the_readme_as_it_compiles() throws IOException {
    String source = Files.readString(SOURCES.resolve("ShortExample.java"));
    String body = between(source, "static String explanation() {\n", "\n  }\n");
    assertThat(readme()).contains("```java\n" + outdented(body, 4) + "\n```");
  }

  @Test
  void short_example_prints_what_the_readme_says() throws IOException {
    assertThat(readme()).contains("```\n" + ShortExample.explanation() + "\n```");
  }

  @Test
  void short_example_has_twenty_statements_at_most() throws IOException {
    String source = Files.readString(SOURCES.resolve("ShortExample.java"));
    String body = between(source, "static String explanation() {\n", "\n  }\n");
    assertThat(body.lines().filter(line -> line.endsWith(";")).count()).isLessThanOrEqualTo(20);
  }

  @Test
  void own_engine_stands_in_the_readme_as_it_compiles() throws IOException {
    String source = Files.readString(SOURCES.resolve("OwnEngine.java"));
    String body = between(source, "// spotless:off\n", "\n  // spotless:on");
    assertThat(readme()).contains("```java\n" + outdented(body, 2) + "\n```");
    assertThat(body.lines().count()).isLessThanOrEqualTo(10);
  }

  @Test
  void contract_on_an_own_engine_stands_in_the_readme_as_the_consumer_builds_it()
      throws IOException {
    String source = Files.readString(CONSUMER.resolve("FairEngineTest.java"));
    String body = source.substring(source.indexOf("class FairEngineTest"));
    assertThat(readme()).contains("```java\n" + body + "```");
    assertThat(body.lines().count()).isLessThanOrEqualTo(10);
  }

  @Test
  void readme_names_the_two_commands() throws IOException {
    assertThat(readme())
        .contains("```\nmvn -q compile exec:java -pl alliance-examples/cli -am\n```")
        .contains("```\nmvn -B verify\n```");
  }

  @Test
  void ci_calls_the_test_command_of_the_readme() throws IOException {
    assertThat(Files.readString(Path.of("../../.ci/run"))).contains("mvn -B verify ");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../../README.md"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String outdented(String text, int columns) {
    return text.indent(-columns).stripTrailing();
  }
}
