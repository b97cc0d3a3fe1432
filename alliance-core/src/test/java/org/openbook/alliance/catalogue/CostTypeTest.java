package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;

class CostTypeTest {
  private static final CostType WAGES =
      CostType.of(CostTypeId.of("1"), Label.of("Palkat", "", "Wages"));

  @Test
  void costType_reads_as_number_and_name() {
    assertThat(WAGES).hasToString("1 Wages");
  }

  @Test
  void costType_with_another_name_has_another_digest() {
    assertThat(CostType.FORM.digest(CostType.of(WAGES.id(), Label.en("Pay"))))
        .isNotEqualTo(CostType.FORM.digest(WAGES));
  }
}
