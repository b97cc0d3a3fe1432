package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cli.Main;
import picocli.CommandLine;

class TesomaCommandTest {
  private static final String FOLDER = "src/main/resources/tesoma/";

  @Test
  void documents_with_their_cover_print_what_the_code_of_the_case_prints() {
    String[] settle = {
      "settle",
      "--terms",
      FOLDER + "terms.json",
      "--facts",
      FOLDER + "facts.json",
      "--cover",
      FOLDER + "cover.json",
      "--lang",
      "sv"
    };
    assertThat(printed(Main.commandLine(), settle))
        .contains("Målkostnad")
        .isEqualTo(printed(Main.commandLine(Cases.COMMANDS), "tesoma", "--lang", "sv"));
  }

  private static String printed(CommandLine line, String... words) {
    StringWriter out = new StringWriter();
    line.setOut(new PrintWriter(out)).execute(words);
    return out.toString();
  }
}
