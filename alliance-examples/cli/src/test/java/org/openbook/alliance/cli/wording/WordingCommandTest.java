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
  @CsvSource({"fi, Hyötyosuus", "sv, Vinstandel", "en, Gain share"})
  void terms_are_worded_in_each_language_down_to_their_digest(String language, String gain) {
    Ran ran = Ran.of("wording", "--terms", TERMS, "--lang", language);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(gain, Ran.TERMS_DIGEST);
  }

  @Test
  void annex_is_a_page_and_pages_on_paper() {
    Path page = folder.resolve("annex.html");
    Path paper = folder.resolve("annex.pdf");
    Ran ran = Ran.of("wording", "--terms", TERMS, "--lang", "fi", "--out", page, "--out", paper);
    assertThat(ran.err()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains(Ran.TERMS_DIGEST);
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

  @Test
  void copy_that_withholds_an_indicator_lacks_its_numbers_and_cannot_be_settled() {
    Path copy = folder.resolve("copy.txt");
    Ran ran =
        Ran.of("wording", "--terms", TERMS, "--withhold", "3b", "--lang", "en", "--out", copy);

    assertThat(ran.err()).isEmpty();
    assertThat(copy)
        .content()
        .contains(
            "The weight, points and possible values of the indicator “Costs of using the emergency")
        .contains("nothing can be settled on it")
        .doesNotContain("300.00", "400.00", "500.00", Ran.TERMS_DIGEST, "Worked examples:");
    Ran settled = Ran.of("settle", "--terms", copy, "--facts", Ran.TESOMA + "facts.json");
    assertThat(settled.code()).isEqualTo(1);
    assertThat(settled.err()).contains("no JSON");
  }

  @Test
  void indicator_that_the_terms_do_not_have_is_refused_with_those_they_have() {
    Ran ran = Ran.of("wording", "--terms", TERMS, "--withhold", "9z");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("indicator '9z' is unknown; the indicators are 1a, 1b");
  }
}
