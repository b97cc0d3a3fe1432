package com.example.consumer;

import java.time.LocalDate;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Provision;

/**
 * A contract of a city and a clinic: a third of every saving, and five euros a visit up to a cap.
 */
final class ClinicTerms {
  static final QuantityId VISITS = QuantityId.of("visits");
  static final LineId GAIN = LineId.of("gain");

  private ClinicTerms() {}

  static Formula cap() {
    return Formula.money(Amounts.euros("40"));
  }

  static Formula visits() {
    Formula visits = Formula.quantity(VISITS, Unit.COUNT, Label.en("Visits"));
    return Formula.money(Amounts.euros("5")).times(visits).atMost(cap()).named(term("Visits paid"));
  }

  static CommercialModel model() {
    Party city = Party.of(PartyId.of("city"), Label.en("City"));
    Party clinic = Party.of(PartyId.of("clinic"), Label.en("Clinic"));
    LocalDate from = LocalDate.of(2026, 1, 1);
    Participation payer = Participation.sole(city.id());
    Participation payee = Participation.sole(clinic.id());
    Formula saving = PeriodFacts.targetCost().minus(PeriodFacts.actualCost()).positivePart();
    return CommercialModel.builder()
        .provision(term("Terms"))
        .currency(Amounts.EUR)
        .alliance(
            Alliance.builder()
                .add(city, Role.CLIENT, from)
                .add(clinic, Role.PROVIDER, from)
                .build())
        .addLines(Line.of(GAIN, saving.times(Rational.of(1, 3)).named(term("Gain")), payer, payee))
        .addLines(Line.of(LineId.of("visits"), visits(), payer, payee))
        .build();
  }

  private static Provision term(String name) {
    return Provision.of(Label.en(name), Clause.of("4"));
  }
}
