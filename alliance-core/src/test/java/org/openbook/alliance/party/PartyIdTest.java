package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PartyIdTest {
  @Test
  void partyId_of_its_text_is_itself() {
    assertThat(PartyId.of(PartyId.of("tampere").toString())).isEqualTo(PartyId.of("tampere"));
  }

  @Test
  void partyId_with_a_space_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyId.of("the city"))
        .withMessageContaining("party id is 'the city'");
  }

  @Test
  void partyIds_that_differ_have_different_digests() {
    assertThat(PartyId.of("a")).isNotEqualTo(PartyId.of("b"));
  }
}
