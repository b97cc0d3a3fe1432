package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LedgerAccountTest {
  @Test
  void account_has_a_cost_centre_where_one_is_given() {
    assertThat(LedgerAccount.of("4300")).hasToString("4300");
    assertThat(LedgerAccount.of("4300", "8410")).hasToString("4300/8410");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerAccount.of(" "))
        .withMessage("account is blank; an account has a number or a name");
  }
}
