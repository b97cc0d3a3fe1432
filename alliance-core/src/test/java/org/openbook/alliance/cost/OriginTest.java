package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OriginTest {
  @Test
  void origin_reads_as_system_document_and_line() {
    assertThat(Origin.of("sap", "19000417", "3")).hasToString("sap 19000417 line 3");
  }

  @Test
  void origin_with_blank_parts_names_all_of_them() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Origin.of(" ", "19000417", ""))
        .withMessageContaining("system is blank")
        .withMessageContaining("line is blank");
  }
}
