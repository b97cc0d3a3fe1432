package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DimensionIdTest {
  @Test
  void dimension_is_named_as_an_identifier() {
    assertThat(DimensionId.of("costCentre")).hasToString("costCentre");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DimensionId.of("cost centre"))
        .withMessageContaining("dimension");
  }
}
