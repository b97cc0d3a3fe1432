package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.history.testing.HistorySamples.GAIN;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
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
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class BalanceTest {
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

  private static final CommercialModel GAIN_ONLY =
      CommercialModel.builder()
          .provision(term("Gain only"))
          .currency(Amounts.EUR)
          .alliance(SettlementSamples.alliance())
          .payment(HistorySamples.payment().build())
          .addLines(
              Line.builder()
                  .id(GAIN)
                  .amount(Formula.money(Rational.of(3_300_000)).named(term("Gain")))
                  .payers(Participation.sole(CITY))
                  .payees(Participation.sole(CLINIC))
                  .retention(Rate.of(term("Retention"), Rational.of(1, 2)))
                  .build())
          .build();

  @Test
  void accrual_and_cash_are_told_apart() {
    Agreement agreement = HistorySamples.agreement(GAIN_ONLY);
    SettlementHistory issued =
        SettlementHistory.of(agreement)
            .issue(
                agreement.settle(PeriodFacts.builder().period(PERIOD).build()), on("2022-02-01"));
    SettlementHistory history =
        issued
            .dispute(
                issued.last().part(GAIN, CITY),
                Amounts.euros("50000"),
                on("2022-02-03").because("No evidence"))
            .pay(
                HistorySamples.payment("2022-02-10", "600000", "P-1")
                    .settlement(HistorySamples.first())
                    .build());

    assertThat(history.balance(CITY, CLINIC, MARCH))
        .hasToString(
            "earned EUR 3300000, payable EUR 1650000, withheld EUR 50000, paid EUR 600000, "
                + "open EUR 1000000, overdue EUR 1000000");
    assertThat(history.balance(CITY, CLINIC, MARCH).retained()).isEqualTo(Amounts.euros("1650000"));
    assertThat(history.balance(CITY, MARCH).accrued()).isEqualTo(Amounts.euros("-3300000"));
    assertThat(history.balance(CLINIC, CITY, MARCH).open()).isEqualTo(Amounts.euros("-1000000"));
  }

  @Test
  void balance_of_an_earlier_day_knows_nothing_of_what_came_later() {
    SettlementHistory history =
        oneMonth().issue(settled("46000000", Stage.FINAL), on("2022-02-01"));

    assertThat(history.balance(CLINIC, LocalDate.of(2018, 5, 1)))
        .isEqualTo(none().balance(CLINIC, LocalDate.of(2018, 5, 1)));
    assertThat(history.balance(CLINIC, LocalDate.of(2022, 1, 31)))
        .isEqualTo(oneMonth().balance(CLINIC, LocalDate.of(2022, 1, 31)));
    assertThat(history.balance(CLINIC, MARCH).payable()).isEqualTo(Amounts.euros("51404000"));
  }
}
