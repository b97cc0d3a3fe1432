package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.history.testing.HistorySamples.COSTS;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.payment;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.posting.testing.AccountPlans;

class AccountPlanTest {
  private static final DimensionId PARTNER = DimensionId.of("partner");
  private static final DimensionId SERVICE = DimensionId.of("service");
  private static final AccountPlan PLAN =
      AccountPlans.whole(List.of(CITY, REGION, CLINIC))
          .putAccounts(
              AccountKey.of(CITY, AccountUse.FEE_EXPENSE, FEE), LedgerAccount.of("4300", "8410"))
          .build();

  private static List<String> rows(List<PostingSet> sets, int set) {
    return sets.get(set).rows().stream().map(PostingRow::toString).toList();
  }

  @Test
  void each_line_is_expense_of_its_payers_and_income_of_its_payees() {
    List<PostingSet> sets = PLAN.postings(oneMonth().last());

    assertThat(sets).extracting(PostingSet::party).containsExactly(CITY, CLINIC, REGION);
    assertThat(rows(sets, 0))
        .containsExactly(
            "debit 1000 EUR 670000, clinic, costs expense",
            "credit 1010 EUR 670000, clinic, payable",
            "debit 4300/8410 EUR 26800, clinic, fee expense",
            "credit 1010 EUR 26800, clinic, payable");
    assertThat(rows(sets, 1))
        .startsWith(
            "debit 1011 EUR 670000, city, receivable",
            "credit 1001 EUR 670000, city, costs income",
            "debit 1011 EUR 330000, region, receivable");
  }

  @Test
  void what_comes_back_is_taken_off_the_same_accounts() {
    SettlementHistory history =
        none()
            .issue(onAccount(45, "46000000"), on("2022-01-10"))
            .issue(
                agreement().settle(HistorySamples.whole("46000000", "40000000")), on("2022-02-01"));

    // The fee falls by 200 000 and pain of 3 000 000 is paid back.
    assertThat(rows(PLAN.postings(history.last()), 0))
        .containsExactly(
            "debit 1003 EUR 134000, city, fee income",
            "credit 1010 EUR 134000, city, payable",
            "debit 1003 EUR 66000, region, fee income",
            "credit 1010 EUR 66000, region, payable",
            "debit 1004 EUR 2010000, city, incentive expense",
            "credit 1010 EUR 2010000, city, payable",
            "debit 1004 EUR 990000, region, incentive expense",
            "credit 1010 EUR 990000, region, payable");
    assertThat(rows(PLAN.postings(history.last()), 1))
        .startsWith(
            "debit 1011 EUR 134000, clinic, receivable",
            "credit 4300/8410 EUR 134000, clinic, fee expense");
  }

  @Test
  void recouped_advance_is_taken_off_what_is_payable() {
    IssuedSettlement issued =
        none()
            .pay(payment("2018-04-01", "1000", "A-1").build())
            .issue(onAccount(1, "1000000"), on("2018-05-02"))
            .last();

    assertThat(rows(PLAN.postings(issued), 0))
        .endsWith(
            "debit 1010 EUR 1000, clinic, payable", "credit 1008 EUR 1000, clinic, advances paid");
    assertThat(rows(PLAN.postings(issued), 1))
        .endsWith(
            "debit 1009 EUR 1000, city, advances received",
            "credit 1011 EUR 1000, city, receivable");
  }

  @Test
  void claimed_interest_has_postings_of_its_own() {
    SettlementHistory claimed = oneMonth().claimInterest(first(), on("2018-06-15"));

    assertThat(PLAN.interest(oneMonth().last())).isEmpty();
    assertThat(rows(PLAN.interest(claimed.last()), 0))
        .containsExactly(
            "debit 1006 EUR 4581.7, clinic, interest expense",
            "credit 1010 EUR 4581.7, clinic, payable");
    assertThat(PLAN.postings(claimed.last())).isEqualTo(PLAN.postings(oneMonth().last()));
  }

  @Test
  void every_missing_account_is_told_at_once() {
    AccountPlan plan = AccountPlans.whole(List.of(CITY, REGION)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.postings(oneMonth().last()))
        .withMessage(
            "account plan has 4 faults: "
                + "(1) it has no account for receivable of 'clinic', line 'costs' · "
                + "(2) it has no account for costs income of 'clinic', line 'costs' · "
                + "(3) it has no account for receivable of 'clinic', line 'fee' · "
                + "(4) it has no account for fee income of 'clinic', line 'fee'");
  }

  @Test
  void order_of_the_accounts_has_no_meaning() {
    assertThat(AccountPlans.whole(List.of(CITY, CLINIC)).build().digest())
        .isEqualTo(AccountPlans.whole(List.of(CLINIC, CITY)).build().digest())
        .isNotEqualTo(AccountPlans.whole(List.of(CITY, REGION)).build().digest());
    assertThat(PLAN).hasToString("account plan of 37 accounts");
    assertThat(PLAN.find(AccountKey.of(CITY, AccountUse.FEE_EXPENSE, COSTS)))
        .contains(LedgerAccount.of("1002"));
  }

  @Test
  void plan_is_written_as_rows_that_a_controller_reads() {
    AccountPlan plan =
        AccountPlan.builder()
            .putAccounts(AccountKey.of(CITY, AccountUse.PAYABLE), LedgerAccount.of("2871"))
            .putAccounts(
                AccountKey.of(CITY, AccountUse.FEE_EXPENSE, FEE), LedgerAccount.of("4300", "8410"))
            .build();

    assertThat(AccountPlan.FORM.write(plan).toJson())
        .isEqualToNormalizingNewlines(
            """
            {
              "accounts": [
                {"party": "city", "use": "fee-expense", "line": "fee", "account": "4300", "costCentre": "8410"},
                {"party": "city", "use": "payable", "account": "2871"}
              ]
            }
            """);
    assertThat(AccountPlan.FORM.write(plan, Writing.full()))
        .hasToString(
            """
            {"accounts":[\
            {"account":"2871","costCentre":"","dimensions":{},"party":"city","use":"payable"},\
            {"account":"4300","costCentre":"8410","dimensions":{},"line":"fee","party":"city",\
            "use":"fee-expense"}],"dimensions":[]}""");
  }

  @Test
  void second_account_for_the_same_use_is_refused() {
    Tree row = LedgerAccount.FORM.write(LedgerAccount.of("4300"));
    Tree.Members first =
        ((Tree.Members) row).with("party", Tree.text("city")).with("use", Tree.text("payable"));
    Tree plan =
        Tree.member("accounts", Tree.items(List.of(first, first.with("account", Tree.text("1")))));

    assertThatThrownBy(() -> AccountPlan.FORM.read(new Parsed("account plan", plan, List.of())))
        .hasMessageContaining("accounts of payable of 'city' are 4300 and 1; it must have one");
  }

  // ---- dimensions ----

  private static AccountPlan.Builder dimensioned() {
    return AccountPlans.whole(List.of(CITY, REGION))
        .addDimensions(Dimension.of(PARTNER))
        .addDimensions(Dimension.of(SERVICE, "4711"));
  }

  @Test
  void account_has_the_plans_dimensions_unless_it_states_its_own() {
    AccountKey fee = AccountKey.of(CITY, AccountUse.PAYABLE, FEE);
    AccountPlan plan =
        dimensioned()
            .putAccounts(
                fee, LedgerAccount.of("1").withDimensions(Map.of(PARTNER, "P7", SERVICE, "")))
            .build();

    assertThat(plan.find(AccountKey.of(CITY, AccountUse.PAYABLE)).orElseThrow().dimensions())
        .containsExactly(Map.entry(SERVICE, "4711"));
    assertThat(plan.find(fee).orElseThrow().dimensions()).containsExactly(Map.entry(PARTNER, "P7"));
  }

  @Test
  void dimensions_are_written_in_their_order() {
    AccountPlan plan =
        AccountPlan.builder()
            .addDimensions(Dimension.of(SERVICE, "4711"))
            .addDimensions(Dimension.of(PARTNER))
            .putAccounts(
                AccountKey.of(CITY, AccountUse.PAYABLE),
                LedgerAccount.of("2871").withDimensions(Map.of(PARTNER, "P7")))
            .build();

    assertThat(AccountPlan.FORM.write(plan).toJson())
        .contains("\"dimensions\": [{\"id\": \"service\", \"value\": \"4711\"}, \"partner\"]")
        .contains("\"account\": \"2871\", \"dimensions\": {\"partner\": \"P7\"}");
    RoundTrips.check(AccountPlan.FORM, plan);
  }

  @Test
  void dimension_that_the_plan_does_not_name_is_refused() {
    AccountPlan.Builder plan =
        AccountPlan.builder()
            .addDimensions(Dimension.of(SERVICE))
            .addDimensions(Dimension.of(SERVICE, "1"))
            .putAccounts(
                AccountKey.of(CITY, AccountUse.PAYABLE),
                LedgerAccount.of("2871").withDimensions(Map.of(PARTNER, "P7")));

    assertThatThrownBy(plan::build)
        .hasMessageContaining("dimension 'service' is there twice; it is there once")
        .hasMessageContaining(
            "account of payable of 'city' states dimension 'partner'; the dimensions of the plan are"
                + " [service]");
  }

  @Test
  void postings_of_one_party_need_its_accounts_alone() {
    AccountPlan ofCity = AccountPlans.whole(List.of(CITY)).build();
    PostingSet set = ofCity.postings(oneMonth().last(), CITY).orElseThrow();

    assertThat(set.basis())
        .extracting(PostingRow::toString)
        .containsExactly(
            "debit 1000 EUR 670000, clinic, costs expense",
            "debit 1002 EUR 26800, clinic, fee expense");
    assertThat(set.basis()).extracting(row -> row.debited().toString()).contains("670000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofCity.postings(oneMonth().last(), REGION))
        .withMessageContaining("'region'");
  }

  @Test
  void account_keeps_its_name_in_documents() {
    LedgerAccount named =
        LedgerAccount.of("4347", "8410").named(Label.of("Palvelujen ostot", "", "Services"));

    RoundTrips.check(LedgerAccount.FORM, named);
    assertThat(named.withDimensions(Map.of(PARTNER, "P7")).name()).isEqualTo(named.name());
    assertThat(named).isNotEqualTo(LedgerAccount.of("4347", "8410"));
  }
}
