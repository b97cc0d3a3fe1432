package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;

class TransferTest {
  @Test
  void equal_amounts_are_equal_transfers() {
    Transfer transfer = new Transfer(CITY, CLINIC, Amounts.euros("12.5"));

    assertThat(transfer).isEqualTo(new Transfer(CITY, CLINIC, Amounts.euros("12.50")));
    assertThat(transfer).hasToString("city → clinic EUR 12.5");
  }

  @Test
  void transfer_of_nothing_or_to_oneself_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Transfer(CITY, CITY, Amounts.euros("-1")))
        .withMessage(
            "transfer has 2 faults: (1) payer and payee are 'city'; a party pays another · "
                + "(2) amount is EUR -1; it is above 0");
  }
}
