package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  @EnumSource
  void source_without_a_reference_is_refused(Source.Kind kind) {
    assertThatThrownBy(() -> new Source(kind, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reference of a source is blank; a source says where to look");
  }
}
