package org.openbook.alliance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.testing.WordTables;

class WordTableTest {
  @Test
  void words_of_the_library_are_alike_in_the_three_languages() {
    assertThat(WordTables.faults(WordTable.CORE)).isEmpty();
  }

  @Test
  void word_fills_its_places_in_the_order_of_its_language() {
    WordGroup group =
        table("day.of = %2$s/%1$s, 100 %", "day.of = %1$s.%2$s", "day.of = %s of %s").group("day");

    assertThat(group.text(Language.FI, "of", "a", "b")).isEqualTo("b/a, 100 %");
    assertThat(group.label("of", Label.of("yksi", "ett", "one"), 2))
        .isEqualTo(Label.of("2/yksi, 100 %", "ett.2", "one of 2"));
  }

  @Test
  void counted_word_has_a_form_for_one() {
    WordGroup group =
        table(
                "book.entries = %s kirjaus | %s kirjausta",
                "book.entries = %s post | %s poster", "book.entries = %s entry | %s entries")
            .group("book");

    assertThat(group.counted(Language.FI, "entries", 1)).isEqualTo("1 kirjaus");
    assertThat(group.counted(Language.FI, "entries", 1967)).isEqualTo("1\u00a0967 kirjausta");
    assertThat(group.counted(Language.EN, "entries", 0)).isEqualTo("0 entries");
  }

  @Test
  void missing_word_is_told_with_its_language() {
    assertThatThrownBy(() -> table("a.b = x", "a.b = x", "").group("a").label("b"))
        .hasMessage("word 'a.b' is not in the words of EN; it must be");
  }

  @Test
  void faults_of_a_table_name_key_and_language() {
    assertThat(
            WordTables.faults(
                table(
                    "a.b = x %s\na.c = y | z\na.d = y",
                    "a.b = x\na.c = y\na.d = y", "a.b = x %s\na.c = y | z\na.e = y")))
        .containsExactlyInAnyOrder(
            "a.b of SV has the places []; of EN it has [%s]",
            "a.c of SV has 1 forms; of EN it has 2",
            "a.d of EN is missing",
            "a.e of FI is missing",
            "a.e of SV is missing");
  }

  @Test
  void word_said_twice_is_refused() {
    assertThatThrownBy(() -> table("a.b = x\na.b = y", "", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fi.properties says a.b twice; it must once");
  }

  @Test
  void missing_file_is_refused() {
    assertThatThrownBy(() -> WordTable.of(name -> null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("words must stand in fi.properties; there is no such file");
  }

  private static WordTable table(String fi, String sv, String en) {
    Function<String, InputStream> opener =
        name ->
            new ByteArrayInputStream(
                (name.startsWith("fi") ? fi : name.startsWith("sv") ? sv : en)
                    .getBytes(StandardCharsets.UTF_8));
    return WordTable.of(opener::apply);
  }
}
