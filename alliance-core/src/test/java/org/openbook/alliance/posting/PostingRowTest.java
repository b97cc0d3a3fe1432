package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.posting.testing.AccountPlans;

class PostingRowTest {
  @Test
  void row_tells_account_amount_counterparty_and_line() {
    PostingRow row =
        AccountPlans.whole(List.of(CITY, REGION, CLINIC))
            .build()
            .postings(HistorySamples.oneMonth().last())
            .get(0)
            .rows()
            .get(0);

    assertThat(row).hasToString("debit 1000 EUR 670000, clinic, costs expense");
    assertThat(row.line()).contains(HistorySamples.COSTS);
    assertThat(row.reversed().side()).isEqualTo(PostingRow.Side.CREDIT);
  }

  @Test
  void row_of_nothing_is_refused() {
    PostingRow.Builder row =
        PostingRow.builder()
            .side(PostingRow.Side.DEBIT)
            .account(LedgerAccount.of("1000"))
            .use(AccountUse.PAYABLE)
            .counterparty(CLINIC)
            .amount(Amounts.euros("0"));

    assertThatIllegalArgumentException()
        .isThrownBy(row::build)
        .withMessage("posting row of payable: its amount is EUR 0; it is above 0");
  }
}
