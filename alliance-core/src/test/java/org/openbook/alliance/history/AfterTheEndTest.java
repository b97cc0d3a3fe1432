package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.oneMonth;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.testing.SmallModel;

/** What stays when something ends: what a party owes that left, and nothing of a withdrawal. */
class AfterTheEndTest {
  @Test
  void party_that_an_amendment_drops_still_pays_what_it_owes() {
    PartyId region = REGION;
    CommercialModel withoutRegion =
        CommercialModel.builder()
            .provision(term("Without the region"))
            .currency(Amounts.EUR)
            .alliance(
                Alliance.builder()
                    .add(Party.of(CITY, Label.en("City")), Role.CLIENT, PERIOD.start())
                    .add(Party.of(CLINIC, Label.en("Clinic")), Role.PROVIDER, PERIOD.start())
                    .build())
            .addLines(Line.of(FEE, SmallModel.FEE, Participation.sole(CITY), SmallModel.PROVIDERS))
            .build();
    SettlementHistory history = oneMonth().amend(agreement(withoutRegion), on("2018-06-01"));
    LocalDate day = LocalDate.of(2018, 6, 10);
    MonetaryAmount owed = history.balance(region, CLINIC, day).open();
    SettlementHistory paid =
        history.pay(
            Payment.builder()
                .payer(region)
                .payee(CLINIC)
                .amount(owed)
                .date(day)
                .reference("last")
                .settlement(first())
                .build());

    assertThat(Amounts.value(owed).signum()).isPositive();
    assertThat(Amounts.value(paid.balance(region, CLINIC, day).open())).isEqualTo(Rational.ZERO);
    assertThat(paid.parties()).extracting(Party::id).containsExactly(CITY, region, CLINIC);
    assertThat(HistoryDocument.parse(HistoryDocument.of(paid).toJson()).history()).isEqualTo(paid);
  }

  @Test
  void withdrawn_settlement_bears_no_interest() {
    LocalDate later = LocalDate.of(2030, 1, 1);
    assertThat(oneMonth().lateInterest(first(), later)).isNotEmpty();

    SettlementHistory withdrawn =
        oneMonth().withdraw(first(), on("2018-07-01").because("Wrong month"));
    assertThat(withdrawn.lateInterest(first(), later)).isEmpty();
  }
}
