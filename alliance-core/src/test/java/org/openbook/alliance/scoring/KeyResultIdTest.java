package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyResultIdTest {
  @Test
  void id_reads_as_it_is_written() {
    assertThat(KeyResultId.of("partner-nps")).hasToString("partner-nps");
  }

  @Test
  void id_outside_the_grammar_is_refused() {
    assertThatThrownBy(() -> KeyResultId.of("partner nps"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("key result id is 'partner nps'; it is 1 to 100 letters");
  }
}
