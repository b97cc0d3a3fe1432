package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.payment.LineId;

class LineIdTest {
  @Test
  void id_reads_as_its_value() {
    assertThat(LineId.of("gain-share")).hasToString("gain-share");
  }

  @Test
  void id_outside_the_grammar_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineId.of("gain share"))
        .withMessageStartingWith("line id is 'gain share'");
  }
}
