package org.openbook.alliance.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cli.Ran;

class WordingCommandTest {
  private static final Path TERMS = Path.of(Ran.TESOMA + "terms.json");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"fi, Osuus alituksesta", "sv, Andel av underskridandet", "en, Gain share"})
  void terms_are_worded_in_each_language_down_to_their_digest(String language, String gain) {
    Ran ran = Ran.of("wording", "--terms", TERMS, "--lang", language);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(gain, "7792ac46");
  }

  @Test
  void annex_is_a_page_and_pages_on_paper() {
    Path page = folder.resolve("annex.html");
    Path paper = folder.resolve("annex.pdf");
    Ran ran = Ran.of("wording", "--terms", TERMS, "--lang", "fi", "--out", page, "--out", paper);
    assertThat(ran.err()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("7792ac46");
    assertThat(paper).binaryContent().startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void format_that_an_annex_has_not_is_refused() {
    Ran ran = Ran.of("wording", "--terms", TERMS, "--out", folder.resolve("annex.xlsx"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(".txt, .html, .pdf");
  }

  @Test
  void facts_are_no_terms() {
    Ran ran = Ran.of("wording", "--terms", Ran.TESOMA + "facts.json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.contains("facts.json: $"));
  }
}
