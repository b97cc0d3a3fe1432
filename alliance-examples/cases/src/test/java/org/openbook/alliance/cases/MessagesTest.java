package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.language.Messages;
import org.openbook.alliance.testing.MessageCheck;

/** The catalogues of messages of every module that people use, against what its sources say. */
class MessagesTest {
  private static final Set<String> NO_MESSAGES =
      Set.of(
          // what is at fault, and the fault
          "%s: %s",
          // names of programs, classes of a style sheet, the beginning of a file, a script
          "Openbook Alliance",
          "Openbook Alliance, with Apache FOP and Apache PDFBox",
          "line p",
          "area p",
          "line total",
          "line limit",
          "number marked",
          "<!doctype html",
          "var module = {exports: {}}, exports = module.exports;"
              + "function setTimeout() { return 0; } function clearTimeout() {}",
          // between the names of columns, inside quotes
          "' or '");

  private static Path catalogues(String module) {
    return Path.of("..", module, "src/main/resources/org/openbook/alliance", module, "messages");
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "pdf", "workbook", "statement", "cases"})
  void catalogues_of_a_module_hold_every_sentence_of_its_sources_and_no_other(String module) {
    Path catalogues = catalogues(module);
    Messages messages = Messages.core().and(name -> open(catalogues.resolve(name)));
    MessageCheck check =
        new MessageCheck(
            Path.of("..", module, "src/main/java"),
            catalogues,
            MessagesTest::isRead,
            text -> NO_MESSAGES.contains(text) || isQuery(text));
    assertThat(check.faults(messages)).isEmpty();
  }

  // A case says what its contract says, in the contract's language; its store alone says messages.
  private static boolean isRead(Path source) {
    return !source.startsWith(Path.of("../cases")) || source.toString().contains("/store/");
  }

  private static boolean isQuery(String text) {
    return text.matches("(?s)(SELECT|INSERT|UPDATE| WHERE| SET| \\().*");
  }
}
