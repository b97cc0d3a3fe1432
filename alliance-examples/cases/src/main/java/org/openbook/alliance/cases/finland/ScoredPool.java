package org.openbook.alliance.cases.finland;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;

/**
 * A Finnish service alliance in general: a pool out of the under-run, released by the overall
 * score, a sanction below 0, pain up to the fee, and events outside the score.
 *
 * <p>Not any one contract: no parameter here was published, and the statement marks each as an
 * assumption. Worked numbers: a quarter of an under-run of 6 600 000 is a pool of 1 650 000; with
 * nothing up to 20 points and all at 100, a score of 60 releases half of it, 825 000.
 *
 * @param fee the alliance fee
 * @param poolShare the part of the under-run that funds the pool
 * @param painShare the providers' share of an overrun
 * @param deadZone the score on either side of 0 up to which nothing is released and nothing owed
 * @param majorFailure the factor on the bonus in a period with a major failure
 */
public record ScoredPool(
    AllianceFee fee,
    Rational poolShare,
    Rational painShare,
    Rational deadZone,
    Rational majorFailure) {
  /** The overall score, −100 to +100. */
  public static final QuantityId SCORE = QuantityId.of("overall-score");

  /** How many major failures the period had. */
  public static final QuantityId MAJOR_FAILURES = QuantityId.of("major-failures");

  private static final Label KIND =
      Label.of(
          "Suomalaiset allianssit yleensä",
          "Finländska allianser i allmänhet",
          "Finnish alliances in general");
  private static final ComparisonBasis BASIS = ComparisonBasis.directCosts();

  /** The pool: its size, what a score releases of it, the sanction. */
  public IncentivePool pool() {
    Formula score =
        Formula.quantity(
            SCORE, Unit.SCORE, Label.of("Kokonaispisteet", "Totalpoäng", "Overall score"));
    return IncentivePool.builder()
        .provision(term("Bonuspooli", "Bonuspool", "Bonus pool"))
        .bonusProvision(term("Bonus", "Bonus", "Bonus"))
        .sanctionProvision(term("Sanktio", "Sanktion", "Sanction"))
        .score(score)
        .release(ScoreRate.along(release()))
        .addFundings(
            PoolFunding.shareOf(
                term(
                    "Bonuspooliin siirrettävä osuus alituksesta",
                    "Del av underskridandet som överförs till bonuspoolen",
                    "Share of the under-run"),
                gainPain().underrun(),
                poolShare))
        .sanctionBase(due())
        .addBonusRules(
            Modifier.onEvent(
                term("Iso epäonnistuminen", "Stort misslyckande", "Major failure"),
                MAJOR_FAILURES,
                Formula.ratio(majorFailure)))
        .build();
  }

  private Polyline release() {
    return Polyline.of(
        List.of(
            Polyline.point(Rational.HUNDRED.negated(), Rational.ONE.negated()),
            Polyline.point(deadZone.negated(), Rational.ZERO),
            Polyline.point(deadZone, Rational.ZERO),
            Polyline.point(Rational.HUNDRED, Rational.ONE)),
        Polyline.End.REFUSE,
        Polyline.End.REFUSE);
  }

  /** Pain alone: the under-run goes to the pool and through it to the providers. */
  private GainPainShare gainPain() {
    return GainPainShare.builder()
        .gainProvision(
            term(
                "Palveluntuottajan osuus alituksesta",
                "Tjänsteproducentens andel av underskridandet",
                "Share of under-run"))
        .painProvision(
            term(
                "Palveluntuottajan osuus ylityksestä",
                "Tjänsteproducentens andel av överskridandet",
                "Share of overrun"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(BASIS, due()))
        .addGainRules(
            Rate.of(
                term("Vain bonuspoolin kautta", "Endast via bonuspoolen", "Through the pool only"),
                Rational.ZERO))
        .addPainRules(
            Rate.of(
                term(
                    "Osuus ylityksestä ennen kattoa",
                    "Andel av överskridandet före taket",
                    "Providers' share"),
                painShare))
        .addPainRules(
            Limit.atMost(
                term(
                    "Ylitysosuus, enintään palkkio",
                    "Andel av överskridandet, högst arvodet",
                    "At most the fee"),
                due()))
        .build();
  }

  private Formula due() {
    return fee.on(PeriodFacts.targetCost(), PeriodFacts.actualCost());
  }

  /** The commercial model: costs, fee, bonus, sanction, pain. */
  public CommercialModel model(LocalDate from) {
    IncentivePool pool = pool();
    return CommercialModel.builder()
        .provision(term("Kaupallinen malli", "Kommersiell modell", "Commercial model"))
        .currency(Amounts.EUR)
        .alliance(
            TwoSides.alliance(
                Label.of("Tilaaja", "Beställare", "Client"),
                Label.of("Palveluntuottaja", "Tjänsteproducent", "Service provider"),
                from))
        .basis(BASIS)
        .addLines(
            TwoSides.line(
                "costs",
                PeriodFacts.actualCost()
                    .named(
                        term(
                            "Suoraan korvattavat kustannukset",
                            "Direkt ersättningsgilla kostnader",
                            "Reimbursable costs"))))
        .addLines(TwoSides.line("fee", due()))
        .addLines(TwoSides.line("bonus", pool.bonus()))
        .addLines(TwoSides.charge("sanction", pool.sanction()))
        .addLines(TwoSides.charge("pain", gainPain().pain()))
        .addReported(pool.unreleased())
        .build();
  }

  private static Provision term(String fi, String sv, String en) {
    return Wording.assumed(
        Label.of(fi, sv, en),
        KIND,
        Label.of(
            "ei minkään sopimuksen luku; valittu näyttämään laji",
            "inget avtals tal; valt för att visa slaget",
            "no contract's parameter; chosen to show the kind"));
  }
}
