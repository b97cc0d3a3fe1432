package org.openbook.alliance.cases.nec;

import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.share.ShareRanges;
import org.openbook.alliance.target.ComparisonBasis;

/**
 * NEC option C, a target contract with activity schedule: the Contractor is paid the Price for Work
 * Done to Date, and its share of a saving or an excess by share ranges.
 *
 * <p>Not a gate: each range counts for its own part. Ranges are shares of the total of the Prices,
 * which compensation events move. Worked numbers: at a target of 500 000 and a cost of 200 000,
 * with 25 % between 80 % and 100 % and nothing below, the share is 25 000; at 100 and 75, with 15 %
 * below 80 %, 30 % to 90 % and 50 % to 110 %, it is 8.75.
 *
 * @param ranges the share ranges of the Contract Data, from 0 on, without gap or overlap
 */
public record OptionC(List<ShareBands.Band> ranges) {
  private static final String CLAUSE = "NEC option C, clause 54";

  /** Keeps its own copy; a gap or an overlap is refused where the ranges are used. */
  public OptionC {
    ranges = List.copyOf(ranges);
  }

  /** The share ranges of a contract. */
  public static OptionC of(ShareBands.Band... ranges) {
    return new OptionC(List.of(ranges));
  }

  /**
   * A range of the cost, as shares of the total of the Prices, and the Contractor's share in it.
   */
  public static ShareBands.Band between(String from, String upTo, String share) {
    return ShareBands.band(Rational.parse(from), Rational.parse(upTo), Rational.parse(share));
  }

  /** The last range, without end. */
  public static ShareBands.Band above(String from, String share) {
    return ShareBands.above(Rational.parse(from), Rational.parse(share));
  }

  /**
   * Gain and pain of the total of the Prices against the Price for Work Done to Date.
   *
   * @throws IllegalArgumentException naming every gap and overlap of the ranges
   */
  public GainPainShare on(Formula totalOfThePrices, Formula priceForWorkDone) {
    ShareRanges shares =
        ShareRanges.builder()
            .gainProvision(Wording.agreed("Saving inside the share ranges", CLAUSE))
            .painProvision(Wording.agreed("Excess inside the share ranges", CLAUSE))
            .target(totalOfThePrices)
            .addAllRanges(ranges)
            .build();
    return GainPainShare.builder()
        .gainProvision(Wording.agreed("Contractor's share of a saving", CLAUSE))
        .painProvision(Wording.agreed("Contractor's share of an excess", CLAUSE))
        .target(totalOfThePrices)
        .actual(priceForWorkDone)
        .addGainRules(shares.gainBands())
        .addPainRules(shares.painBands())
        .build();
  }

  /** The share: above 0 the Contractor is paid it, below 0 the Contractor pays it. */
  public Formula share(Formula totalOfThePrices, Formula priceForWorkDone) {
    return on(totalOfThePrices, priceForWorkDone)
        .result()
        .named(Wording.agreed("Contractor's share", CLAUSE));
  }

  /** The contract between a Client and a Contractor from its first day. */
  public CommercialModel model(CurrencyUnit currency, LocalDate from) {
    ComparisonBasis basis = ComparisonBasis.directCosts();
    Formula cost = PeriodFacts.actualCost();
    Formula compared = PeriodFacts.comparedActual(basis, Formula.money(Rational.ZERO));
    return CommercialModel.builder()
        .provision(Wording.agreed("NEC option C", CLAUSE))
        .currency(currency)
        .alliance(TwoSides.alliance("Client", "Contractor", from))
        .basis(basis)
        .addLines(
            TwoSides.line(
                "work-done", cost.named(Wording.agreed("Price for Work Done to Date", CLAUSE))))
        .addLines(TwoSides.line("share", share(PeriodFacts.targetCost(), compared)))
        .build();
  }
}
