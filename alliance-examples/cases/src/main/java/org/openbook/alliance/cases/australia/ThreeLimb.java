package org.openbook.alliance.cases.australia;

import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.ComparisonBasis.Content;
import org.openbook.alliance.term.Provision;

/**
 * The three limbs: reimbursable costs, corporate overhead and profit, risk or reward.
 *
 * <p>Not a fixed third limb: contracts differ in how key results touch it, see {@link KeyResults}.
 * The target outturn cost contains costs, fee and contingency, so the actual outturn cost is
 * compared with its fee. A suspended fee is still in that comparison: only its payment waits. Pain
 * stops at a part of the fee, beyond it the owner bears all. Worked numbers: TOC 100, AOC 90, half
 * of the difference: +5; AOC 130 and a fee of 10: −10, the whole fee and no more.
 *
 * @param fee limb 2
 * @param share the providers' share of gain and of pain; 0.5 in the traditional model
 * @param feeAtRisk the part of the fee at which pain stops; 1 for all of it
 * @param keyResults how key results touch limb 3
 */
public record ThreeLimb(
    AllianceFee fee, Rational share, Rational feeAtRisk, KeyResults keyResults) {
  private static final String GUIDE = "National Alliance Contracting Guidelines, Guide 4";
  private static final ComparisonBasis OUTTURN =
      ComparisonBasis.directCostsAnd(Content.FEE, Content.CONTINGENCY);

  /** Half of gain and pain, pain up to the whole fee, and no key results. */
  public static ThreeLimb traditional(AllianceFee fee) {
    return new ThreeLimb(fee, Rational.of(1, 2), Rational.ONE, KeyResults.none());
  }

  /** The same with key results. */
  public ThreeLimb with(KeyResults results) {
    return new ThreeLimb(fee, share, feeAtRisk, results);
  }

  /** What the target outturn cost contains. */
  public static ComparisonBasis basis() {
    return OUTTURN;
  }

  /** Limb 2 on the facts of a period. */
  public Formula limb2() {
    return fee.on(PeriodFacts.targetCost(), PeriodFacts.actualCost());
  }

  /** The cost part of limb 3: gain and pain of TOC against AOC. */
  public GainPainShare gainPain() {
    Formula cap = limb2().times(feeAtRisk).named(term("Fee at risk"));
    return GainPainShare.builder()
        .gainProvision(term("Gainshare"))
        .painProvision(term("Painshare"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(OUTTURN, limb2()))
        .addGainRules(Rate.of(term("Share of the under-run"), share))
        .addAllGainRules(keyResults.gainRules())
        .addPainRules(Rate.of(term("Share of the overrun"), share))
        .addAllPainRules(keyResults.painRules())
        .addPainRules(Limit.atMost(term("Painshare up to the fee at risk"), cap))
        .build();
  }

  /** Limb 3: risk below 0 or reward above. */
  public Formula limb3() {
    Formula result = gainPain().result();
    return keyResults.amount().map(result::plus).orElse(result).named(term("Risk or reward"));
  }

  /** The contract between the owner and the non-owner participants from its first day. */
  public CommercialModel model(CurrencyUnit currency, LocalDate from) {
    return CommercialModel.builder()
        .provision(term("Three-limb compensation"))
        .currency(currency)
        .alliance(TwoSides.alliance("Owner", "Non-owner participants", from))
        .basis(OUTTURN)
        .addAllLines(
            List.of(
                TwoSides.line("limb-1", PeriodFacts.actualCost().named(term("Reimbursable costs"))),
                TwoSides.line("limb-2", limb2()),
                TwoSides.line("limb-3", limb3())))
        .build();
  }

  static Provision term(String english) {
    return Wording.published(english, GUIDE);
  }
}
