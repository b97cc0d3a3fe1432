package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.payment.LineId;

class AccountKeyTest {
  @Test
  void account_of_one_line_is_not_that_of_all() {
    LineId fee = LineId.of("fee");
    EqualityGroups.check(
        List.of(AccountKey.of(CITY, AccountUse.FEE_EXPENSE)),
        List.of(AccountKey.of(CITY, AccountUse.FEE_EXPENSE, fee)),
        List.of(AccountKey.of(CITY, AccountUse.FEE_INCOME, fee)));
    assertThat(AccountKey.of(CITY, AccountUse.FEE_EXPENSE, fee))
        .hasToString("fee expense of 'city', line 'fee'");
  }
}
