package org.openbook.alliance.cases.tesoma;

import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.term.ContractPeriod;

/** The agreement and its commercial model. */
public final class TesomaTerms {
  static final LocalDate START = LocalDate.of(2018, 4, 1);
  static final ContractPeriod TERM = ContractPeriod.of(START, LocalDate.of(2028, 3, 31));
  static final ContractPeriod FIRST_PERIOD = ContractPeriod.of(START, LocalDate.of(2021, 12, 31));

  /** Who approved and issued, where nobody published it: a name in no language. */
  static final String UNNAMED = "N. N.";

  static final Party PIRHA =
      Party.of(
          PartyId.of("pirha"),
          Label.of(
              "Pirkanmaan hyvinvointialue",
              "Birkalands välfärdsområde",
              "Wellbeing services county of Pirkanmaa"));
  static final Party TAMPERE =
      Party.of(
          PartyId.of("tampere"),
          Label.of("Tampereen kaupunki", "Tammerfors stad", "City of Tampere"));
  static final Party MEHILAINEN =
      Party.of(
          PartyId.of("mehilainen"),
          Label.of(
              "Mehiläinen Terveyspalvelut Oy",
              "Mehiläinen Terveyspalvelut Oy",
              "Mehiläinen Terveyspalvelut Oy"));

  /** When the wellbeing services county became a client; until then the city was the only one. */
  static final LocalDate JOINS = LocalDate.of(2023, 1, 1);

  // Never published, hence an assumption; so is that they share each day of a period equally.
  private static final Participation CLIENTS =
      Participation.equal(List.of(PIRHA.id(), TAMPERE.id()));

  private TesomaTerms() {}

  /** The agreement: ten years from 1.4.2018, one version of the terms and one target so far. */
  public static Agreement agreement() {
    return Agreement.builder()
        .label(
            Label.of(
                "Tesoman hyvinvointiallianssi",
                "Tesoma välfärdsallians",
                "Tesoma wellbeing alliance"))
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, model()))
        .addPeriods(FIRST_PERIOD)
        .addTargets(TesomaTargets.first())
        .build();
  }

  /** The first day of the agreement and of its first period. */
  public static LocalDate firstDay() {
    return START;
  }

  /**
   * What was reserved for the ten years of the agreement, as published: 157.2 M€.
   *
   * <p>Not a term: no line of the model looks at it. A check of the incentives is told it as its
   * budget ({@code check --budget 157200000}), above which it reports what the clients pay.
   */
  public static MonetaryAmount budget() {
    return Amounts.euros("157200000");
  }

  static Alliance alliance() {
    return alliance(JOINS);
  }

  private static Alliance alliance(LocalDate joins) {
    return Alliance.builder()
        .add(PIRHA, Role.CLIENT, joins)
        .add(TAMPERE, Role.CLIENT, START)
        .addMemberships(Membership.of(TAMPERE.id(), Role.PUBLIC_PROVIDER, START))
        .add(MEHILAINEN, Role.PROVIDER, START)
        .build();
  }

  static CommercialModel model() {
    return model(alliance());
  }

  /**
   * The same terms as if both clients were bound from the first day, so that every line divides.
   */
  public static CommercialModel ofTwoClients() {
    return model(alliance(START));
  }

  private static CommercialModel model(Alliance alliance) {
    return new TesomaModel(alliance, Distribution.of(CLIENTS), (id, line) -> line.build())
        .open()
        .partOfPeriod(PartOfPeriod.BY_DAYS)
        .build();
  }
}
