package org.openbook.alliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.settled;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.posting.AccountKey;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.LedgerAccount;
import org.openbook.alliance.posting.testing.AccountPlans;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.ContractPeriod;

class DecisionDraftTest {
  private static final DecisionHead BLANK = DecisionHead.blank();
  private static final DecisionHead HEAD =
      DecisionHead.builder()
          .body("Aluehallitus")
          .section("41")
          .day(LocalDate.of(2022, 3, 7))
          .presenter("Johtaja")
          .preparer("Controller")
          .build();
  private static final AccountPlan PLAN = AccountPlans.whole(List.of(CITY, REGION)).build();
  private static final SettlementId SECOND = SettlementId.of(2);

  private static SettlementHistory twoMonths() {
    return oneMonth().issue(onAccount(2, "2000000"), on("2018-06-02"));
  }

  // ---- what is decided ----

  @Test
  void head_is_as_given_and_otherwise_a_blank_to_fill_in() {
    Printout given = DecisionDraft.of(oneMonth(), first(), HEAD);
    Printout blank = DecisionDraft.of(oneMonth(), first(), BLANK);

    assertThat(Printed.rows(given, Printed.tables(given, "decision-maker").get(0)))
        .containsExactly(
            "Deciding body|Aluehallitus",
            "Section|§ 41",
            "Day of the decision|7 March 2022",
            "Presenter|Johtaja",
            "Preparer|Controller");
    assertThat(Printed.rows(blank, Printed.tables(blank, "decision-maker").get(0)))
        .hasSize(5)
        .allMatch(row -> row.endsWith("|________ (to be filled in)"));
    assertThat(Printed.notes(given, "proposal", Language.FI).get(0))
        .startsWith("Aluehallitus hyväksyy tilityksen 1 (");
    assertThat(Printed.notes(blank, "proposal", Language.SV).get(0))
        .startsWith("________ (fylls i) godkänner avräkning 1 (");
  }

  @Test
  void payments_are_from_whom_to_whom_and_when_they_are_due() {
    Printout draft = DecisionDraft.of(oneMonth(), first(), BLANK);

    assertThat(Printed.rows(draft, Printed.table(draft, "proposal", "Payments")))
        .containsExactly(
            "City|Clinic|€696,800.00|16 May 2018", "Region|Clinic|€343,200.00|16 May 2018");
    assertThat(Printed.rows(draft, Printed.tables(draft, "payable").get(0)))
        .startsWith(
            "City|−€696,800.00|€0.00|−€696,800.00",
            "Costs|−€670,000.00|€0.00|−€670,000.00",
            "Fee|−€26,800.00|€0.00|−€26,800.00");
    assertThat(Printed.notes(draft, "payment-basis", Language.EN).get(0))
        .contains("(to be filled in)");
  }

  @Test
  void withdrawn_and_unknown_settlements_are_refused() {
    SettlementHistory withdrawn = oneMonth().withdraw(first(), on("2018-05-03").because("wrong"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.of(withdrawn, first(), BLANK))
        .withMessage(
            "settlement 1 was withdrawn on 2018-05-03; what is decided and paid must stand");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.paymentBasis(withdrawn, first(), PLAN))
        .withMessageContaining("was withdrawn");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.of(oneMonth(), SECOND, BLANK))
        .withMessageContaining("settlement 2 was never issued");
  }

  @Test
  void payment_made_since_is_told() {
    Printout untouched = DecisionDraft.of(oneMonth(), first(), BLANK);
    SettlementHistory disputed =
        oneMonth().dispute(oneMonth().last().part(FEE, CITY), on("2018-05-04").because("too high"));

    assertThat(Printed.notes(untouched, "proposal", Language.EN)).hasSize(2);
    assertThat(Printed.notes(DecisionDraft.of(disputed, first(), BLANK), "proposal", Language.EN))
        .hasSize(3)
        .last()
        .asString()
        .contains("disputed or suspended");
  }

  // ---- what changed ----

  @Test
  void first_settlement_of_a_period_has_nothing_before_it() {
    Printout draft = DecisionDraft.of(oneMonth(), first(), BLANK);

    assertThat(Printed.part(draft, "changes").contents()).isEmpty();
    assertThat(Printed.notes(draft, "changes", Language.EN))
        .singleElement()
        .asString()
        .contains("first settlement");
  }

  @Test
  void second_month_changed_for_the_longer_period() {
    Printout draft = DecisionDraft.of(twoMonths(), SECOND, BLANK);

    assertThat(
            Printed.rows(
                draft, Printed.table(draft, "changes", "Change of what is payable, line by line")))
        .containsExactly(
            "Costs|€1,000,000.00|€2,000,000.00|€1,000,000.00",
            "more of the contract period is settled|||€1,000,000.00",
            "Fee|€40,000.00|€80,000.00|€40,000.00",
            "more of the contract period is settled|||€40,000.00");
    assertThat(Printed.rows(draft, Printed.table(draft, "changes", "Facts that changed")))
        .anyMatch(row -> row.contains("|1|2|"))
        .anyMatch(row -> row.contains("|€1,000,000.00|€2,000,000.00|ledger: "));
  }

  @Test
  void withdrawn_settlement_is_not_what_a_later_one_is_compared_with() {
    SettlementHistory history =
        twoMonths()
            .withdraw(SECOND, on("2018-06-03").because("costs forgotten"))
            .issue(onAccount(2, "2500000"), on("2018-06-04"));
    Printout draft = DecisionDraft.of(history, SettlementId.of(3), BLANK);

    assertThat(Printed.notes(draft, "changes", Language.EN).get(0))
        .startsWith("Compared with settlement 1.");
    assertThat(Printed.text(draft, Language.EN)).contains("Costs|€1,000,000.00|€2,500,000.00");
  }

  // ---- basis of payment ----

  @Test
  void basis_of_payment_adds_up_by_account_client_and_in_total() {
    Printout basis = DecisionDraft.paymentBasis(oneMonth(), first(), PLAN);

    assertThat(Printed.rows(basis, Printed.table(basis, "payment-basis", "City")))
        .containsExactly(
            "1000 (Purchases of services)||||€670,000.00",
            "Costs|||Clinic|€670,000.00",
            "1002 (Purchases of services)||||€26,800.00",
            "Fee|||Clinic|€26,800.00",
            "Total||||€696,800.00");
    assertThat(Printed.rows(basis, Printed.table(basis, "payment-basis", "All clients")))
        .containsExactly("City|€696,800.00", "Region|€343,200.00", "Total|€1,040,000.00");
    assertThat(Printed.text(basis, Language.FI)).contains("1000 (Palvelujen ostot)", "JHS 207");
  }

  @Test
  void account_is_called_as_the_plan_calls_it() {
    AccountPlan named =
        AccountPlans.whole(List.of(CITY, REGION))
            .putAccounts(
                AccountKey.of(CITY, AccountUse.FEE_EXPENSE, FEE),
                LedgerAccount.of("4347", "8410").named(Label.fi("Asiakaspalvelujen ostot")))
            .build();
    Printout draft = DecisionDraft.of(oneMonth(), first(), BLANK, named);

    assertThat(Printed.rows(draft, Printed.table(draft, "payment-basis", "City")))
        .contains("4347 [fi] Asiakaspalvelujen ostot|8410|||€26,800.00");
  }

  @Test
  void plan_that_lacks_accounts_of_a_client_is_refused_and_of_a_provider_is_not() {
    AccountPlan ofCity = AccountPlans.whole(List.of(CITY)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.of(oneMonth(), first(), BLANK, ofCity))
        .withMessageContaining("costs expense of 'region', line 'costs'")
        .withMessageContaining("fee expense of 'region', line 'fee'")
        .withMessageNotContaining(CLINIC.value());
  }

  // ---- amendments ----

  private static SettlementHistory amended() {
    LocalDate start = LocalDate.of(2022, 1, 1);
    CommercialModel model = agreement().inForce(start);
    String share =
        model.constants().entrySet().stream()
            .filter(constant -> constant.getValue().equals("40000"))
            .map(constant -> constant.getKey())
            .findFirst()
            .orElseThrow();
    Agreement.Version version =
        Agreement.Version.of(
                ContractPeriod.of(start, agreement().term().endInclusive()),
                model.with(share, "45000"))
            .binding(REGION, LocalDate.of(2022, 6, 1));
    return oneMonth().amend(agreement().amended(version), on("2018-06-30"));
  }

  @Test
  void amendment_tells_from_when_it_binds_whom() {
    Printout draft = DecisionDraft.ofAmendment(amended(), 1, HEAD);

    assertThat(
            Printed.rows(
                draft,
                Printed.table(draft, "proposal", "From when the amendment binds each party")))
        .contains("City|1 January 2022", "Region|1 June 2022", "Clinic|1 January 2022");
    assertThat(draft.title().en()).isEqualTo("Draft decision: Small over time, amendment 1");
    assertThat(Printed.text(draft, Language.EN))
        .contains(agreement().digest().hex(), amended().agreement().digest().hex());
  }

  @Test
  void amendment_tells_each_constant_old_and_new_with_its_clause_and_sentence() {
    Printout draft = DecisionDraft.ofAmendment(amended(), 1, HEAD);

    assertThat(
            Printed.rows(
                draft,
                Printed.table(draft, "terms-2022-01-01", "Terms that changed, clause by clause")))
        .singleElement()
        .asString()
        .contains("|€40,000.00|€45,000.00|");
    assertThat(
            Printed.rows(draft, Printed.table(draft, "terms-2022-01-01", "Wording that changed")))
        .singleElement()
        .asString()
        .contains("“Fee on account” is €40,000.00", "“Fee on account” is €45,000.00");
  }

  @Test
  void amendment_of_the_target_tells_old_and_new() {
    Agreement with = agreement().withTarget(SettlementSamples.target("52600000").build());
    Printout draft = DecisionDraft.ofAmendment(oneMonth().amend(with, on("2018-06-30")), 1, BLANK);

    assertThat(Printed.rows(draft, Printed.table(draft, "targets", "Target cost")))
        .containsExactly("1 April 2018 – 31 December 2021||€52,600,000.00|€52,600,000.00");
    assertThat(draft.parts()).noneMatch(part -> part.id().startsWith("terms-"));
  }

  @Test
  void amendment_that_is_not_in_the_history_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.ofAmendment(amended(), 2, HEAD))
        .withMessage(
            "draft of a decision: amendment 2 is not in the history; its amendments are numbered 1 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.ofAmendment(amended(), 0, HEAD));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionDraft.ofAmendment(none(), 1, HEAD))
        .withMessageContaining("has no amendment");
  }

  @Test
  void settlement_on_amended_terms_tells_what_changed_in_them() {
    SettlementHistory history =
        none()
            .issue(settled("46000000", Stage.INTERIM), on("2022-01-10"))
            .issue(settled("47000000", Stage.FINAL), on("2022-02-10"));
    Printout draft = DecisionDraft.of(history, SECOND, BLANK);

    assertThat(Printed.text(draft, Language.EN))
        .contains("new costs|", "stage of the settlement|")
        .doesNotContain("Terms that changed");
  }

  // ---- languages ----

  @Test
  void each_language_says_the_same_of_one_history_and_its_digest_stays() {
    SettlementHistory history = twoMonths();
    String digest = history.digest().hex();
    Printout draft = DecisionDraft.of(history, SECOND, HEAD, PLAN);

    for (Language language : Language.values()) {
      assertThat(Printed.text(draft, language)).contains(digest, "Aluehallitus");
    }
    assertThat(Printed.text(draft, Language.FI))
        .contains("Päätösluonnos", "Maksun peruste", "1\u00A0000\u00A0000,00\u00A0€")
        .doesNotContain("Draft", "Basis of payment", "1,000,000.00");
    assertThat(Printed.text(draft, Language.SV)).contains("Beslutsutkast", "Betalningsgrund");
    assertThat(history.digest().hex()).isEqualTo(digest);
  }
}
