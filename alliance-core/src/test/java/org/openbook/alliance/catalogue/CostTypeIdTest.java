package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CostTypeIdTest {
  @Test
  void costTypeIds_sort_by_text() {
    assertThat(CostTypeId.of("1")).isLessThan(CostTypeId.of("1.2")).isLessThan(CostTypeId.of("2"));
  }

  @Test
  void costTypeId_with_a_space_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostTypeId.of("4 2"))
        .withMessageContaining("cost type is '4 2'");
  }

  @Test
  void costTypeIds_are_texts_and_no_numbers() {
    assertThat(CostTypeId.of("4.2")).isNotEqualTo(CostTypeId.of("4.20"));
  }
}
