package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;

class PartyTest {
  private static final Party TAMPERE =
      Party.of(PartyId.of("tampere"), Label.of("Tampereen kaupunki", "", "City of Tampere"));

  @Test
  void party_reads_as_name_and_id() {
    assertThat(TAMPERE).hasToString("City of Tampere (tampere)");
  }

  @Test
  void party_with_another_name_has_another_digest() {
    Party renamed = Party.of(TAMPERE.id(), Label.en("Tampere"));

    assertThat(renamed).isNotEqualTo(TAMPERE);
  }
}
