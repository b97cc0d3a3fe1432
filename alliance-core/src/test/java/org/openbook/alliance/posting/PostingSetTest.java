package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.posting.testing.AccountPlans;

class PostingSetTest {
  private static final PostingSet CITYS =
      AccountPlans.whole(List.of(CITY, REGION, CLINIC))
          .build()
          .postings(HistorySamples.oneMonth().last())
          .get(0);

  @Test
  void debits_equal_credits() {
    assertThat(CITYS.debits()).isEqualTo(Amounts.euros("696800")).isEqualTo(CITYS.credits());
    assertThat(CITYS).hasToString("settlement 1 in the ledger of 'city': 4 rows, EUR 696800");
  }

  @Test
  void reversal_takes_a_withdrawn_settlement_back() {
    assertThat(CITYS.reversed().rows())
        .extracting(PostingRow::toString)
        .startsWith(
            "credit 1000 EUR 670000, clinic, costs expense",
            "debit 1010 EUR 670000, clinic, payable");
    assertThat(CITYS.reversed().reversed()).isEqualTo(CITYS);
    assertThat(PostingSet.FORM.digest(CITYS.reversed()))
        .isNotEqualTo(PostingSet.FORM.digest(CITYS));
  }

  @Test
  void rows_are_written_as_a_ledger_imports_them() {
    assertThat(PostingSet.FORM.write(CITYS).toString())
        .startsWith(
            """
            {"party":"city","rows":[\
            {"account":"1000","amount":"EUR 670000","counterparty":"clinic","line":"costs",\
            "side":"debit","use":"costs-expense"},\
            {"account":"1010",""")
        .endsWith("],\"settlement\":1}");
    RoundTrips.check(PostingSet.FORM, CITYS);
  }

  @Test
  void rows_that_do_not_balance_are_refused() {
    List<PostingRow> rows = CITYS.rows().subList(0, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingSet.of(first(), CITY, List.of(), rows))
        .withMessage(
            "postings of settlement 1 for 'city': debits are EUR 696800 and credits EUR 670000; they are equal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingSet.of(first(), CITY, List.of(), List.of()))
        .withMessage("postings of settlement 1 for 'city': it has no rows; it has at least two");
  }

  @Test
  void rows_carry_the_dimensions_of_their_plan_in_its_order() {
    DimensionId service = DimensionId.of("service");
    DimensionId partner = DimensionId.of("partner");
    PostingSet set =
        AccountPlans.whole(List.of(CITY, REGION, CLINIC))
            .addDimensions(Dimension.of(service, "4711"))
            .addDimensions(Dimension.of(partner))
            .build()
            .postings(HistorySamples.oneMonth().last())
            .get(0);

    assertThat(set.dimensions()).containsExactly(service, partner);
    assertThat(set.rows())
        .allSatisfy(
            row -> assertThat(row.account().dimensions()).containsOnly(Map.entry(service, "4711")));
    assertThat(set.debits()).isEqualTo(CITYS.debits()).isEqualTo(set.credits());
    assertThat(set.reversed().dimensions()).isEqualTo(set.dimensions());
    RoundTrips.check(PostingSet.FORM, set);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingSet.of(first(), CITY, List.of(partner), set.rows()))
        .withMessageContaining("row has dimensions [service]; they are of [partner]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingSet.of(first(), CITY, List.of(service, service), set.rows()))
        .withMessageContaining("dimensions are [service, service]; each is there once");
  }
}
