package org.openbook.alliance.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityIdTest {
  @Test
  void id_prints_its_name() {
    assertThat(QuantityId.of("measured.nps")).hasToString("measured.nps");
  }

  @Test
  void name_outside_the_grammar_of_identifiers_is_refused() {
    assertThatThrownBy(() -> QuantityId.of("actual cost"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("quantity id is 'actual cost'; it is 1 to 100 letters");
  }
}
