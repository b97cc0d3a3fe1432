package org.openbook.alliance.cases.finland;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Provision;

/**
 * Rantatunneli, the Tampere lakeside tunnel: two owners carry the costs, 67 to 33.
 *
 * <p>Not its gain and pain, which {@link PublishedAlliance#RANTATUNNELI} settles: one line, the
 * costs, as a family of models of its own. Worked number: at the target of 180.3 M€ (price level of
 * May 2013) the owners carry 120.801 and 59.499 M€.
 */
public final class Rantatunneli {
  /** The city. */
  public static final PartyId CITY = PartyId.of("tampere");

  /** The state's transport agency. */
  public static final PartyId STATE = PartyId.of("liikennevirasto");

  private static final PartyId PROVIDERS = PartyId.of("palveluntuottajat");
  private static final Label AGREEMENT =
      Label.of(
          "Rantaväylän tunneli, allianssisopimus",
          "Strandledens tunnel, alliansavtal",
          "Lakeside tunnel, alliance agreement");

  private Rantatunneli() {}

  /** The owners' carrying of the costs, from a day on. */
  public static CommercialModel model(LocalDate from) {
    return CommercialModel.builder()
        .provision(term("Kaupallinen malli", "Kommersiell modell", "Commercial model"))
        .currency(Amounts.EUR)
        .alliance(alliance(from))
        .addLines(
            Line.builder()
                .id(LineId.of("costs"))
                .amount(
                    PeriodFacts.actualCost()
                        .named(
                            term(
                                "Suoraan korvattavat kustannukset",
                                "Direkt ersättningsgilla kostnader",
                                "Reimbursable costs")))
                .payers(
                    Participation.of(
                        List.of(
                            Participation.share(CITY, Rational.of(67)),
                            Participation.share(STATE, Rational.of(33)))))
                .payees(Participation.sole(PROVIDERS))
                .build())
        .build();
  }

  private static Alliance alliance(LocalDate from) {
    return Alliance.builder()
        .add(
            Party.of(CITY, Label.of("Tampereen kaupunki", "Tammerfors stad", "City of Tampere")),
            Role.CLIENT,
            from)
        .add(
            Party.of(
                STATE, Label.of("Liikennevirasto", "Trafikverket", "Finnish Transport Agency")),
            Role.CLIENT,
            from)
        .add(
            Party.of(
                PROVIDERS,
                Label.of("Palveluntuottajat", "Tjänsteproducenter", "Service providers")),
            Role.PROVIDER,
            from)
        .build();
  }

  private static Provision term(String fi, String sv, String en) {
    return Wording.published(Label.of(fi, sv, en), AGREEMENT);
  }
}
