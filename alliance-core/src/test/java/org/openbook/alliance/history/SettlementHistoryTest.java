package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.COSTS;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.GAIN;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.history.testing.HistorySamples.settled;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.payment.testing.PaymentArbitraries;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;

/** Settlements one after the other: what each makes payable, and what none may do. */
class SettlementHistoryTest {
  private static final SettlementHistory ENDED =
      oneMonth()
          .issue(onAccount(2, "2000000"), on("2018-06-01"))
          .issue(settled("46000000", Stage.INTERIM), on("2022-02-01"))
          .issue(settled("46000000", Stage.FINAL), on("2022-06-01"));

  private static void assertRefused(
      SettlementHistory history, Settlement settlement, String day, String message) {
    String digest = history.digest().hex();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.issue(settlement, on(day)))
        .withMessageContaining(message);
    assertThat(history.digest().hex()).isEqualTo(digest);
  }

  // ---- what each makes payable ----

  @Test
  void each_settlement_makes_payable_what_those_before_did_not() {
    assertThat(ENDED.issued())
        .extracting(issued -> issued.trueUp(FEE).of(CLINIC))
        .containsExactly(
            Rational.of(40_000), Rational.of(40_000), Rational.of(2_024_000), Rational.ZERO);
    assertThat(ENDED.issued())
        .extracting(issued -> issued.trueUp(COSTS).of(CITY))
        .containsExactly(
            Rational.of(-670_000), Rational.of(-670_000), Rational.of(-29_480_000), Rational.ZERO);
    assertThat(ENDED.madePayable(PERIOD, FEE, CLINIC)).isEqualTo(Rational.of(2_104_000));
  }

  @Test
  void retained_half_of_the_gain_is_released_by_the_final_settlement() {
    IssuedSettlement interim = ENDED.issued(SettlementId.of(3));

    assertThat(interim.settlement().line(GAIN).retained()).isEqualTo(Amounts.euros("1650000"));
    assertThat(interim.trueUp(GAIN).of(CLINIC)).isEqualTo(Rational.of(1_650_000));
    assertThat(ENDED.last().trueUp(GAIN).of(CLINIC)).isEqualTo(Rational.of(1_650_000));
    assertThat(ENDED.last().transfers())
        .extracting(Transfer::toString)
        .containsExactly("city → clinic EUR 1105500", "region → clinic EUR 544500");
  }

  @Test
  void fee_paid_on_account_too_much_comes_back() {
    SettlementHistory history =
        none()
            .issue(onAccount(45, "46000000"), on("2022-01-10"))
            .issue(
                agreement().settle(HistorySamples.whole("46000000", "40000000"), Stage.INTERIM),
                on("2022-02-01"));

    assertThat(history.last().trueUp(FEE).of(CLINIC)).isEqualTo(Rational.of(-200_000));
    assertThat(history.last().trueUp(FEE).transfers())
        .extracting(Transfer::toString)
        .containsExactly("clinic → city EUR 134000", "clinic → region EUR 66000");
  }

  @Test
  void on_account_may_follow_an_interim_settlement_of_fewer_months() {
    PeriodFacts quarter =
        HistorySamples.facts(ContractPeriod.parse("2018-04-01/2018-06-30"), "3000000")
            .target(
                TargetCost.builder()
                    .provision(term("Target cost"))
                    .period(ContractPeriod.parse("2018-04-01/2018-06-30"))
                    .basis(ComparisonBasis.directCosts())
                    .baseline(Amounts.euros("4000000"))
                    .build())
            .build();
    SettlementHistory history =
        none()
            .issue(agreement().settle(quarter, Stage.INTERIM), on("2018-07-10"))
            .issue(onAccount(4, "4000000"), on("2018-08-01"));

    // 4 % of 4 000 000 for three months, 40 000 for each of four.
    assertThat(history.last().trueUp(FEE).of(CLINIC)).isEqualTo(Rational.ZERO);
    assertThat(history.last().trueUps())
        .extracting(trueUp -> trueUp.line().id())
        .containsExactly(COSTS, FEE);
    assertThat(history.madePayable(PERIOD, GAIN, CLINIC)).isEqualTo(Rational.of(250_000));
  }

  @Test
  void due_date_follows_from_the_terms() {
    assertThat(oneMonth().last().due()).contains(LocalDate.of(2018, 5, 16));
    assertThat(oneMonth().last().issued().by()).isEqualTo("Controller");
    assertThat(ENDED.standing(PERIOD)).isEqualTo(ENDED.issued());
    assertThat(ENDED.standing(HistorySamples.SECOND)).isEmpty();
  }

  @Test
  void business_days_are_counted_by_the_calendar_that_is_brought_and_kept_as_a_date() {
    CommercialModel model =
        HistorySamples.open()
            .payment(PaymentTerms.of(term("Payment"), DueTerm.businessDays(10)))
            .build();
    Settlement settlement =
        agreement(model).settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT);
    SettlementHistory empty = SettlementHistory.of(agreement(model));

    SettlementHistory issued =
        empty.issue(settlement, on("2018-05-02"), PaymentArbitraries.weekdays());

    assertThat(issued.last().due()).contains(LocalDate.of(2018, 5, 16));
    assertThat(empty.append(issued.events().get(0)).digest()).isEqualTo(issued.digest());
    assertRefused(empty, settlement, "2018-05-02", "no calendar is given; it needs one");
  }

  @Test
  void model_without_terms_of_paying_is_never_due() {
    CommercialModel model = HistorySamples.open().build();
    Agreement agreement = agreement(model);
    SettlementHistory history =
        SettlementHistory.of(agreement)
            .issue(
                agreement.settle(HistorySamples.months(1, "1000000"), Stage.ON_ACCOUNT),
                on("2018-05-02"));
    Balance balance = history.balance(CITY, CLINIC, LocalDate.of(2030, 1, 1));

    assertThat(history.last().due()).isEmpty();
    assertThat(balance.open()).isEqualTo(Amounts.euros("696800"));
    assertThat(balance.overdue()).isEqualTo(Amounts.euros("0"));
    assertThat(history.lateInterest(first(), LocalDate.of(2030, 1, 1))).isEmpty();
  }

  // ---- what none may do ----

  @Test
  void nothing_follows_a_final_settlement() {
    assertRefused(
        ENDED,
        settled("46000001", Stage.INTERIM),
        "2022-07-01",
        "settlement 4 is final; none follows it, withdraw it first");
  }

  @Test
  void earlier_stage_of_the_same_days_is_refused() {
    SettlementHistory interim = none().issue(settled("46000000", Stage.INTERIM), on("2022-02-01"));

    assertRefused(
        interim,
        onAccount(45, "46000000"),
        "2022-03-01",
        "the settlement on account of 2018-04-01/2021-12-31: it is on account and settlement 1 of "
            + "the same days interim; a stage does not go back");
  }

  @Test
  void fewer_months_than_those_settled_are_refused() {
    SettlementHistory two = none().issue(onAccount(2, "2000000"), on("2018-06-01"));

    assertRefused(
        two,
        onAccount(1, "1000000"),
        "2018-07-01",
        "it goes to 2018-04-30 and settlement 1 to 2018-05-31; it goes no less far");
  }

  @Test
  void earlier_day_than_the_last_recorded_is_refused() {
    assertRefused(
        oneMonth(),
        onAccount(2, "2000000"),
        "2018-05-01",
        "it is dated 2018-05-01 and the history goes to 2018-05-02; a history is written forward");
  }

  @Test
  void every_fault_is_told_at_once() {
    assertRefused(
        none().issue(onAccount(2, "2000000"), on("2018-06-01")),
        onAccount(1, "1000000"),
        "2018-05-31",
        "has 2 faults: (1) it is dated 2018-05-31");
  }

  @Test
  void part_that_does_not_begin_with_the_contract_period_is_refused() {
    PeriodFacts may =
        HistorySamples.facts(ContractPeriod.parse("2018-05-01/2018-05-31"), "1").build();

    assertRefused(
        none(),
        agreement().settle(may, Stage.ON_ACCOUNT),
        "2018-06-01",
        "it starts on 2018-05-01; it covers contract period 2018-04-01/2021-12-31 from its first day");
  }

  @Test
  void final_settlement_of_a_part_is_refused() {
    CommercialModel model = flat("1");
    Settlement part = agreement(model).settle(facts("2018-04-01/2018-12-31"), Stage.FINAL);

    assertRefused(
        SettlementHistory.of(agreement(model)),
        part,
        "2019-01-01",
        "it is final; a final one covers all of contract period 2018-04-01/2021-12-31");
  }

  private static CommercialModel flat(String euros) {
    Formula fee = Formula.money(Rational.parse(euros)).named(term("Fee"));
    return CommercialModel.builder()
        .provision(term("Flat"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(
            Line.builder()
                .id(FEE)
                .amount(fee)
                .payers(SmallModel.CLIENTS)
                .payees(SmallModel.PROVIDERS)
                .build())
        .build();
  }

  private static PeriodFacts facts(String period) {
    return PeriodFacts.builder().period(ContractPeriod.parse(period)).build();
  }

  @Test
  void settlement_of_another_agreement_is_refused() {
    Settlement other = agreement(flat("1")).settle(facts("2018-04-01/2021-12-31"), Stage.INTERIM);

    assertRefused(
        oneMonth(),
        other,
        "2022-02-01",
        "its terms "
            + other.termsDigest().abbreviated()
            + " are no version of agreement 'Small over time' in force in its period");
  }

  @Test
  void settlement_in_another_currency_is_refused() {
    CommercialModel crowns =
        CommercialModel.builder()
            .provision(term("Crowns"))
            .currency(Amounts.currency("SEK"))
            .alliance(SettlementSamples.alliance())
            .addLines(flat("1").lines().get(0))
            .build();

    assertRefused(
        oneMonth(),
        crowns.settle(facts("2018-04-01/2021-12-31"), Stage.INTERIM),
        "2022-02-01",
        "it is in SEK; the agreement's currency is EUR");
  }

  @Test
  void settlement_of_no_contract_period_is_refused() {
    CommercialModel model = flat("1");

    assertRefused(
        SettlementHistory.of(agreement(model)),
        model.settle(facts("2025-01-01/2025-12-31"), Stage.INTERIM),
        "2026-01-01",
        "it is of no contract period of the agreement");
  }

  @Test
  void settlement_that_was_never_issued_is_unknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneMonth().issued(SettlementId.of(2)))
        .withMessage("settlement 2 was never issued; those issued are [1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none().last())
        .withMessage("settlement 1 was never issued; those issued are []");
  }

  // ---- amendments ----

  @Test
  void amended_terms_apply_to_what_is_settled_afterwards() {
    Agreement amended =
        agreement()
            .amended(
                Agreement.Version.of(
                    ContractPeriod.parse("2022-01-01/2028-03-31"), flat("123456")));
    SettlementHistory history = ENDED.amend(amended, on("2022-06-02"));
    Settlement next = amended.settle(facts("2022-01-01/2024-12-31"), Stage.FINAL);

    assertThat(history.issued()).isEqualTo(ENDED.issued());
    assertRefused(ENDED, next, "2025-01-01", "are no version of agreement 'Small over time'");
    assertThat(history.issue(next, on("2025-01-01")).last().trueUp(FEE).of(CLINIC))
        .isEqualTo(Rational.of(123_456));
  }

  @Test
  void line_that_amended_terms_drop_goes_back_to_nothing() {
    Agreement amended = agreement(flat("2104000"));
    SettlementHistory history =
        oneMonth()
            .amend(amended, on("2018-06-01"))
            .issue(amended.settle(facts("2018-04-01/2021-12-31"), Stage.INTERIM), on("2022-02-01"));

    assertThat(history.last().trueUp(COSTS).of(CLINIC)).isEqualTo(Rational.of(-1_000_000));
    assertThat(history.madePayable(PERIOD, COSTS, CLINIC)).isEqualTo(Rational.ZERO);
    assertThat(history.madePayable(PERIOD, FEE, CLINIC)).isEqualTo(Rational.of(2_104_000));
  }

  @Test
  void another_agreement_is_no_amendment() {
    Agreement other = SettlementSamples.agreement();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneMonth().amend(other, on("2018-06-01")))
        .withMessage(
            "amendment of agreement 'Small over time' has 2 faults: (1) the amended one is 'Small'; "
                + "it is the same agreement · (2) contract period 2018-04-01/2021-12-31 is not among "
                + "those of the amended one; it was settled, it stays");
  }

  @Test
  void history_says_how_much_happened() {
    assertThat(ENDED)
        .hasToString(
            "history of Small over time 2018-04-01/2028-03-31: 4 events, 4 settlements issued");
    assertThat(ENDED.agreement()).isEqualTo(agreement());
  }
}
