package org.openbook.alliance.workbook;

import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** Terms of one line, {@code line}, that a city pays to a clinic or to clinic and lab. */
final class SmallTerms {
  static final Unit KWH = Unit.measure("kWh");
  static final PartyId CLINIC = PartyId.of("clinic");
  static final PartyId LAB = PartyId.of("lab");
  private static final Party CITY = Party.of(PartyId.of("city"), Label.en("City"));
  private static final ContractPeriod YEAR = ContractPeriod.parse("2026-01-01/2026-12-31");
  private static final Provision TERM = Provision.of(Label.en("Amount"), Clause.of("4.2"));

  private SmallTerms() {}

  static Formula fact(String id, Unit unit) {
    return Formula.quantity(QuantityId.of(id), unit, Label.en("the " + id));
  }

  static Settlement settled(Formula amount, Map<String, Rational> facts) {
    return settled(amount, Distribution.of(Participation.sole(CLINIC)), facts);
  }

  static Settlement settled(Formula amount, Distribution payees, Map<String, Rational> facts) {
    return model(amount, payees).build().settle(facts(facts));
  }

  /** The amount paid to one party, and a figure that is only reported. */
  static Settlement reporting(Formula reported, Formula amount, Map<String, Rational> facts) {
    return model(amount, Distribution.of(Participation.sole(CLINIC)))
        .addReported(reported.named(Label.en("Reported")))
        .build()
        .settle(facts(facts));
  }

  private static PeriodFacts facts(Map<String, Rational> facts) {
    PeriodFacts.Builder period = PeriodFacts.builder().period(YEAR);
    facts.forEach(
        (id, value) ->
            period.putOthers(
                QuantityId.of(id),
                new Inputs.Input(value, unitOf(id), Source.assumption("to try"))));
    return period.build();
  }

  /** Facts called score… are points, rate… ratios, count… counts, kwh… kWh, others amounts. */
  private static Unit unitOf(String id) {
    if (id.startsWith("score")) {
      return Unit.SCORE;
    }
    if (id.startsWith("count")) {
      return Unit.COUNT;
    }
    if (id.startsWith("kwh")) {
      return KWH;
    }
    return id.startsWith("rate") ? Unit.RATIO : Unit.MONEY;
  }

  private static CommercialModel.Builder model(Formula amount, Distribution payees) {
    return CommercialModel.builder()
        .provision(TERM)
        .currency(Amounts.EUR)
        .alliance(
            Alliance.builder()
                .add(CITY, Role.CLIENT, YEAR.start())
                .add(Party.of(CLINIC, Label.en("Clinic")), Role.PROVIDER, YEAR.start())
                .add(Party.of(LAB, Label.en("=Lab")), Role.PROVIDER, YEAR.start())
                .build())
        .addLines(
            Line.builder()
                .id(LineId.of("line"))
                .amount(amount.named(TERM))
                .payers(Distribution.of(Participation.sole(CITY.id())))
                .payees(payees)
                .build());
  }

  static OpenedWorkbook open(Settlement settlement) {
    return OpenedWorkbook.of(Spreadsheet.of(settlement, Label.en("Small alliance"), Language.EN));
  }
}
