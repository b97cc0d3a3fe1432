package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource({"FI, palkkio", "SV, arvode", "EN, fee"})
  void label_in_three_languages_speaks_each(Language language, String text) {
    assertThat(Label.of("palkkio", "arvode", "fee").in(language)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "palkkio, '',     fee, SV, [en] fee",
    "'',      arvode, fee, FI, [en] fee",
    "palkkio, arvode, '',  EN, [fi] palkkio",
    "palkkio, '',     '',  SV, [fi] palkkio",
    "'',      arvode, '',  EN, [sv] arvode",
    "palkkio, ' ',    fee, SV, [en] fee",
  })
  void label_without_the_language_falls_back_visibly(
      String fi, String sv, String en, Language language, String text) {
    assertThat(Label.of(fi, sv, en).in(language)).isEqualTo(text);
  }

  @Test
  void label_in_english_only_prints_the_english_text() {
    assertThat(Label.en("fee")).hasToString("fee").isEqualTo(Label.of("", "", "fee"));
  }

  @Test
  void label_without_english_prints_the_fallback() {
    assertThat(Label.of("palkkio", "arvode", "")).hasToString("[fi] palkkio");
  }

  @Test
  void blank_text_of_a_language_is_no_text() {
    assertThat(Label.of(" ", "\t", "fee")).isEqualTo(Label.en("fee"));
  }

  @Test
  void document_of_a_label_holds_the_texts_that_there_are() {
    assertThat(Label.FORM.write(Label.of("palkkio", "", "fee")))
        .hasToString("{\"en\":\"fee\",\"fi\":\"palkkio\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void label_without_any_text_is_refused(String blank) {
    assertThatThrownBy(() -> Label.of(blank, blank, blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label is empty; a label has a text in at least one of fi, sv, en");
  }
}
