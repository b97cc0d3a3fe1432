package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.testing.HistorySamples;
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
}
