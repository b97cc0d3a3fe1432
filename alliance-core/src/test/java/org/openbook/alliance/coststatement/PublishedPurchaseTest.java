package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.money.Amounts;

class PublishedPurchaseTest {
  @Test
  void purchase_reads_as_voucher_supplier_and_amount() {
    assertThat(PublishedPurchase.of("19000417", "Apteekki Oy", Amounts.euros("12.50")))
        .hasToString("19000417 of Apteekki Oy, EUR 12.5");
  }

  @Test
  void purchase_without_voucher_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublishedPurchase.of(" ", "Apteekki Oy", Amounts.euros("1")))
        .withMessageContaining("document is blank");
  }
}
