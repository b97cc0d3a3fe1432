package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostClassTest {
  @Test
  void costClass_reads_as_words() {
    assertThat(CostClass.values())
        .extracting(CostClass::toString)
        .containsExactly("reimbursable", "covered by fee", "excluded");
  }
}
