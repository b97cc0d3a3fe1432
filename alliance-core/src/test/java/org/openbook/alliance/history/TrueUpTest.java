package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.agreement;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.REGION;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class TrueUpTest {
  private static final PartyId LAB = PartyId.of("lab");
  private static final TrueUp FEE_IN_THE_END =
      none()
          .issue(onAccount(30, "30000000"), on("2020-10-10"))
          .issue(agreement().settle(HistorySamples.whole("46000000", "32500000")), on("2022-02-01"))
          .last()
          .trueUp(FEE);

  @Test
  void true_up_is_what_is_payable_to_date_less_what_was_made_payable_before() {
    // 30 months on account made 1 200 000 payable; the fee is 1 300 000.
    assertThat(FEE_IN_THE_END.shares().get(2))
        .isEqualTo(new TrueUp.Share(CLINIC, Rational.of(1_300_000), Rational.of(1_200_000)));
    assertThat(FEE_IN_THE_END.of(CLINIC)).isEqualTo(Rational.of(100_000));
    assertThat(FEE_IN_THE_END.of(CITY)).isEqualTo(Rational.of(-67_000));
    assertThat(FEE_IN_THE_END.of(PartyId.of("stranger"))).isEqualTo(Rational.ZERO);
    assertThat(FEE_IN_THE_END).hasToString("fee: city -67000, region -33000, clinic 100000");
  }

  @Test
  void several_payers_pay_several_payees_in_proportion_to_the_cent() {
    Formula fee = Formula.money(Rational.parse("100")).named(term("Fee"));
    CommercialModel model =
        CommercialModel.builder()
            .provision(term("Two and two"))
            .currency(Amounts.EUR)
            .alliance(alliance())
            .addLines(
                Line.of(FEE, fee, SmallModel.CLIENTS, Participation.equal(List.of(CLINIC, LAB))))
            .build();
    PeriodFacts facts = PeriodFacts.builder().period(SettlementSamples.PERIOD).build();

    assertThat(
            SettlementHistory.of(agreement(model))
                .issue(model.settle(facts), on("2022-02-01"))
                .last()
                .trueUp(FEE)
                .transfers())
        .extracting(Transfer::toString)
        .containsExactly(
            "city → clinic EUR 34",
            "city → lab EUR 33",
            "region → clinic EUR 16",
            "region → lab EUR 17");
  }

  private static Alliance alliance() {
    return Alliance.builder()
        .add(Party.of(CITY, Label.en("City")), Role.CLIENT, SettlementSamples.PERIOD.start())
        .add(Party.of(REGION, Label.en("Region")), Role.CLIENT, SettlementSamples.PERIOD.start())
        .add(Party.of(CLINIC, Label.en("Clinic")), Role.PROVIDER, SettlementSamples.PERIOD.start())
        .add(Party.of(LAB, Label.en("Lab")), Role.PROVIDER, SettlementSamples.PERIOD.start())
        .build();
  }
}
