package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EntryIdTest {
  @Test
  void entryId_reads_as_its_text() {
    assertThat(EntryId.of("2021-000417")).hasToString("2021-000417");
  }

  @Test
  void entryId_that_is_empty_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryId.of(""))
        .withMessageContaining("entry id is ''");
  }
}
