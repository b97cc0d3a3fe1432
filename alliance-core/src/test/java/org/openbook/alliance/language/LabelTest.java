package org.openbook.alliance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;

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
  void standard_label_is_not_the_contracts_own_label_of_the_same_texts() {
    Label standard = StandardLabel.OVERRUN.label();
    Label own = Label.of(standard.fi(), standard.sv(), standard.en());

    assertThat(own).isNotEqualTo(standard).hasToString(standard.toString());
    assertThat(own.standard()).isEmpty();
    assertThat(standard.standard()).contains(StandardLabel.OVERRUN);
  }

  @Test
  void standard_label_has_the_subject_that_it_was_given() {
    Label nps = Label.en("NPS");

    assertThat(StandardLabel.MEASURED.of(nps).subject()).contains(nps);
    assertThat(StandardLabel.OVERRUN.label().subject()).isEmpty();
    assertThat(nps.subject()).isEmpty();
  }

  // ---- form ----

  @Test
  void form_of_a_label_holds_its_three_texts() {
    Label label = Label.of("palkkio", "", "fee");

    assertThat(brief(label)).isEqualTo("{\"en\":\"fee\",\"fi\":\"palkkio\"}");
    assertThat(full(label)).isEqualTo("{\"en\":\"fee\",\"fi\":\"palkkio\",\"sv\":\"\"}");
  }

  @Test
  void form_of_a_standard_label_holds_its_word_and_no_text_of_it() {
    Label label = StandardLabel.UNDER_RUN.label();

    assertThat(brief(label)).isEqualTo("{\"word\":\"under-run\"}");
    assertThat(full(label))
        .isEqualTo("{\"en\":\"\",\"fi\":\"\",\"sv\":\"\",\"word\":\"under-run\"}");
  }

  @Test
  void form_of_a_standard_label_holds_the_texts_of_its_subject() {
    Label satisfaction = Label.of("Asiakastyytyväisyys", "", "");

    assertThat(brief(StandardLabel.MEASURED.of(satisfaction)))
        .isEqualTo("{\"fi\":\"Asiakastyytyväisyys\",\"word\":\"measured\"}");
  }

  @Test
  void form_of_a_standard_label_of_another_holds_both_words() {
    Label gain = StandardLabel.GAIN_LESS_PAIN.label();

    assertThat(brief(StandardLabel.PART_PAYABLE_NOW.of(gain)))
        .isEqualTo("{\"of\":{\"word\":\"gain-less-pain\"},\"word\":\"part-payable-now\"}");
  }

  @Test
  void texts_of_a_standard_label_are_read_as_the_contracts_own() {
    Label standard = StandardLabel.OVERRUN.label();
    Label own = Label.of(standard.fi(), standard.sv(), standard.en());

    assertThat(read(Label.FORM.write(own))).isEqualTo(own).isNotEqualTo(standard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "underrun || it is 'underrun'; it must be one of | ; did you mean 'under-run'?",
        "measured || label 'measured' has no subject; it must have one |",
        "overrun | x | label 'overrun' has the subject 'x'; it must have none |",
      })
  void word_that_does_not_fit_is_refused(
      String word, @Nullable String en, String beginning, @Nullable String end) {
    Tree.Members label = Tree.member("word", Tree.text(word));

    assertThatThrownBy(() -> read(en == null ? label : label.with("en", Tree.text(en))))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(beginning)
        .hasMessageEndingWith(end == null ? "" : end);
  }

  @Test
  void subject_beside_texts_or_without_a_word_is_refused() {
    Tree.Members of = Tree.member("of", Tree.member("word", Tree.text("overrun")));

    assertThatThrownBy(() -> read(of))
        .hasMessageContaining("it has a subject and no word; it must have both");
    assertThatThrownBy(
            () -> read(of.with("word", Tree.text("measured")).with("en", Tree.text("x"))))
        .hasMessageContaining(
            "it has texts and a subject; a word must have one of both as its subject");
  }

  @Test
  void document_without_a_text_and_a_word_is_refused() {
    assertThatThrownBy(() -> read(Tree.member("en", Tree.text(" "))))
        .hasMessageContaining("label is empty; a label has a text in at least one of fi, sv, en");
  }

  private static String brief(Label label) {
    return Label.FORM.write(label).canonicalText();
  }

  private static String full(Label label) {
    return Label.FORM.write(label, Writing.full()).canonicalText();
  }

  private static Label read(Tree tree) {
    return Label.FORM.read(new Parsed("label", tree, List.of()));
  }

  // ---- refusals ----

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void label_without_any_text_is_refused(String blank) {
    assertThatThrownBy(() -> Label.of(blank, blank, blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label is empty; a label has a text in at least one of fi, sv, en");
  }
}
