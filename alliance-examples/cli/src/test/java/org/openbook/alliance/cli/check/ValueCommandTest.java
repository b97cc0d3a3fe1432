package org.openbook.alliance.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Ran;

class ValueCommandTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> rows(Ran ran) {
    return ran.out()
        .lines()
        .map(line -> line.strip().replaceAll(" {2,}", " | ").replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void each_quantity_has_its_worth_for_each_party() {
    Ran ran = Ran.onTesoma("value");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(rows(ran))
        .contains(
            "Client satisfaction | 74 NPS | Mehiläinen Terveyspalvelut Oy | €5,250.00 | −€5,250.00",
            "Client satisfaction | 74 NPS | City of Tampere | −€5,250.00 | €5,250.00",
            "Overall score | +58.0 | Mehiläinen Terveyspalvelut Oy | €21,000.00 | −€21,000.00",
            "Directly reimbursable costs | €46,000,000.00 | Mehiläinen Terveyspalvelut Oy, after"
                + " its own costs | −€0.458 | €0.458");
  }

  @Test
  void two_sides_of_a_breakpoint_differ() throws IOException {
    Path facts = folder.resolve("facts.json");
    Files.writeString(
        facts,
        Files.readString(Path.of(Ran.TESOMA + "facts.json"))
            .replace("\"value\": \"74\"", "\"value\": \"90\""));
    Ran ran = Ran.of("value", "--terms", Ran.TESOMA + "terms.json", "--facts", facts);

    assertThat(rows(ran))
        .contains(
            "Client satisfaction | 90 NPS | Mehiläinen Terveyspalvelut Oy | €0.00 | −€5,250.00");
  }

  @Test
  void worth_is_told_in_the_language_that_is_asked_for() {
    assertThat(Ran.onTesoma("value", "--lang", "fi").out())
        .contains("yhden yksikön lisäys", "Asiakastyytyväisyys");
  }

  @Test
  void missing_file_is_one_line() {
    Ran ran = Ran.of("value", "--terms", Ran.TESOMA + "terms.json", "--facts", "none.json");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).containsExactly("none.json: there is no such file");
  }

  @Test
  void facts_are_required() {
    Ran ran = Ran.of("value", "--terms", Ran.TESOMA + "terms.json");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(1);
  }
}
