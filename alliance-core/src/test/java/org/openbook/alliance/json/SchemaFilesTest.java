package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schemas that the forms make, held against the files that people have read. With {@code
 * -Dalliance.golden=write} the files are written anew.
 */
class SchemaFilesTest {
  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "openbook", "alliance", "json");

  private static String schema(String name) {
    return switch (name) {
      case "terms" -> Schemas.terms();
      case "facts" -> Schemas.facts();
      case "history" -> Schemas.history();
      case "settlement" -> Schemas.settlement();
      default -> Schemas.of(DocumentsTest.format(name));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "terms",
    "facts",
    "settlement",
    "history",
    "book",
    "cost-annex",
    "cover",
    "account-plan",
    "postings",
    "disclosure-terms"
  })
  void schema_is_the_one_that_was_read(String name) throws IOException {
    Path file = FILES.resolve(name + ".schema.json");
    if ("write".equals(System.getProperty("alliance.golden"))) {
      Files.writeString(file, schema(name), StandardCharsets.UTF_8);
    }

    assertThat(schema(name)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
