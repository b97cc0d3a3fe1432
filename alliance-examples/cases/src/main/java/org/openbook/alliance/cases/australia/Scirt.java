package org.openbook.alliance.cases.australia;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;

/**
 * SCIRT, the rebuilding of Christchurch's infrastructure: half of gain and pain to the delivery
 * teams, the same to each.
 *
 * <p>Not paid by performance: that moved the share of future work. Only the overrun and the two
 * shares are used here; limbs 1 and 2 are left out. Worked number: an overrun of 6 954 869 costs
 * the five teams 3 477 434.50, 695 486.90 each.
 */
public final class Scirt {
  private static final String AGREEMENT = "SCIRT Alliance Agreement";
  private static final PartyId OWNERS = PartyId.of("owner-participants");
  private static final List<Party> TEAMS =
      List.of(
          team("city-care", "City Care"),
          team("downer", "Downer"),
          team("fletcher", "Fletcher"),
          team("fulton-hogan", "Fulton Hogan"),
          team("mcconnell-dowell", "McConnell Dowell"));

  private Scirt() {}

  /** The pain and gain line of the agreement, in New Zealand dollars. */
  public static CommercialModel model(LocalDate from) {
    Alliance.Builder alliance =
        Alliance.builder().add(Party.of(OWNERS, Label.en("Owner participants")), Role.CLIENT, from);
    TEAMS.forEach(team -> alliance.add(team, Role.PROVIDER, from));
    return CommercialModel.builder()
        .provision(term("Commercial framework"))
        .currency(Amounts.currency("NZD"))
        .alliance(alliance.build())
        .addLines(
            Line.builder()
                .id(LineId.of("limb-3"))
                .amount(gainPain().result().named(term("Gain or pain share")))
                .payers(Participation.sole(OWNERS))
                .payees(Participation.equal(TEAMS.stream().map(Party::id).toList()))
                .build())
        .build();
  }

  private static GainPainShare gainPain() {
    Rational half = Rational.of(1, 2);
    Formula nothing = Formula.money(Rational.ZERO);
    return GainPainShare.builder()
        .gainProvision(term("Gain of the delivery teams"))
        .painProvision(term("Pain of the delivery teams"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(ComparisonBasis.directCosts(), nothing))
        .addGainRules(Rate.of(term("Half of the under-run"), half))
        .addPainRules(Rate.of(term("Half of the overrun"), half))
        .build();
  }

  private static Party team(String id, String name) {
    return Party.of(PartyId.of(id), Label.en(name));
  }

  private static Provision term(String english) {
    return Wording.published(english, AGREEMENT);
  }
}
