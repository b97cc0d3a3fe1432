package org.openbook.alliance.cases.finland;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;
import org.openbook.alliance.term.Provision;

/**
 * The Tampere tramway: the target grew by scope, which is shared, and by the price level, which the
 * client bears alone; providers take part in an overrun with their fee.
 *
 * <p>Not its shares and its fee, which were not published: they are given, and marked as
 * assumptions. Worked numbers: of the +26 M€ about 19 M€ is scope and moves the target; 6.7 M€ is
 * price level and moves neither gain nor pain.
 */
public final class Tramway {
  static final Label AGREEMENT =
      Label.of(
          "Tampereen raitiotie, allianssisopimus",
          "Tammerfors spårväg, alliansavtal",
          "Tampere tramway, alliance agreement");
  private static final Label NOT_PUBLISHED =
      Label.of(
          "osuutta ja palkkiota ei ole julkaistu",
          "andelen och arvodet har inte publicerats",
          "share and fee were not published");
  private static final MonetaryAmount SCOPE = Amounts.euros("19000000");
  private static final MonetaryAmount PRICE_LEVEL = Amounts.euros("6700000");

  private static final Label CITY =
      Label.of("Tampereen kaupunki", "Tammerfors stad", "City of Tampere");
  private static final Label PROVIDERS =
      Label.of("Palveluntuottajat", "Tjänsteproducenter", "Service providers");

  private Tramway() {}

  /** The scope that was added to the target, shared by all; published as about 19 M€. */
  public static TargetEvent addedScope(LocalDate date) {
    return event(date, Kind.SCOPE, Bearer.SHARED)
        .provision(published("Laajuuden lisäys", "Utökad omfattning", "Added scope"))
        .amount(SCOPE)
        .build();
  }

  /**
   * The rise of the price level, which the client bears alone, and what was spent because of it.
   */
  public static TargetEvent priceLevel(LocalDate date, MonetaryAmount recognisedCost) {
    return event(date, Kind.INDEX, Bearer.OWNER)
        .provision(published("Hintatason nousu", "Höjd prisnivå", "Price level"))
        .amount(PRICE_LEVEL)
        .recognisedCost(recognisedCost)
        .build();
  }

  private static TargetEvent.Builder event(LocalDate date, Kind kind, Bearer bearer) {
    return TargetEvent.builder().kind(kind).bearer(bearer).date(date).approver("–");
  }

  /** A target with both events. */
  public static TargetCost.Builder target(MonetaryAmount baseline) {
    return TargetCost.builder()
        .provision(
            Wording.assumed(
                Label.of("Tavoitekustannus", "Målkostnad", "Target cost"),
                AGREEMENT,
                Label.of(
                    "lähtötaso pyöreinä lukuina",
                    "utgångsnivå i runda tal",
                    "baseline in round numbers")))
        .basis(ComparisonBasis.directCosts())
        .baseline(baseline);
  }

  /**
   * The commercial model: costs, fee, and a share of gain and pain in which pain stops at the fee.
   */
  public static CommercialModel model(AllianceFee fee, Rational share, LocalDate from) {
    Formula actual = PeriodFacts.actualCost();
    Formula due = fee.on(PeriodFacts.targetCost(), actual);
    return CommercialModel.builder()
        .provision(published("Kaupallinen malli", "Kommersiell modell", "Commercial model"))
        .currency(Amounts.EUR)
        .alliance(TwoSides.alliance(CITY, PROVIDERS, from))
        .addLines(
            TwoSides.line(
                "costs",
                actual.named(
                    published(
                        "Suoraan korvattavat kustannukset",
                        "Direkt ersättningsgilla kostnader",
                        "Reimbursable costs"))))
        .addLines(TwoSides.line("fee", due))
        .addLines(
            TwoSides.line(
                "share",
                gainPain(due, share)
                    .result()
                    .named(
                        assumed(
                            "Hyöty- ja haittaosuus",
                            "Vinst- och förlustandel",
                            "Gain or pain share"))))
        .build();
  }

  private static GainPainShare gainPain(Formula fee, Rational share) {
    Formula compared = PeriodFacts.comparedActual(ComparisonBasis.directCosts(), fee);
    return GainPainShare.builder()
        .gainProvision(assumed("Alituksen osuus", "Andel av underskridande", "Share of under-run"))
        .painProvision(assumed("Ylityksen osuus", "Andel av överskridande", "Share of overrun"))
        .target(PeriodFacts.targetCost())
        .actual(compared)
        .addGainRules(Rate.of(assumed("Osuus", "Andel", "Providers' share"), share))
        .addPainRules(Rate.of(assumed("Osuus", "Andel", "Providers' share"), share))
        .addPainRules(
            Limit.atMost(published("Enintään palkkio", "Högst arvodet", "At most the fee"), fee))
        .build();
  }

  private static Provision published(String fi, String sv, String en) {
    return Wording.published(Label.of(fi, sv, en), AGREEMENT);
  }

  private static Provision assumed(String fi, String sv, String en) {
    return Wording.assumed(Label.of(fi, sv, en), AGREEMENT, NOT_PUBLISHED);
  }
}
