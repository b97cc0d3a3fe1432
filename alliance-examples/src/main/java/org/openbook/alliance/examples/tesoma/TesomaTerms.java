package org.openbook.alliance.examples.tesoma;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The agreement and its commercial model. */
public final class TesomaTerms {
  static final LocalDate START = LocalDate.of(2018, 4, 1);
  static final ContractPeriod TERM = ContractPeriod.of(START, LocalDate.of(2028, 3, 31));
  static final ContractPeriod FIRST_PERIOD = ContractPeriod.of(START, LocalDate.of(2021, 12, 31));

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

  // Never published, hence assumptions: each is printed as one.
  private static final Participation CLIENTS =
      Participation.equal(List.of(PIRHA.id(), TAMPERE.id()));
  private static final Participation PROVIDER = Participation.sole(MEHILAINEN.id());
  private static final ComparisonBasis BASIS = ComparisonBasis.directCosts();

  private TesomaTerms() {}

  /** The agreement: ten years from 1.4.2018, one version of the terms so far. */
  public static Agreement agreement() {
    return Agreement.builder()
        .label(
            Label.of(
                "Tesoman hyvinvointiallianssi",
                "Tesoma välfärdsallians",
                "Tesoma wellbeing alliance"))
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, model()))
        .build();
  }

  /** The first day of the agreement and of its first period. */
  public static LocalDate firstDay() {
    return START;
  }

  static Alliance alliance() {
    return Alliance.builder()
        .add(PIRHA, Role.CLIENT, START)
        .add(TAMPERE, Role.CLIENT, START)
        .addMemberships(Membership.of(TAMPERE.id(), Role.PUBLIC_PROVIDER, START))
        .add(MEHILAINEN, Role.PROVIDER, START)
        .build();
  }

  static CommercialModel model() {
    Formula target = PeriodFacts.targetCost();
    Line feeLine = line("fee", fee().on(target, PeriodFacts.actualCost()), CLIENTS, PROVIDER);
    // Caps point at the fee as it is paid, so that the statement shows one fee.
    Formula fee = feeLine.payable();
    GainPainShare share = gainPainShare(target, PeriodFacts.comparedActual(BASIS, fee), fee);
    Scorecard scorecard = TesomaScorecard.scorecard();
    Formula score = ScoringEngines.weightedMean(MissingMeasurement.REFUSE).score(scorecard);
    IncentivePool pool = pool(score, share.underrun(), fee);
    return CommercialModel.builder()
        .provision(
            assumed(
                Label.of("Kaupallinen malli", "Affärsmodell", "Commercial model"),
                "all terms",
                "split between clients, fee, shares and pool were never published"))
        .currency(Amounts.EUR)
        .alliance(alliance())
        .basis(BASIS)
        .scorecard(scorecard)
        .addLines(reimbursement(MEHILAINEN))
        .addLines(reimbursement(TAMPERE))
        .addLines(feeLine)
        .addLines(line("gain-share", share.gain(), CLIENTS, PROVIDER))
        .addLines(line("pain-share", share.pain(), PROVIDER, CLIENTS))
        .addLines(line("bonus", pool.bonus(), CLIENTS, PROVIDER))
        .addLines(line("sanction", pool.sanction(), PROVIDER, CLIENTS))
        .addReported(score)
        .addReported(pool.unreleased())
        .build();
  }

  private static Line reimbursement(Party party) {
    return line(
        "costs-" + party.id(),
        PeriodFacts.actualCostOf(party)
            .named(
                Provision.of(
                    Label.of(
                        "Korvattavat kustannukset, " + party.name().fi(),
                        "Kostnader som ersätts, " + party.name().sv(),
                        "Costs reimbursed, " + party.name().en()),
                    Clause.of("Commercial model, directly reimbursable costs"))),
        CLIENTS,
        Participation.sole(party.id()));
  }

  private static Line line(String id, Formula amount, Participation payers, Participation payees) {
    return Line.of(LineId.of(id), amount, payers, payees);
  }

  private static AllianceFee fee() {
    return AllianceFee.builder()
        .provision(
            assumed(
                Label.of("Allianssipalkkio", "Alliansarvode", "Alliance fee"),
                "alliance fee",
                "4 % of the target cost"))
        .shareOfTarget(Rational.ofPercent("4"))
        .build();
  }

  private static GainPainShare gainPainShare(Formula target, Formula actual, Formula fee) {
    return GainPainShare.builder()
        .gainProvision(
            assumed(
                Label.of("Osuus alituksesta", "Andel av underskridandet", "Gain share"),
                "gain share",
                "share bands"))
        .painProvision(
            assumed(
                Label.of("Osuus ylityksestä", "Andel av överskridandet", "Pain share"),
                "pain share",
                "share and cap"))
        .target(target)
        .actual(actual)
        .addGainRules(
            ShareBands.builder()
                .provision(
                    assumed(
                        Label.of(
                            "Palveluntuottajan osuus alituksesta",
                            "Tjänsteproducentens andel av underskridandet",
                            "Provider's part of the under-run"),
                        "gain share",
                        "50 % up to 5 % of the target, 40 % above"))
                .base(target)
                .addBands(
                    ShareBands.band(
                        Rational.ZERO, Rational.ofPercent("5"), Rational.ofPercent("50")))
                .addBands(ShareBands.above(Rational.ofPercent("5"), Rational.ofPercent("40")))
                .build())
        .addPainRules(
            Rate.of(
                assumed(
                    Label.of(
                        "Palveluntuottajan osuus ylityksestä",
                        "Tjänsteproducentens andel av överskridandet",
                        "Provider's part of the overrun"),
                    "pain share",
                    "50 %"),
                Rational.ofPercent("50")))
        .addPainRules(
            capAtPartOf(
                fee,
                "50",
                assumed(
                    Label.of(
                        "Enintään puolet palkkiosta",
                        "Högst hälften av arvodet",
                        "No more than half of the fee"),
                    "pain share",
                    "cap at 50 % of the fee")))
        .build();
  }

  private static IncentivePool pool(Formula score, Formula underrun, Formula fee) {
    return IncentivePool.builder()
        .provision(
            assumed(
                Label.of("Bonuspooli", "Bonuspool", "Incentive pool"),
                "incentive pool",
                "funding by client and under-run"))
        .bonusProvision(
            assumed(
                Label.of("Avaintulosbonus", "Nyckelresultatbonus", "Key result bonus"),
                "bonus",
                "in proportion to the score, 100 releases all"))
        .sanctionProvision(
            assumed(
                Label.of("Avaintulossanktio", "Nyckelresultatsanktion", "Key result sanction"),
                "sanction",
                "in proportion to the score, -100 is the whole pool"))
        .score(score)
        .release(ScoreRate.proportionalTo(Rational.HUNDRED))
        .addFundings(
            PoolFunding.fixed(
                assumed(
                    Label.of("Tilaajien osuus", "Beställarnas andel", "Clients' funding"),
                    "incentive pool",
                    "contribution of the clients"),
                Amounts.euros("1440000")))
        .addFundings(
            PoolFunding.shareOf(
                assumed(
                    Label.of("Osa alituksesta", "Del av underskridandet", "Part of the under-run"),
                    "incentive pool",
                    "10 % of the under-run"),
                underrun,
                Rational.ofPercent("10")))
        .addSanctionRules(
            capAtPartOf(
                fee,
                "25",
                assumed(
                    Label.of(
                        "Enintään neljännes palkkiosta",
                        "Högst en fjärdedel av arvodet",
                        "No more than a quarter of the fee"),
                    "sanction",
                    "cap at 25 % of the fee")))
        .build();
  }

  private static Limit capAtPartOf(Formula fee, String percent, Provision provision) {
    return Limit.atMost(provision, fee.times(Rational.ofPercent(percent)));
  }

  private static Provision assumed(Label label, String term, String what) {
    return Provision.of(label, Clause.of("Commercial model, " + term))
        .withSource(Source.assumption(what));
  }
}
