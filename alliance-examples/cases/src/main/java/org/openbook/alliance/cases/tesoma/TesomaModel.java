package org.openbook.alliance.cases.tesoma;

import static org.openbook.alliance.cases.tesoma.TesomaClauses.assumed;

import java.util.function.BiFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.language.Label;
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
import org.openbook.alliance.term.Provision;

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
                Label.of("Kaupallinen malli", "Kommersiell modell", "Commercial model"),
                TesomaClauses.ALL,
                Label.of(
                    "tilaajien jako-osuuksia, palkkiota, hyöty- ja haittaosuuksia ja bonuspoolia ei ole julkaistu",
                    "beställarnas andelar, arvodet, vinst- och förlustandelarna och bonuspoolen har inte publicerats",
                    "split between clients, fee, shares and pool were never published")))
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
                        "Suoraan korvattavat kustannukset, " + party.name().fi(),
                        "Direkt ersättningsgilla kostnader, " + party.name().sv(),
                        "Costs reimbursed, " + party.name().en()),
                    TesomaClauses.DIRECT_COSTS),
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
                TesomaClauses.FEE,
                Label.of(
                    "4\u00a0% tavoitekustannuksesta",
                    "4\u00a0% av målkostnaden", "4\u00a0% of the target cost")))
        .shareOfTarget(Rational.ofPercent("4"))
        .build();
  }

  private static GainPainShare gainPainShare(Formula target, Formula actual, Formula fee) {
    return GainPainShare.builder()
        .gainProvision(
            assumed(
                Label.of("Hyötyosuus", "Vinstandel", "Gain share"),
                TesomaClauses.GAIN,
                Label.of("osuudet portaittain", "andelar i steg", "share bands")))
        .painProvision(
            assumed(
                Label.of("Haittaosuus", "Förlustandel", "Pain share"),
                TesomaClauses.PAIN,
                Label.of("osuus ja enimmäismäärä", "andel och maximibelopp", "share and cap")))
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
                        TesomaClauses.GAIN,
                        Label.of(
                            "50\u00a0% alituksesta 5 prosenttiin tavoitekustannuksesta asti, ylimenevältä osalta 40\u00a0%",
                            "50\u00a0% av underskridandet upp till 5\u00a0% av målkostnaden, därutöver 40\u00a0%",
                            "50\u00a0% up to 5\u00a0% of the target, 40\u00a0% above")))
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
                    TesomaClauses.PAIN,
                    Label.of(
                        "50\u00a0% ylityksestä",
                        "50\u00a0% av överskridandet", "50\u00a0% of the overrun")),
                Rational.ofPercent("50")))
        .addPainRules(
            capAtPartOf(
                fee,
                "50",
                assumed(
                    Label.of(
                        "Ylitysosuus, enintään puolet allianssipalkkiosta",
                        "Andel av överskridandet, högst hälften av alliansarvodet",
                        "Part of the overrun, no more than half of the fee"),
                    TesomaClauses.PAIN,
                    Label.of(
                        "enintään 50\u00a0% palkkiosta",
                        "högst 50\u00a0% av arvodet", "cap at 50\u00a0% of the fee"))))
        .build();
  }

  private static IncentivePool pool(Formula score, Formula underrun, Formula fee) {
    return IncentivePool.builder()
        .provision(
            assumed(
                Label.of("Bonuspooli", "Bonuspool", "Incentive pool"),
                TesomaClauses.POOL,
                Label.of(
                    "rahoitus tilaajilta ja alituksesta",
                    "finansiering av beställarna och ur underskridandet",
                    "funding by client and under-run")))
        .bonusProvision(
            assumed(
                Label.of("Avaintulosbonus", "Nyckelresultatbonus", "Key result bonus"),
                TesomaClauses.BONUS,
                Label.of(
                    "pisteiden suhteessa; 100 pisteellä maksetaan koko bonuspooli",
                    "i proportion till poängen; vid 100 poäng betalas hela bonuspoolen",
                    "in proportion to the score, 100 releases all")))
        .sanctionProvision(
            assumed(
                Label.of("Avaintulossanktio", "Nyckelresultatsanktion", "Key result sanction"),
                TesomaClauses.SANCTION,
                Label.of(
                    "pisteiden suhteessa; −100 pisteellä koko bonuspoolin määrä",
                    "i proportion till poängen; vid −100 poäng bonuspoolens hela belopp",
                    "in proportion to the score, −100 is the whole pool")))
        .score(score)
        .release(ScoreRate.proportionalTo(Rational.HUNDRED))
        .addFundings(
            PoolFunding.fixed(
                assumed(
                    Label.of(
                        "Tilaajien rahoitusosuus bonuspooliin",
                        "Beställarnas finansieringsandel i bonuspoolen",
                        "Clients' funding"),
                    TesomaClauses.POOL,
                    Label.of(
                        "tilaajien rahoitusosuuden määrä",
                        "beloppet av beställarnas finansieringsandel",
                        "contribution of the clients")),
                Amounts.euros("1440000")))
        .addFundings(
            PoolFunding.shareOf(
                assumed(
                    Label.of(
                        "Bonuspooliin siirrettävä osuus alituksesta",
                        "Del av underskridandet som överförs till bonuspoolen",
                        "Part of the under-run"),
                    TesomaClauses.POOL,
                    Label.of(
                        "10\u00a0% alituksesta",
                        "10\u00a0% av underskridandet", "10\u00a0% of the under-run")),
                underrun,
                Rational.ofPercent("10")))
        .addSanctionRules(
            capAtPartOf(
                fee,
                "25",
                assumed(
                    Label.of(
                        "Sanktio, enintään neljännes allianssipalkkiosta",
                        "Sanktion, högst en fjärdedel av alliansarvodet",
                        "Sanction, no more than a quarter of the fee"),
                    TesomaClauses.SANCTION,
                    Label.of(
                        "enintään 25\u00a0% palkkiosta",
                        "högst 25\u00a0% av arvodet", "cap at 25\u00a0% of the fee"))))
        .build();
  }

  private static Limit capAtPartOf(Formula fee, String percent, Provision provision) {
    return Limit.atMost(provision, fee.times(Rational.ofPercent(percent)));
  }
}
