package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosureLevelTest {
  @Test
  void level_includes_itself_and_those_before_it() {
    assertThat(DisclosureLevel.MONTHS.includes(DisclosureLevel.MONTHS)).isTrue();
    assertThat(DisclosureLevel.MONTHS.includes(DisclosureLevel.CLASSES)).isTrue();
    assertThat(DisclosureLevel.MONTHS.includes(DisclosureLevel.ENTRIES)).isFalse();
  }

  @Test
  void level_reads_as_words() {
    assertThat(DisclosureLevel.COST_TYPES).hasToString("cost types");
  }
}
