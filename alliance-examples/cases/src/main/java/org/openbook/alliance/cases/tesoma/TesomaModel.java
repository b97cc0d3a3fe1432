package org.openbook.alliance.cases.tesoma;

import java.util.function.BiFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.ReimbursedCosts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The commercial model that all versions of the agreement share, whoever the clients are.
 *
 * @param alliance the parties
 * @param clients how the clients share what they pay
 * @param stages completes a line: what of it is payable when
 */
record TesomaModel(
    Alliance alliance, Distribution clients, BiFunction<LineId, Line.Builder, Line> stages) {
  // Never published, hence assumptions: each is printed as one.
  private static final Distribution PROVIDER =
      Distribution.of(Participation.sole(TesomaTerms.MEHILAINEN.id()));
  private static final ComparisonBasis BASIS = ComparisonBasis.directCosts();

  /** The terms, to which those of paying may be added. */
  CommercialModel.Builder open() {
    Formula target = PeriodFacts.targetCost();
    Line feeLine =
        line("fee", fromClients(Line.Kind.FEE, fee().on(target, PeriodFacts.actualCost())));
    // Caps point at the fee as it is paid, so that the statement shows one fee.
    Formula fee = feeLine.in(Amounts.EUR).payable();
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
        .alliance(alliance)
        .basis(BASIS)
        .scorecard(scorecard)
        .addLines(reimbursement(TesomaTerms.MEHILAINEN))
        .addLines(reimbursement(TesomaTerms.TAMPERE))
        .addLines(feeLine)
        .addLines(incentivePaid("gain-share", share.gain()))
        .addLines(incentiveOwed("pain-share", share.pain()))
        .addLines(incentivePaid("bonus", pool.bonus()))
        .addLines(incentiveOwed("sanction", pool.sanction()))
        .addReported(score)
        .addReported(pool.unreleased());
  }

  private Line reimbursement(Party party) {
    Formula amount =
        ReimbursedCosts.of(
                Provision.of(
                    Label.of(
                        "Korvattavat kustannukset, " + party.name().fi(),
                        "Kostnader som ersätts, " + party.name().sv(),
                        "Costs reimbursed, " + party.name().en()),
                    Clause.of("Commercial model, directly reimbursable costs")),
                party)
            .formula();
    Line.Builder line = Line.builder().kind(Line.Kind.COSTS).amount(amount).payers(clients);
    return line("costs-" + party.id(), line.payees(Participation.sole(party.id())));
  }

  private Line incentivePaid(String id, Formula amount) {
    return line(id, fromClients(Line.Kind.INCENTIVE, amount));
  }

  private Line incentiveOwed(String id, Formula amount) {
    Line.Builder line = Line.builder().kind(Line.Kind.INCENTIVE).amount(amount);
    return line(id, line.payers(PROVIDER).payees(clients));
  }

  private Line.Builder fromClients(Line.Kind kind, Formula amount) {
    return Line.builder().kind(kind).amount(amount).payers(clients).payees(PROVIDER);
  }

  private Line line(String id, Line.Builder open) {
    LineId name = LineId.of(id);
    return stages.apply(name, open.id(name));
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

  static Provision assumed(Label label, String term, String what) {
    return Provision.of(label, Clause.of("Commercial model, " + term))
        .withSource(Source.assumption(what));
  }
}
