package org.openbook.alliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"settle", "check", "curve --along actual-cost"})
  void unknown_ending_is_refused_and_nothing_is_written(String command) {
    Path out = folder.resolve("2026.odt");

    Ran ran = Ran.onTesoma(command.split(" ")[0], withOut(command, out));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("2026.odt", "must end in .txt");
    assertThat(out).doesNotExist();
  }

  private static Object[] withOut(String command, Path out) {
    String rest = command.contains(" ") ? command.substring(command.indexOf(' ') + 1) : "";
    return (rest + " --out " + out).strip().split(" ");
  }

  @Test
  void format_that_a_command_does_not_write_is_refused_with_those_it_does() {
    assertThat(Ran.onTesoma("check", "--format", "xlsx").errors())
        .singleElement()
        .asString()
        .contains("format is xlsx; this command writes text, sarif, json");
  }

  @Test
  void file_that_is_read_is_never_written() throws IOException {
    Path terms = Files.copy(Path.of(Ran.TESOMA, "terms.json"), folder.resolve("terms.json"));
    String before = Files.readString(terms);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), terms);

    for (Object out : new Object[] {terms, folder.resolve("./terms.json"), link}) {
      Ran ran =
          Ran.of("settle", "--terms", terms, "--facts", Ran.TESOMA + "facts.json", "--out", out);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.errors())
          .singleElement()
          .asString()
          .contains("is to be written; it must be another file than those that are read");
    }
    assertThat(terms).content().isEqualTo(before);
  }

  @Test
  void file_beside_that_has_the_name_of_an_unfinished_one_is_kept_and_a_link_stays_a_link()
      throws IOException {
    Path other = Files.writeString(folder.resolve("s.json.part"), "mine");
    Path real = Files.writeString(folder.resolve("s.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

    assertThat(Ran.onTesoma("settle", "--out", link).code()).isZero();
    assertThat(other).content().isEqualTo("mine");
    assertThat(link).isSymbolicLink();
    assertThat(real).content().startsWith("{");
  }

  @Test
  void comparison_is_written_in_every_format_that_is_asked_for() {
    Path terms = Path.of(Ran.TESOMA, "terms.json");
    Object[] words = {
      "compare",
      "--terms",
      terms,
      "--facts",
      Ran.TESOMA + "facts.json",
      "--out",
      folder.resolve("c.html"),
      "--out",
      folder.resolve("c.csv"),
      "--out",
      folder.resolve("c.xlsx"),
      "--out",
      folder.resolve("c.txt")
    };

    assertThat(Ran.of(words).code()).isZero();
    assertThat(folder.resolve("c.html")).content().contains("Terms compared", "€2,903,000.00");
    assertThat(folder.resolve("c.csv")).content().contains("Gain share,2903000");
    assertThat(folder.resolve("c.txt")).content().contains("Gain share", "€2,903,000.00");
    assertThat(folder.resolve("c.xlsx")).isNotEmptyFile();
  }
}
