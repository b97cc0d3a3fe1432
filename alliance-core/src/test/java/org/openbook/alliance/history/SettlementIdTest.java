package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SettlementIdTest {
  @Test
  void numbers_begin_with_one() {
    assertThat(SettlementId.of(1)).hasToString("1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettlementId.of(0))
        .withMessage("settlement number is 0; it is 1 or more");
  }
}
