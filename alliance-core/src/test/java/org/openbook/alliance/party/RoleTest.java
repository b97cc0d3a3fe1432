package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {
  @Test
  void role_reads_as_words() {
    assertThat(Role.values())
        .extracting(Role::toString)
        .containsExactly("client", "provider", "public provider");
  }
}
