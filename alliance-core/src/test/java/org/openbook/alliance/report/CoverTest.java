package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class CoverTest {
  @Test
  void cover_keeps_notes_in_order_and_the_names_of_a_catalogue() {
    Cover cover =
        Cover.of(Label.en("Alliance"))
            .withNote(Label.en("first"))
            .withCostTypes(SettlementSamples.classification().catalogue())
            .withNote(Label.en("second"));
    assertThat(cover.notes()).containsExactly(Label.en("first"), Label.en("second"));
    assertThat(cover.costTypes()).extracting(type -> type.name().en()).contains("Wages");
    assertThat(cover).hasToString("Alliance");
  }
}
