package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;

class SourceTest {
  @Test
  void source_of_each_kind_prints_its_kind_and_reference() {
    assertThat(Source.contract("4.2")).hasToString("contract: 4.2");
    assertThat(Source.published("report 7")).hasToString("published: report 7");
    assertThat(Source.ledger("2018-04")).hasToString("ledger: 2018-04");
    assertThat(Source.measurement("survey")).hasToString("measurement: survey");
    assertThat(Source.assumption("50 % to each side")).hasToString("assumption: 50 % to each side");
  }

  @Test
  void document_of_a_source_holds_both_parts() {
    assertThat(Source.FORM.write(Source.ledger("a"))).hasToString("\"ledger: a\"");
  }

  @ParameterizedTest
  @CsvSource({
    "assumption: 4 %, 4 %, 4 %, 4 %",
    "oletus: neljä, neljä, [fi] neljä, [fi] neljä",
    "antagande: fyra, [sv] fyra, fyra, [sv] fyra",
    "assumption: four, four, four, four"
  })
  void kind_is_taken_in_any_language_and_says_that_of_the_text(
      String document, String fi, String sv, String en) {
    Source source = read("\"" + document + "\"");

    assertThat(source.kind()).isEqualTo(Source.Kind.ASSUMPTION);
    assertThat(source.reference().in(Language.FI)).isEqualTo(fi);
    assertThat(source.reference().in(Language.SV)).isEqualTo(sv);
    assertThat(source.reference().in(Language.EN)).isEqualTo(en);
    assertThat(Source.FORM.write(source)).hasToString("\"" + document + "\"");
  }

  @Test
  void source_in_several_languages_is_an_object_of_its_kind() {
    Source source = Source.published(Label.of("vuosikertomus", "", "annual report"));
    String document = "{\"published\": {\"en\": \"annual report\", \"fi\": \"vuosikertomus\"}}";

    assertThat(Source.FORM.write(source))
        .hasToString(document.replace(": ", ":").replace(", ", ","));
    assertThat(read(document)).isEqualTo(source);
  }

  @Test
  void source_without_a_reference_is_refused() {
    assertThatThrownBy(() -> Source.assumption(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reference of a source is blank; a source says where to look");
  }

  private static Source read(String json) {
    return Source.FORM.read(Parsed.of("source", json, JsonParsers.jackson2()));
  }
}
